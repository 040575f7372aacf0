// Everything that comes from the C library, so that a port has one file to look at.
internal import Glibc

/// The operating system, as far as a terminal program needs it.
enum Platform {
    static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// Columns of the terminal behind a descriptor; nil if there is none or it does not know.
    static func columns(_ descriptor: Int32) -> Int? {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// Rows of the terminal behind a descriptor; nil if there is none or it does not know.
    static func rows(_ descriptor: Int32) -> Int? {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0 else { return nil }
        return Int(size.ws_row)
    }

    static func keepFilesPrivate() { _ = umask(0o077) }

    /// A memory image on the disk would hold answers.
    static func forbidCoreDumps() {
        var limit = rlimit(rlim_cur: 0, rlim_max: 0)
        _ = setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
    }

    static func reportBrokenPipes() { _ = signal(SIGPIPE, SIG_IGN) }

    /// Swift's runtime answers Ctrl-\ and crashes in a terminal with a dump of memory and a question of its own.
    static func endPlainlyOnCrash() {
        for number in [SIGQUIT, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP] { _ = signal(number, SIG_DFL) }
    }

    static func exit(_ status: Int32) -> Never { Glibc.exit(status) }

    /// The signal of Ctrl-C.
    static let interrupt = SIGINT

    /// Ends the process the way a signal would have, so that whoever started it sees the true reason.
    static func end(bySignal number: Int32) {
        _ = signal(number, SIG_DFL)
        _ = raise(number)
    }

    /// A copy that C code frees.
    static func copyForC(_ text: String) -> UnsafeMutablePointer<CChar>? { strdup(text) }

    static func errorText(_ number: Int32) -> String { String(cString: strerror(number)) }
}

// Descriptors.
extension Platform {
    /// Writes all bytes, however many calls it takes. Returns 0 or the error number.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count {
                let count = Glibc.write(descriptor, buffer.baseAddress! + written, buffer.count - written)
                if count >= 0 {
                    written += count
                } else if errno == EAGAIN {
                    wait(for: descriptor, events: Int16(POLLOUT))
                } else if errno != EINTR {
                    return errno
                }
            }
            return 0
        }
    }

    /// Reads what is there, waiting for the first byte; empty at the end of input.
    static func read(_ descriptor: Int32, upTo limit: Int) throws(TerminalError) -> [UInt8] {
        while true {
            var count = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, initialized in
                count = Glibc.read(descriptor, buffer.baseAddress, limit)
                initialized = max(count, 0)
            }
            if count >= 0 { return bytes }
            switch errno {
            case EINTR: continue
            case EAGAIN: wait(for: descriptor, events: Int16(POLLIN))
            default: throw .cannotRead(errno)
            }
        }
    }

    private static func wait(for descriptor: Int32, events: Int16) {
        var entry = pollfd(fd: descriptor, events: events, revents: 0)
        _ = poll(&entry, 1, -1)
    }
}

// Files.
extension Platform {
    enum Opening { case reading, appending, replacing }

    static func withFile<Result>(
        _ path: String, _ opening: Opening, _ body: (Int32) throws(TerminalError) -> Result
    ) throws(TerminalError) -> Result {
        let flags =
            switch opening {
            case .reading: O_RDONLY
            case .appending: O_WRONLY | O_CREAT | O_APPEND
            case .replacing: O_WRONLY | O_CREAT | O_TRUNC
            }
        let descriptor = open(path, flags | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw .file(path, errno) }
        defer { close(descriptor) }
        // Somebody may have created it with more rights than it should have.
        if opening != .reading { _ = fchmod(descriptor, 0o600) }
        return try body(descriptor)
    }

    /// Bytes in an open file.
    static func size(_ descriptor: Int32) -> Int {
        let end = lseek(descriptor, 0, SEEK_END)
        return end < 0 ? 0 : Int(end)
    }

    static func seek(_ descriptor: Int32, to offset: Int) { _ = lseek(descriptor, off_t(offset), SEEK_SET) }

    static func makePrivateFolders(above path: String) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: true).dropLast()
        var folder = path.hasPrefix("/") ? "" : "."
        for part in parts {
            folder += "/" + part
            _ = mkdir(folder, 0o700)
        }
    }

    /// Whether it is a program's file that this person may start.
    static func isProgram(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
    }

    /// The path behind all links; nil where there is none.
    static func withoutLinks(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    static func rename(_ old: String, to new: String) throws(TerminalError) {
        guard Glibc.rename(old, new) == 0 else { throw .file(new, errno) }
    }

    /// A new folder that only this person can enter.
    static func makeTemporaryFolder(in parent: String) throws(TerminalError) -> String {
        var template = Array((parent + "/rekindle-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { throw .file(parent, errno) }
        return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Removes a folder and the files in it; editors leave backups beside what they edit.
    static func removeFolder(_ path: String) {
        if let folder = opendir(path) {
            while let entry = readdir(folder) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) { start in
                    start.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                if name != "." && name != ".." { _ = unlink(path + "/" + name) }
            }
            closedir(folder)
        }
        _ = rmdir(path)
    }
}

// Pipes.
extension Platform {
    /// A pipe that no program inherits by accident. Throws TerminalError.
    static func makePipe() throws(TerminalError) -> (reading: Int32, writing: Int32) {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw .cannotRead(errno) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }

    static func closeDescriptor(_ descriptor: Int32) { _ = close(descriptor) }
}
