import Journal
import JournalSQLite
import Testing

/// The stores one contract holds for.
enum StoreKind: CaseIterable, Sendable, CustomTestStringConvertible {
    case memory
    case sqlite

    var testDescription: String {
        switch self {
        case .memory: "in memory"
        case .sqlite: "SQLite"
        }
    }

    /// A fresh, empty journal.
    func journal() throws -> any TestJournal {
        switch self {
        case .memory: MemoryTestJournal()
        case .sqlite: try SQLiteTestJournal()
        }
    }
}

/// A journal that store objects can be opened over.
protocol TestJournal {
    /// Opens another store object over the same journal, as another terminal would.
    func open() throws -> any JournalStore
}

struct MemoryTestJournal: TestJournal {
    private let first = InMemoryStore()

    func open() -> any JournalStore { InMemoryStore(beside: first) }
}

struct SQLiteTestJournal: TestJournal {
    let folder: TemporaryFolder

    var path: String { folder.path + "/journal.sqlite" }

    init() throws { folder = try TemporaryFolder() }

    func open() throws -> any JournalStore { try SQLiteStore(path: path) }
}
