// The C library alone: Foundation would make starting slower.
import Glibc

/// Reads a folder of card files from disk.
public enum CorpusLoader {
    /// What is kept in the folder beside the cards.
    private static let otherFiles: Set = ["README.md", synonymsFile]
    private static let synonymsFile = "synonyms.md"

    /// Loads every `.md` file but README.md and synonyms.md, in the order of their names; throws `CorpusError`.
    public static func load(folder path: String) throws(CorpusError) -> CardLibrary {
        try load(folder: path, limits: CardLimits())
    }

    /// Loads a folder under other limits; throws `CorpusError`.
    public static func load(folder path: String, limits: CardLimits) throws(CorpusError) -> CardLibrary {
        var files: [(name: String, text: String)] = []
        for name in try cardFiles(in: path) {
            files.append((name, try text(of: name, in: path, limits)))
        }
        return CardLibrary(files: files, limits: limits)
    }

    /// Loads the folder's synonyms.md, or none where there is no such file; throws `CorpusError`.
    public static func synonyms(folder path: String) throws(CorpusError) -> Synonyms {
        guard access("\(path)/\(synonymsFile)", F_OK) == 0 else { return .none }
        return Synonyms(file: synonymsFile, text: try text(of: synonymsFile, in: path, CardLimits()))
    }

    private static func text(
        of name: String, in folder: String, _ limits: CardLimits
    ) throws(CorpusError) -> String {
        let bytes = try contents(of: "\(folder)/\(name)", name: name, longest: limits.fileBytes)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            let message = "this file is not UTF-8 text; save it again as UTF-8"
            throw CorpusError(code: .notText, name: name, message: message)
        }
        return text
    }

    private static func cardFiles(in path: String) throws(CorpusError) -> [String] {
        guard let folder = opendir(path) else {
            let message = "this folder of advice cannot be read; check that it is there and that you may open it"
            throw CorpusError(code: .folderUnreadable, name: path, message: message)
        }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.hasSuffix(".md"), !name.hasPrefix("."), !otherFiles.contains(name) { names.append(name) }
        }
        return names.sorted()
    }

    private static func contents(of path: String, name: String, longest: Int) throws(CorpusError) -> [UInt8] {
        // Not to block: a pipe in the folder would otherwise wait for somebody to write to it.
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        defer { if descriptor >= 0 { close(descriptor) } }
        var status = stat()
        guard descriptor >= 0, fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            let bytes = read(descriptor, upTo: longest + 1)
        else {
            let message = "this file cannot be read; check that it is an ordinary file and that you may open it"
            throw CorpusError(code: .fileUnreadable, name: name, message: message)
        }
        guard bytes.count <= longest else {
            let message = "this file is larger than \(longest / 1024) KiB; split it into several"
            throw CorpusError(code: .fileTooLarge, name: name, message: message)
        }
        return bytes
    }

    /// The bytes up to the end of the file or to `most`, or nil where reading failed.
    private static func read(_ descriptor: CInt, upTo most: Int) -> [UInt8]? {
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
            while count < most {
                let got = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), most - count)
                if got < 0 && errno == EINTR { continue }
                failed = got < 0
                if got <= 0 { break }
                count += got
            }
        }
        return failed ? nil : bytes
    }
}
