import GRDB
import Journal

/// How a journal's file is, looked at without changing it.
public struct JournalExamination: Equatable, Sendable {
    /// The form of its tables.
    public let schema: Int
    /// The newest that this Rekindle knows.
    public let newestSchema: Int
    /// Whether the file holds together.
    public let isSound: Bool
    /// Events that cannot be understood.
    public let unreadableEvents: Int
    /// How many customers are in it.
    public let customers: Int

    /// Throws `JournalError`: `noJournal`, `notAJournal`, `newerSchema`, `damaged`, `cannotRead`.
    public init(of path: String) throws {
        let file = JournalFile(path: path)
        newestSchema = Schema.current.version
        guard case .journal(let version) = try file.state(knowing: .current) else {
            throw JournalError.noJournal(path)
        }
        schema = version
        do {
            var configuration = Configuration()
            configuration.readonly = true
            configuration.busyMode = .timeout(SQLiteStore.usualPatience)
            let queue = try DatabaseQueue(path: file.readablePath, configuration: configuration)
            (isSound, unreadableEvents, customers) = try queue.read { database in
                let sound = try database.isSound()
                var unreadable = 0
                let rows = try Row.fetchCursor(database, sql: "SELECT * FROM events")
                while let row = try rows.next() {
                    if Event(row) == nil { unreadable += 1 }
                }
                return (sound, unreadable, try Int.fetchOne(database, sql: "SELECT count(*) FROM customers") ?? 0)
            }
        } catch {
            throw JournalError.storage(error, file.path)
        }
    }
}
