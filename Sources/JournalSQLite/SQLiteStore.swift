import GRDB
public import Journal

/// A journal in one SQLite file that survives crashes and power cuts.
public final class SQLiteStore: JournalStore {
    /// Seconds to wait for another program to finish with the journal.
    static let usualPatience = 5.0

    let file: JournalFile
    let queue: DatabaseQueue
    let isReadOnly: Bool
    var held: Set<ConversationID> = []
    /// What the changes made now are grouped by: nil while each stands alone, the first one's number once there is one.
    var group: Int64??
    private var openHolds: HoldFile?

    /// Opens the journal, making it when there is none. One that cannot be written is opened for reading.
    ///
    /// Throws `JournalError`; a file that is not a journal, or one of a newer Rekindle, stays as it is.
    public convenience init(path: String, readOnly: Bool = false) throws {
        try self.init(path: path, readOnly: readOnly, schema: .current)
    }

    init(path: String, readOnly: Bool, schema: Schema, patience: Double = usualPatience) throws {
        file = JournalFile(path: path)
        let opening = Opening(file: file, schema: schema, patience: patience)
        do {
            (queue, isReadOnly) = try opening.open(readOnly: readOnly)
        } catch {
            throw JournalError.storage(error, file.path)
        }
    }

    /// Reads in one snapshot.
    func reading<Value>(_ body: (Database) throws -> Value) throws -> Value {
        do {
            return try queue.read(body)
        } catch {
            throw JournalError.storage(error, file.path)
        }
    }

    /// Writes in one durable transaction; it begins by waiting for other writers.
    func writing<Value>(_ body: (Database) throws -> Value) throws -> Value {
        guard !isReadOnly else { throw JournalError.readOnly }
        do {
            return try queue.write(body)
        } catch {
            throw JournalError.storage(error, file.path)
        }
    }

    /// Wipes deleted text from the write-ahead log. When somebody is reading, the next time or the last to leave does it.
    func wipeLog() {
        _ = try? queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
    }

    /// Where held conversations are locked.
    func holds() throws -> HoldFile {
        guard !isReadOnly else { throw JournalError.readOnly }
        if let openHolds { return openHolds }
        do throws(Platform.Failure) {
            let holds = try HoldFile(path: file.holds)
            openHolds = holds
            return holds
        } catch {
            throw JournalError.creating(file.holds, error)
        }
    }
}
