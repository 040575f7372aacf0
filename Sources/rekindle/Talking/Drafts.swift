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
            let bytes = Array(draft.utf8)
            _ = write(descriptor, bytes, bytes.count)
            close(descriptor)
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
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(descriptor, &bytes, bytes.count)
        return count > 0 ? String(decoding: bytes.prefix(count), as: UTF8.self) : nil
    }
}
