import Glibc
import Journal
import Terminal

/// The half-typed line of a conversation whose terminal went away, kept until it is opened again.
struct Drafts {
    /// The folder of the journal; nil keeps no drafts, for practice.
    let folder: String?

    private func path(_ conversation: ConversationID) -> String? {
        folder.map { "\($0)/draft-\(conversation.rawValue).txt" }
    }

    /// Keeps the line that `reader` holds when the program is asked to end, unless nothing of the answer may be kept.
    func watch(_ reader: any LineReader, _ conversation: ConversationID, keeping: Bool) {
        let path = path(conversation)
        (reader as? ReadlineReader)?.keepDraft = { draft in
            guard keeping, !draft.isEmpty, let path else { return }
            let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0o600)
            guard descriptor >= 0 else { return }
            defer { close(descriptor) }
            var rest = Array(draft.utf8)[...]
            while !rest.isEmpty {
                let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
                if count > 0 { rest = rest.dropFirst(count) } else if count == 0 || errno != EINTR { return }
            }
        }
    }

    /// The draft of a conversation, which is then gone.
    func take(_ conversation: ConversationID) -> String? {
        guard let path = path(conversation) else { return nil }
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW)
        guard descriptor >= 0 else { return nil }
        defer {
            close(descriptor)
            unlink(path)
        }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &piece, piece.count)
            if count < 0, errno == EINTR { continue }
            if count <= 0 { break }
            bytes += piece.prefix(count)
        }
        return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
    }
}
