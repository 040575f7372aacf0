internal import Glibc

/// A program run with pipes instead of a terminal.
public enum RunningProgram {
    /// What a run left behind.
    public struct Result: Sendable {
        /// Standard output as it came.
        public let outputBytes: [UInt8]
        /// Standard error as it came.
        public let errorBytes: [UInt8]
        /// How the program ended.
        public let status: ExitStatus

        /// Standard output as text.
        public var output: String { String(decoding: outputBytes, as: UTF8.self) }
        /// Standard error as text.
        public var errors: String { String(decoding: errorBytes, as: UTF8.self) }
    }

    /// Feeds the input, collects both outputs and waits for the end. The environment is exactly the one given, with PATH
    /// and LANG=C.UTF-8 unless it says otherwise. Throws TestingError when the program cannot start or does not end.
    public static func run(
        _ program: String, _ arguments: [String] = [], input: [UInt8] = [], environment: [String: String] = [:],
        folder: String? = nil, seconds: Double = 60
    ) throws -> Result {
        // A program that does not read its input is no reason to die.
        _ = signal(SIGPIPE, SIG_IGN)
        let (childInput, feed) = try ChildProcess.makePipe()
        let (output, childOutput) = try ChildProcess.makePipe()
        let (errors, childErrors) = try ChildProcess.makePipe()
        defer { [output, errors].forEach { _ = close($0) } }
        let process: ChildProcess
        do {
            defer { [childInput, childOutput, childErrors].forEach { _ = close($0) } }
            let basis = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
            process = try ChildProcess(
                program: program, arguments: arguments, environment: basis.merging(environment) { $1 }, folder: folder,
                connection: .descriptors(input: childInput, output: childOutput, errors: childErrors))
        } catch {
            close(feed)
            throw error
        }
        var exchange = Exchange(feed: feed, input: input[...], sources: [output, errors])
        let deadline = Deadline(seconds: seconds)
        while !exchange.isOver || process.poll() == nil {
            if deadline.hasPassed {
                exchange.stopFeeding()
                throw TestingError("\(program) did not end within \(seconds) s")
            }
            // With both outputs closed there is nothing to wait for but the end itself, which is near.
            if exchange.isOver { usleep(1000) } else { exchange.step(deadline) }
        }
        exchange.stopFeeding()
        return Result(
            outputBytes: exchange.collected[0], errorBytes: exchange.collected[1], status: process.poll() ?? .exited(-1)
        )
    }

    /// Runs with text as input.
    public static func run(
        _ program: String, _ arguments: [String] = [], input: String, environment: [String: String] = [:],
        folder: String? = nil
    ) throws -> Result {
        try run(program, arguments, input: Array(input.utf8), environment: environment, folder: folder)
    }
}

/// Writing to and reading from a program at the same time, so that neither side waits for the other for ever.
private struct Exchange {
    private let feed: Int32
    private var input: ArraySlice<UInt8>
    private var isFeeding = true
    private var sources: [Int32]
    private(set) var collected: [[UInt8]] = [[], []]

    init(feed: Int32, input: ArraySlice<UInt8>, sources: [Int32]) {
        self.feed = feed
        self.input = input
        self.sources = sources
        _ = fcntl(feed, F_SETFL, O_NONBLOCK)
    }

    /// Both outputs have ended.
    var isOver: Bool { sources.allSatisfy { $0 < 0 } }

    mutating func stopFeeding() {
        if isFeeding { close(feed) }
        isFeeding = false
    }

    mutating func step(_ deadline: Deadline) {
        if isFeeding && input.isEmpty { stopFeeding() }
        var entries = sources.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        entries.append(pollfd(fd: isFeeding ? feed : -1, events: Int16(POLLOUT), revents: 0))
        guard poll(&entries, nfds_t(entries.count), deadline.shortWait) > 0 else { return }
        for index in sources.indices where entries[index].revents != 0 { collect(index) }
        if entries[2].revents != 0 { feedSome() }
    }

    private mutating func collect(_ index: Int) {
        var buffer = [UInt8](repeating: 0, count: 64 * 1024)
        let count = read(sources[index], &buffer, buffer.count)
        if count > 0 {
            collected[index] += buffer.prefix(count)
        } else if count == 0 || errno != EINTR {
            sources[index] = -1
        }
    }

    private mutating func feedSome() {
        let count = input.withUnsafeBytes { write(feed, $0.baseAddress, $0.count) }
        if count > 0 {
            input = input.dropFirst(count)
        } else if errno != EAGAIN && errno != EINTR {
            stopFeeding()
        }
    }
}
