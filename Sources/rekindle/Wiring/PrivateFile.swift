import Foundation

/// Files that leave the journal, for nobody else to read.
enum PrivateFile {
    /// Writes a new file in pieces, whole or not at all. Throws `Failure` where there is one already, or none can be made.
    static func write(_ path: String, _ body: (_ piece: (String) throws -> Void) throws -> Void) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw Failure(
                ExitStatus.cannotWrite,
                errno == EEXIST
                    ? "There is something at \(path) already, and it stays as it is. Name a new file."
                    : "No file can be made at \(path). Name a file in a folder you can write to.")
        }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            try body { try file.write(contentsOf: Data($0.utf8)) }
            try file.synchronize()
        } catch {
            unlink(path)
            throw Failure(ExitStatus.cannotWrite, "\(path) could not be written, so it was removed. Is the disk full?")
        }
    }

    /// The bytes of an ordinary file of at most `most` bytes. Throws `Failure`.
    static func read(_ path: String, upTo most: Int) throws -> [UInt8] {
        // Not to block: a pipe would otherwise wait for somebody to write to it.
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw errno == ENOENT
                ? Failure(ExitStatus.notFound, "There is no file at \(path).")
                : Failure(ExitStatus.cannotWrite, "\(path) cannot be read. Check who may read it.")
        }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw Failure(ExitStatus.badInput, "\(path) is not an ordinary file.")
        }
        guard status.st_size <= most else {
            throw Failure(ExitStatus.badInput, "\(path) is larger than \(most >> 20) MiB, so it was not read.")
        }
        return [UInt8](try file.readToEnd() ?? Data())
    }
}
