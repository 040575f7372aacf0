import GRDB
import Journal

/// Opens one journal: fast when it is up to date, carefully when it has to be made or migrated.
struct Opening {
    let file: JournalFile
    let schema: Schema
    /// Seconds to wait for another program.
    let patience: Double

    /// The connection, and whether it only reads.
    func open(readOnly: Bool) throws -> (DatabaseQueue, isReadOnly: Bool) {
        let state = try file.state(knowing: schema)
        if case .journal = state, !file.isWritable { return (try openForReading(state), true) }
        if readOnly {
            // Somebody who only wants to look is not sent away to do something else first.
            if case .journal(1..<schema.version) = state {
                _ = try HoldFile(path: file.holds).whileSettingUp(patience: patience) { try setUp() }
            }
            return (try openForReading(state), true)
        }
        if state == .journal(schema: schema.version) {
            let queue = try openForWriting()
            if try version(of: queue) == schema.version { return (queue, false) }
        }
        try file.create()
        let queue = try HoldFile(path: file.holds).whileSettingUp(patience: patience) { try setUp() }
        return (queue, false)
    }

    // Alone: other processes wait, so the file may have changed since it was looked at.
    private func setUp() throws -> DatabaseQueue {
        if try file.state(knowing: schema) == .empty { try stamp() }
        let queue = try openForWriting()
        let version = try version(of: queue)
        guard version < schema.version else { return queue }
        if version > 0 { try backUp(queue, schema: version) }
        try schema.migrate(queue)
        // The version has to be in the file itself, where an older Rekindle looks before it opens anything.
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
        return queue
    }

    // SQLite's own timeout waits longer and longer between its looks, so that one of several busy writers can miss
    // every gap (measured: 1.7 of 2.2 seconds).
    private var configuration: Configuration {
        var configuration = Configuration()
        let pause = 2
        let tries = Int(patience * 1000) / pause
        configuration.busyMode = .callback { tried in
            Platform.sleep(milliseconds: pause)
            return tried < tries
        }
        return configuration
    }

    // Before the write-ahead log begins, for the mark has to be in the file itself.
    private func stamp() throws {
        let queue = try DatabaseQueue(path: file.path, configuration: configuration)
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA application_id = \(Schema.applicationID)") }
        try queue.close()
        try Platform.sync(file.path)
    }

    private func openForWriting() throws -> DatabaseQueue {
        try Platform.makePrivate(file.path)
        var configuration = configuration
        configuration.prepareDatabase { database in
            // GRDB's own way to write-ahead logging lowers `synchronous` afterwards, so it is done by hand.
            let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
            try database.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
            let synchronous = try Int.fetchOne(database, sql: "PRAGMA synchronous")
            guard mode == "wal", synchronous == 2 else { throw JournalError.unsafe(file.path) }
        }
        return try DatabaseQueue(path: file.path, configuration: configuration)
    }

    private func openForReading(_ state: JournalFile.State) throws -> DatabaseQueue {
        guard case .journal = state else { throw JournalError.noJournal(file.path) }
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(patience)
        let queue = try DatabaseQueue(path: file.readablePath, configuration: configuration)
        switch try version(of: queue) {
        case schema.version: return queue
        case 0: throw JournalError.noJournal(file.path)
        default: throw JournalError.olderSchema(file.path)
        }
    }

    private func version(of queue: DatabaseQueue) throws -> Int {
        let version = try queue.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA user_version") } ?? 0
        guard version <= schema.version else { throw JournalError.newerSchema(file.path) }
        return version
    }

    private func backUp(_ queue: DatabaseQueue, schema version: Int) throws {
        var attempt = 1
        while Platform.size(of: file.backup(ofSchema: version, attempt: attempt)) != nil { attempt += 1 }
        let backup = file.backup(ofSchema: version, attempt: attempt)
        try Platform.makePrivateFile(backup)
        try queue.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [backup]) }
        try Platform.sync(backup)
    }
}
