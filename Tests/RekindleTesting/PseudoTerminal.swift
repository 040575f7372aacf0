internal import Glibc

/// A program running in a terminal of its own, driven by a test the way a person would.
public final class PseudoTerminal {
    /// Everything the program wrote, as it came.
    public private(set) var rawTranscript: [UInt8] = []

    /// Seconds that a wait lasts when nothing else is said.
    public static let patience = 20.0

    private var master: Int32
    private let process: ChildProcess
    private var matched = 0

    /// Starts a program in a new session whose controlling terminal has the given size. The environment is exactly the
    /// one given, with TERM=xterm and LANG=C.UTF-8 unless it says otherwise. Throws TestingError.
    public init(
        _ program: String, _ arguments: [String] = [], rows: UInt16 = 24, columns: UInt16 = 80,
        environment: [String: String] = [:], folder: String? = nil
    ) throws {
        let (master, path) = try TerminalDevice.open(rows: rows, columns: columns)
        self.master = master
        let basis = ["TERM": "xterm", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "INPUTRC": "/dev/null"]
        do {
            process = try ChildProcess(
                program: program, arguments: arguments, environment: basis.merging(environment) { $1 }, folder: folder,
                connection: .terminal(path))
        } catch {
            close(master)
            throw error
        }
    }

    deinit { hangUp() }

    /// Closes the window: the program gets SIGHUP and its terminal is gone. Nothing can be sent or expected after it.
    public func hangUp() {
        if master >= 0 { close(master) }
        master = -1
    }

    /// What a person would have read: no escape sequences, no carriage returns, no bells.
    public var transcript: String { String(decoding: PlainOutput.bytes(of: rawTranscript), as: UTF8.self) }

    /// Types text.
    public func send(_ text: String) { send(bytes: Array(text.utf8)) }

    /// Types bytes, text or not.
    public func send(bytes: [UInt8]) {
        var rest = bytes[...]
        let deadline = Deadline(seconds: Self.patience)
        while !rest.isEmpty && !deadline.hasPassed {
            // The program may be writing so much that it does not read; take that in meanwhile.
            readWhatIsThere(deadline)
            let count = rest.prefix(1024).withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
            if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR && errno != EAGAIN { return }
        }
    }

    /// Types text and the Enter key.
    public func sendLine(_ text: String) { send(text + "\r") }

    /// Holds Ctrl and types a letter.
    public func sendControl(_ letter: Character) { send(bytes: [(letter.asciiValue ?? 0) & 0x1f]) }

    /// Sends a signal to the program itself.
    public func kill(_ signal: Int32) { process.kill(signal) }

    /// The number of the process in it.
    public var processIdentifier: Int32 { process.identifier }

    /// Changes the size of the window; the program is told with SIGWINCH.
    public func resize(rows: UInt16, columns: UInt16) {
        TerminalDevice.resize(master, rows: rows, columns: columns)
    }

    /// Waits until the text shows up after what was expected before. Throws TestingError with the end of the transcript.
    public func expect(_ text: String, seconds: Double = PseudoTerminal.patience) throws {
        let wanted = Array(text.utf8)
        let deadline = Deadline(seconds: seconds)
        while true {
            let plain = PlainOutput.bytes(of: rawTranscript)
            if let end = PlainOutput.end(of: wanted, in: plain, from: matched) {
                matched = end
                return
            }
            let ended = process.poll()
            if !readWhatIsThere(deadline), let ended { throw failure("The program ended (\(ended)) before", text) }
            if deadline.hasPassed { throw failure("No sign within \(seconds) s of", text) }
        }
    }

    /// Waits for the end of the program. Throws TestingError when it does not come.
    @discardableResult
    public func waitForExit(seconds: Double = PseudoTerminal.patience) throws -> ExitStatus {
        let deadline = Deadline(seconds: seconds)
        while true {
            let ended = process.poll()
            let isSilent = !readWhatIsThere(deadline)
            if let ended, isSilent { return ended }
            if deadline.hasPassed { throw failure("No end within \(seconds) s;", "exit") }
        }
    }

    /// How the terminal is set up now, to compare with later.
    public var settings: TerminalSettings { TerminalSettings(descriptor: master) }

    @discardableResult
    private func readWhatIsThere(_ deadline: Deadline) -> Bool {
        var entry = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard Glibc.poll(&entry, 1, deadline.shortWait) > 0 else { return false }
        var buffer = [UInt8](repeating: 0, count: 16 * 1024)
        let count = read(master, &buffer, buffer.count)
        if count <= 0 {
            // The other side is closed; poll(2) would return at once for ever.
            usleep(1000)
            return false
        }
        rawTranscript += buffer.prefix(count)
        return true
    }

    private func failure(_ what: String, _ text: String) -> TestingError {
        TestingError("\(what) “\(text)”. The end of what was seen:\n\(transcript.suffix(1500))")
    }
}
