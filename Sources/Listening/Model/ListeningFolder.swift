// The C library alone: Foundation would make starting slower.
import Glibc

/// A folder with what listening reads: examples, models, lists of words.
public struct ListeningFolder: Sendable {
    /// The folder's path.
    public let path: String
    /// More than this is no file of ours.
    private static let mostBytes = 16 << 20

    /// The folder at a path; nothing is read yet.
    public init(_ path: String) { self.path = path }

    /// The names of the files whose name ends in `ending`, in order; throws `ListeningError`.
    public func files(ending: String) throws(ListeningError) -> [String] {
        guard let folder = opendir(path) else {
            let message = "this folder cannot be read; check that it is there and that you may open it"
            throw ListeningError(code: .unreadable, name: path, message: message)
        }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.hasSuffix(ending), !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }

    /// A file's bytes; throws `ListeningError`. A name that begins with `/` is a path of its own.
    public func bytes(of name: String) throws(ListeningError) -> [UInt8] {
        // Not to block: a pipe in the folder would otherwise wait for somebody to write to it.
        let descriptor = open(place(of: name), O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        defer { if descriptor >= 0 { close(descriptor) } }
        var status = stat()
        guard descriptor >= 0, fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw unreadable(name)
        }
        guard status.st_size <= Self.mostBytes else {
            let message = "this file is larger than \(Self.mostBytes >> 20) MiB; split it into several"
            throw ListeningError(code: .unreadable, name: name, message: message)
        }
        guard let bytes = Self.read(descriptor, upTo: Int(status.st_size)) else { throw unreadable(name) }
        return bytes
    }

    /// A file's text; throws `ListeningError`.
    public func text(of name: String) throws(ListeningError) -> String {
        guard let text = String(validating: try bytes(of: name), as: UTF8.self) else {
            let message = "this file is not UTF-8 text; save it again as UTF-8"
            throw ListeningError(code: .badExamples, name: name, message: message)
        }
        return text
    }

    /// Puts a file in place of the one there may be, in one step: a reader sees the old one or the new one; throws `ListeningError`.
    public func replace(_ name: String, with bytes: [UInt8]) throws(ListeningError) {
        let beside = place(of: name) + ".new"
        let descriptor = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard descriptor >= 0 else { throw unwritable(name) }
        let isWritten = Self.write(bytes, to: descriptor) && fsync(descriptor) == 0
        // What a firm learns is read by everybody who uses this library.
        _ = fchmod(descriptor, 0o644)
        guard close(descriptor) == 0, isWritten, rename(beside, place(of: name)) == 0 else {
            _ = unlink(beside)
            throw unwritable(name)
        }
    }

    private func place(of name: String) -> String { name.hasPrefix("/") ? name : "\(path)/\(name)" }

    private func unreadable(_ name: String) -> ListeningError {
        let message = "this file cannot be read; check that it is an ordinary file and that you may open it"
        return ListeningError(code: .unreadable, name: name, message: message)
    }

    private func unwritable(_ name: String) -> ListeningError {
        let message = "this file cannot be written; check that you may write to \(path)"
        return ListeningError(code: .unwritable, name: name, message: message)
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

    private static func write(_ bytes: [UInt8], to descriptor: CInt) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count {
                let count = Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
                if count < 0 && errno == EINTR { continue }
                if count < 0 { return false }
                written += count
            }
            return true
        }
    }
}
