import Journal

/// The file beside a journal in which each held conversation locks one byte: the one its number counts to.
///
/// The kernel keeps the locks, so a process that dies, however it dies, holds nothing any more.
final class HoldFile {
    private static let setupByte: Int64 = 0

    let file: Platform.File

    /// Opens the file, creating it when needed.
    init(path: String) throws(Platform.Failure) {
        file = try Platform.File(creating: path)
    }

    deinit { Platform.unlockAll(of: file) }

    /// Whether the conversation could be locked.
    func lock(_ conversation: ConversationID) throws(Platform.Failure) -> Bool {
        try Platform.lock(byte: conversation.rawValue, of: file)
    }

    /// Whether everything could be locked: nobody holds a conversation or sets up the journal.
    func lockAll() throws(Platform.Failure) -> Bool { try Platform.lockAll(of: file) }

    func unlock(_ conversation: ConversationID) {
        Platform.unlock(byte: conversation.rawValue, of: file)
    }

    /// Runs `body` while no other store object sets up the journal; throws `busy` after `patience` seconds.
    func whileSettingUp<Value>(patience: Double, _ body: () throws -> Value) throws -> Value {
        let wait = 10
        var tries = Int(patience * 1000) / wait
        while try !Platform.lock(byte: Self.setupByte, of: file) {
            guard tries > 0 else { throw JournalError.busy }
            tries -= 1
            Platform.sleep(milliseconds: wait)
        }
        defer { Platform.unlock(byte: Self.setupByte, of: file) }
        return try body()
    }
}
