import Journal

/// The files of one journal, looked at without letting SQLite touch them.
struct JournalFile {
    /// What is there, judged by the first hundred bytes.
    enum State: Equatable {
        case missing
        /// Created, and nothing written yet.
        case empty
        case journal(schema: Int)
    }

    /// The journal itself, from the root.
    let path: String

    init(path: String) {
        self.path = Platform.absolute(path)
    }

    var folder: String { Platform.folder(of: path) }
    var writeAheadLog: String { path + "-wal" }
    var holds: String { stem + ".lock" }

    /// Where a journal of that schema is copied to before it changes.
    func backup(ofSchema version: Int, attempt: Int) -> String {
        "\(stem).schema-\(version)\(attempt == 1 ? "" : "-\(attempt)").backup"
    }

    /// What the names of copies begin with.
    var stem: String {
        let name = path.dropFirst(folder.count)
        guard let dot = name.lastIndex(of: "."), !name[..<dot].allSatisfy({ $0 == "/" }) else { return path }
        return String(path[..<dot])
    }

    /// Whether the journal can grow; it needs its folder for the files SQLite keeps beside it.
    var isWritable: Bool {
        Platform.isWritable(path) && Platform.isWritable(folder)
    }

    /// What SQLite is to open for reading: it reads a journal with nothing in its write-ahead log even where it cannot
    /// put its own files beside it, when told that nobody is writing.
    var readablePath: String {
        guard !Platform.isWritable(folder), (Platform.size(of: writeAheadLog) ?? 0) == 0 else { return path }
        return "file:\(URIPath.escaped(path))?immutable=1"
    }

    /// Looks without changing anything; throws `notAJournal`, `newerSchema` or `cannotRead`.
    func state(knowing schema: Schema) throws -> State {
        let header: [UInt8]
        do throws(Platform.Failure) {
            guard let bytes = try Platform.beginning(of: path, count: Header.length) else { return .missing }
            header = bytes
        } catch {
            throw JournalError.opening(path, error)
        }
        if header.isEmpty { return .empty }
        guard let header = Header(header), header.applicationID == Schema.applicationID else {
            throw JournalError.notAJournal(path)
        }
        guard header.schema <= schema.version else { throw JournalError.newerSchema(path) }
        return .journal(schema: header.schema)
    }

    /// Makes an empty journal and its folder, closed to everybody else before anything is in them.
    func create() throws {
        do throws(Platform.Failure) {
            try Platform.makePrivateFolder(folder)
            try Platform.makePrivateFile(path)
        } catch {
            throw JournalError.creating(path, error)
        }
    }
}

/// What the SQLite file format says about itself.
private struct Header {
    static let length = 100

    let schema: Int
    let applicationID: Int32

    /// Nil when the bytes do not begin a SQLite file.
    init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.length, bytes.starts(with: "SQLite format 3\0".utf8) else { return nil }
        let number = { (offset: Int) in bytes[offset..<offset + 4].reduce(Int32(0)) { $0 << 8 | Int32($1) } }
        schema = Int(number(60))
        applicationID = number(68)
    }
}
