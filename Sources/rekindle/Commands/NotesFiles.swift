import Foundation
import Journal

/// The files that Rekindle keeps on this machine, besides what is inside the journal.
struct NotesFiles {
    /// The journal's path.
    let journal: String

    var folder: String { (journal as NSString).deletingLastPathComponent }

    private var stem: String { (journal as NSString).deletingPathExtension }

    private var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted() }

    /// Copies of the journal beside it, as paths.
    var backups: [String] {
        let own = (stem as NSString).lastPathComponent + "."
        return names.filter { $0.hasPrefix(own) && $0.hasSuffix(".backup") }.map { "\(folder)/\($0)" }
    }

    /// Everything there is, as paths: the journal first, then what lies beside it, the command history, and the settings.
    var all: [String] {
        let beside = ["", "-wal", "-shm"].map { journal + $0 } + ["\(stem).lock"] + backups
        let drafts = names.filter { Self.conversation(ofDraft: $0) != nil }.map { "\(folder)/\($0)" }
        return (beside + drafts + [Paths.history, Paths.history + ".new", Paths.ownSettings])
            .filter { FileManager.default.fileExists(atPath: $0) }
    }

    /// What the rep has set, a line each.
    var settings: [String] {
        let text = FileManager.default.contents(atPath: Paths.ownSettings).map { String(decoding: $0, as: UTF8.self) }
        return (text ?? "").split(whereSeparator: \.isNewline).map(String.init)
    }

    /// Lines typed and not sent yet, by conversation.
    var drafts: [ConversationID: String] {
        var drafts: [ConversationID: String] = [:]
        for name in names {
            guard let id = Self.conversation(ofDraft: name) else { continue }
            let text = FileManager.default.contents(atPath: "\(folder)/\(name)").map {
                String(decoding: $0, as: UTF8.self)
            }
            if let text, !text.isEmpty { drafts[id] = text }
        }
        return drafts
    }

    /// Removes the lines typed in these conversations.
    func removeDrafts(of conversations: some Sequence<ConversationID>) {
        // Taking a draft removes it.
        for id in conversations { _ = Drafts(folder: folder).take(id) }
    }

    /// Removes everything. Throws `Failure` with what could not be removed.
    func removeAll() throws {
        var left: [String] = []
        // The journal goes last: as long as it is there, the same command can be given again.
        for path in all.filter({ $0 != journal }) + all.filter({ $0 == journal }) {
            // SQLite removes its own when the journal is closed.
            if unlink(path) != 0, errno != ENOENT { left.append(path) }
        }
        guard left.isEmpty else {
            throw Failure(
                ExitStatus.cannotWrite,
                "These could not be removed: \(left.joined(separator: ", ")). Make their folders writable and try again."
            )
        }
    }

    private static func conversation(ofDraft name: String) -> ConversationID? {
        guard name.hasPrefix("draft-"), name.hasSuffix(".txt") else { return nil }
        return Int64(name.dropFirst(6).dropLast(4)).map(ConversationID.init)
    }
}
