import Glibc

/// Everything this target asks of the operating system.
enum Platform {
    /// Why a call failed: an `errno`.
    struct Failure: Error, Equatable {
        let code: CInt

        static var latest: Failure { Failure(code: errno) }
    }

    /// An open file that closes itself.
    final class File {
        let descriptor: CInt

        init(_ path: String, _ flags: CInt, mode: mode_t = 0) throws(Failure) {
            descriptor = open(path, flags | O_CLOEXEC | O_NOCTTY, mode)
            guard descriptor >= 0 else { throw .latest }
        }

        /// Opens for reading and writing; a new file is for nobody else to read.
        convenience init(creating path: String) throws(Failure) {
            try self.init(path, O_RDWR | O_CREAT, mode: 0o600)
        }

        deinit { close(descriptor) }
    }

    /// The first bytes of a regular file, at most `count`; nil when there is no file.
    static func beginning(of path: String, count: Int) throws(Failure) -> [UInt8]? {
        let file: File
        do {
            // Not to wait for a writer, should somebody point at a pipe.
            file = try File(path, O_RDONLY | O_NONBLOCK)
        } catch  where error.code == ENOENT {
            return nil
        }
        var status = stat()
        guard fstat(file.descriptor, &status) == 0 else { throw .latest }
        guard status.st_mode & S_IFMT == S_IFREG else { throw Failure(code: EINVAL) }
        var bytes = [UInt8](repeating: 0, count: count)
        let read = pread(file.descriptor, &bytes, count, 0)
        guard read >= 0 else { throw .latest }
        return Array(bytes.prefix(read))
    }

    /// Creates the folder and the ones above it, for nobody else to read; one that is there stays as it is.
    static func makePrivateFolder(_ path: String) throws(Failure) {
        guard mkdir(path, 0o700) != 0 else { return }
        switch errno {
        case EEXIST: return
        case ENOENT where path.count > 1:
            try makePrivateFolder(folder(of: path))
            if mkdir(path, 0o700) != 0, errno != EEXIST { throw .latest }
        default: throw .latest
        }
    }

    /// Creates an empty file for nobody else to read; one that is there stays as it is.
    static func makePrivateFile(_ path: String) throws(Failure) {
        do {
            _ = try File(path, O_RDWR | O_CREAT | O_EXCL, mode: 0o600)
        } catch  where error.code == EEXIST {}
    }

    /// Takes from the file what lets others read or write it.
    static func makePrivate(_ path: String) throws(Failure) {
        var status = stat()
        guard stat(path, &status) == 0 else { throw .latest }
        guard status.st_mode & 0o077 != 0 else { return }
        guard chmod(path, status.st_mode & 0o700) == 0 else { throw .latest }
    }

    /// Whether this process may write the file or into the folder.
    static func isWritable(_ path: String) -> Bool {
        faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) == 0
    }

    /// The file's length in bytes; nil when there is none.
    static func size(of path: String) -> Int? {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : nil
    }

    /// Waits until the file and its folder are on the disk.
    static func sync(_ path: String) throws(Failure) {
        for path in [path, folder(of: path)] {
            let file = try File(path, O_RDONLY)
            guard fsync(file.descriptor) == 0 else { throw .latest }
        }
    }

    /// Tries to lock one byte of the file against every other open description of it; false when it is locked.
    static func lock(byte: Int64, of file: File) throws(Failure) -> Bool {
        if setLock(F_WRLCK, byte: byte, of: file) { return true }
        guard errno == EAGAIN || errno == EACCES else { throw .latest }
        return false
    }

    /// Tries to lock the whole file against every other open description of it; false when somebody locks a byte of it.
    static func lockAll(of file: File) throws(Failure) -> Bool {
        if setLock(F_WRLCK, byte: 0, length: 0, of: file) { return true }
        guard errno == EAGAIN || errno == EACCES else { throw .latest }
        return false
    }

    /// Moves a file within its folder's disk; one that is not there is passed over.
    static func move(_ path: String, to other: String) throws(Failure) {
        guard rename(path, other) == 0 || errno == ENOENT else { throw .latest }
    }

    static func remove(_ path: String) { _ = unlink(path) }

    static func unlock(byte: Int64, of file: File) {
        _ = setLock(F_UNLCK, byte: byte, of: file)
    }

    /// Lets go of every byte of the file, also where a program that is just being started has the same open description.
    static func unlockAll(of file: File) {
        _ = setLock(F_UNLCK, byte: 0, length: 0, of: file)
    }

    static func sleep(milliseconds: Int) {
        usleep(useconds_t(milliseconds * 1000))
    }

    /// The path from the root, so that it names the same file wherever the process goes.
    static func absolute(_ path: String) -> String {
        guard !path.hasPrefix("/"), let here = getcwd(nil, 0) else { return path }
        defer { free(here) }
        return String(cString: here) + "/" + path
    }

    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    // From <fcntl.h>, which shows it only to GNU sources. An open-file-description lock goes when its file is
    // closed, so a killed process leaves none behind.
    private static let openFileDescriptionSetLock: CInt = 37

    // A length of 0 reaches to the end of the file, however far it grows.
    private static func setLock(_ type: CInt, byte: Int64, length: Int64 = 1, of file: File) -> Bool {
        var lock = flock()
        lock.l_type = Int16(type)
        lock.l_whence = Int16(SEEK_SET)
        lock.l_start = off_t(byte)
        lock.l_len = off_t(length)
        return fcntl(file.descriptor, openFileDescriptionSetLock, &lock) == 0
    }
}
