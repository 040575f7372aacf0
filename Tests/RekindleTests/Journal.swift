import Foundation
import GRDB
import RekindleTesting

/// A journal's file, looked at with nothing of rekindle's own.
struct Journal {
    private let copy: TemporaryFolder
    private let database: DatabaseQueue

    /// Opens a copy, so that looking changes nothing. Throws where it is no database.
    init(_ machine: RepsMachine) throws {
        copy = try TemporaryFolder()
        let files = FileManager.default
        for suffix in ["", "-wal"] where files.fileExists(atPath: machine.journal + suffix) {
            try files.copyItem(atPath: machine.journal + suffix, toPath: copy.path(of: "journal.sqlite\(suffix)"))
        }
        database = try DatabaseQueue(path: copy.path(of: "journal.sqlite"))
    }

    /// Another program's database. Throws where it cannot be made.
    static func makeOther(at path: String) throws {
        try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE recipes (name TEXT)") }
    }

    /// "ok", or what SQLite finds wrong.
    func check() throws -> String {
        try database.read { try String.fetchAll($0, sql: "PRAGMA integrity_check").joined(separator: "; ") }
    }

    /// Every event in its order, with all that is kept of it.
    func events() throws -> [String] {
        try database.read { database in
            try Row.fetchAll(database, sql: "SELECT * FROM events ORDER BY conversation, sequence").map { row in
                row.map { column, value in
                    let data = Data.fromDatabaseValue(value).map { String(decoding: $0, as: UTF8.self) }
                    return "\(column)=\(data ?? String.fromDatabaseValue(value) ?? value.description)"
                }
                .joined(separator: "\n")
            }
        }
    }

    /// Every text in every table that could be an answer, taken out of its envelope.
    func answers() throws -> [String] {
        try database.read { database in
            let tables = try String.fetchAll(database, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
            var texts: [String] = []
            for table in tables {
                for row in try Row.fetchAll(database, sql: "SELECT * FROM \"\(table)\"") {
                    for (_, value) in row { texts += Self.texts(in: value) }
                }
            }
            return texts
        }
    }

    private static func texts(in value: DatabaseValue) -> [String] {
        guard let data = Data.fromDatabaseValue(value) ?? String.fromDatabaseValue(value).map({ Data($0.utf8) }) else {
            return []
        }
        let plain = String(decoding: data, as: UTF8.self)
        guard let object = try? JSONSerialization.jsonObject(with: data) else { return [plain] }
        return strings(in: object)
    }

    private static func strings(in object: Any) -> [String] {
        switch object {
        case let text as String: [text]
        case let list as [Any]: list.flatMap(strings)
        case let members as [String: Any]: members.values.flatMap(strings)
        default: []
        }
    }
}
