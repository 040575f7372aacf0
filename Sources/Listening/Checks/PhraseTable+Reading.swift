// The C library alone: Foundation would make starting slower.
import Glibc

extension PhraseTable {
    private static let mostBytes = 256 * 1024

    /// Reads a file of phrases; throws `PhraseError`.
    public init(folder: String, file: String) throws(PhraseError) {
        let bytes = try Self.bytes(of: "\(folder)/\(file)", name: file)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw PhraseError(file: file, line: nil, message: "this file is not UTF-8 text; save it again as UTF-8")
        }
        try self.init(file: file, text: text)
    }

    /// Reads phrases from a text; `file` is what errors call it; throws `PhraseError`.
    public init(file: String, text: String) throws(PhraseError) {
        var lists: [String: Phrase.Choice] = [:]
        var rows: [Row] = []
        var notNames: Set<String> = []
        for (index, typed) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = typed.last == "\r" ? typed.dropLast() : typed
            if line.first == "#" || line.allSatisfy({ $0 == " " || $0 == "\t" }) { continue }
            do throws(PhraseParser.Problem) {
                let (kind, phrase, note) = try Self.columns(line)
                let parser = PhraseParser(lists: lists)
                switch kind {
                case "list": lists[String(phrase)] = try parser.list(note)
                case "not-a-name": notNames.formUnion(try parser.list(phrase).words)
                default:
                    let phrase = try parser.phrase(phrase)
                    rows.append(Row(kind: String(kind), note: String(note), line: index + 1, phrase: phrase))
                }
            } catch {
                throw PhraseError(file: file, line: index + 1, message: error.message)
            }
        }
        self.init(rows: rows, lists: lists, notNames: notNames)
    }

    private static func columns(
        _ line: Substring
    ) throws(PhraseParser.Problem) -> (kind: Substring, phrase: Substring, note: Substring) {
        let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard (2...3).contains(columns.count), !columns[0].isEmpty, !columns[1].isEmpty else {
            throw PhraseParser.Problem(message: "write a kind, a phrase and perhaps a note, with one tab between each")
        }
        return (columns[0], columns[1], columns.count == 3 ? columns[2] : "")
    }

    private static func bytes(of path: String, name: String) throws(PhraseError) -> [UInt8] {
        // Not to block: a pipe in the folder would otherwise wait for somebody to write to it.
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        defer { if descriptor >= 0 { close(descriptor) } }
        var status = stat()
        guard descriptor >= 0, fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            let bytes = read(descriptor)
        else {
            let message = "this file cannot be read; check that it is an ordinary file and that you may open it"
            throw PhraseError(file: path, line: nil, message: message)
        }
        guard bytes.count <= mostBytes else {
            let message = "this file is larger than \(mostBytes / 1024) KiB; take some of its phrases out"
            throw PhraseError(file: name, line: nil, message: message)
        }
        return bytes
    }

    /// The bytes up to the end of the file or to one more than is allowed, or nil where reading failed.
    private static func read(_ descriptor: CInt) -> [UInt8]? {
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: mostBytes + 1) { buffer, count in
            while count < buffer.count {
                let got = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
                if got < 0 && errno == EINTR { continue }
                failed = got < 0
                if got <= 0 { break }
                count += got
            }
        }
        return failed ? nil : bytes
    }
}
