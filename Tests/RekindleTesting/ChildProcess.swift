internal import Glibc
internal import Synchronization

/// How a program ended.
public enum ExitStatus: Equatable, Sendable {
    case exited(Int32)
    case killed(signal: Int32)

    init(waitStatus: Int32) {
        let signalNumber = waitStatus & 0x7f
        self = signalNumber == 0 ? .exited((waitStatus >> 8) & 0xff) : .killed(signal: signalNumber)
    }
}

/// A program started by a test, with its descriptors 0, 1 and 2.
final class ChildProcess {
    enum Connection {
        /// A path that is opened for reading and writing; in a new session a terminal becomes the controlling one.
        case terminal(String)
        case descriptors(input: Int32, output: Int32, errors: Int32)
    }

    let identifier: pid_t
    private(set) var status: ExitStatus?

    /// Held while programs start and pipes are made: a pipe that another test's program inherits would never end.
    private static let starting = Mutex(())

    /// POSIX_SPAWN_SETSID, which the C library's module does not show to Swift.
    private static let startsSession: Int32 = 0x80

    /// Throws TestingError when the program cannot be started.
    init(
        program: String, arguments: [String], environment: [String: String], folder: String?, connection: Connection
    ) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        var flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
        switch connection {
        case .terminal(let path):
            flags |= Self.startsSession
            posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
            posix_spawn_file_actions_adddup2(&actions, 0, 1)
            posix_spawn_file_actions_adddup2(&actions, 0, 2)
        case .descriptors(let input, let output, let errors):
            posix_spawn_file_actions_adddup2(&actions, input, 0)
            posix_spawn_file_actions_adddup2(&actions, output, 1)
            posix_spawn_file_actions_adddup2(&actions, errors, 2)
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var noSignals = sigset_t()
        var allSignals = sigset_t()
        sigemptyset(&noSignals)
        sigfillset(&allSignals)
        posix_spawnattr_setsigmask(&attributes, &noSignals)
        posix_spawnattr_setsigdefault(&attributes, &allSignals)
        posix_spawnattr_setflags(&attributes, Int16(flags))

        var command = [program] + arguments
        if let folder { command = ["/bin/sh", "-c", "cd \"$1\" && shift && exec \"$@\"", "sh", folder] + command }
        var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
        var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (words + variables).forEach { free($0) } }
        var process = pid_t()
        let failure = Self.starting.withLock { _ in
            posix_spawn(&process, command[0], &actions, &attributes, &words, &variables)
        }
        guard failure == 0 else {
            throw TestingError("\(program) did not start: \(String(cString: strerror(failure)))")
        }
        identifier = process
    }

    deinit {
        if status == nil {
            kill(SIGKILL)
            waitpid(identifier, nil, 0)
        }
    }

    /// A pipe whose ends no started program inherits by accident. Throws TestingError.
    static func makePipe() throws -> (reading: Int32, writing: Int32) {
        try starting.withLock { _ in
            var ends: [Int32] = [0, 0]
            guard pipe(&ends) == 0 else { throw TestingError("No pipe: \(String(cString: strerror(errno)))") }
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            return (ends[0], ends[1])
        }
    }

    func kill(_ signal: Int32) {
        if status == nil { Glibc.kill(identifier, signal) }
    }

    /// Looks, without waiting, whether the program has ended.
    func poll() -> ExitStatus? {
        if let status { return status }
        var waitStatus: Int32 = 0
        if waitpid(identifier, &waitStatus, WNOHANG) == identifier { status = ExitStatus(waitStatus: waitStatus) }
        return status
    }
}

/// Why a test could not go on, in words for whoever reads the failure.
public struct TestingError: Error, CustomStringConvertible {
    /// What happened, and what was seen until then.
    public let description: String

    init(_ description: String) { self.description = description }
}
