/// Reads lines from a pipe or a file: no prompt, no editing, a clean end.
public final class PlainReader: LineReader {
    /// Bytes in the longest line that is taken.
    public static let longestLine = 8 * 1024 * 1024

    /// The number of the line that was read last, counted from 1.
    public private(set) var lineNumber = 0

    private let descriptor: Int32
    private let notices: Screen?
    private var buffer: [UInt8] = []
    private var position = 0
    private var reachedEnd = false

    /// Notices (something was left out of a line) go to the screen, if there is one.
    public init(descriptor: Int32 = 0, notices: Screen? = nil) {
        self.descriptor = descriptor
        self.notices = notices
    }

    /// Always false: nobody sees a prompt.
    public var isInteractive: Bool { false }

    /// The next line; the prompt, prefill and completion are not used. Throws TerminalError when reading fails.
    public func readLine(prompt: String, prefill: String, completion: Completion) throws -> Input {
        var line: [UInt8] = []
        var tooLong = false
        var ended = false
        while !ended {
            if position == buffer.count, try !fill() { break }
            let rest = buffer[position...]
            let newline = rest.firstIndex(of: UInt8(ascii: "\n"))
            let piece = rest[..<(newline ?? buffer.count)]
            // One byte more, for the carriage return that does not count.
            if line.count + piece.count > Self.longestLine + 1 { tooLong = true } else { line += piece }
            position = newline.map { $0 + 1 } ?? buffer.count
            ended = newline != nil
        }
        if !ended && line.isEmpty && !tooLong { return .endOfInput }
        lineNumber += 1
        return finish(line, tooLong: tooLong)
    }

    private func finish(_ bytes: [UInt8], tooLong: Bool) -> Input {
        var bytes = bytes
        if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
        let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
        if lineNumber == 1 && bytes.starts(with: byteOrderMark) { bytes.removeFirst(byteOrderMark.count) }
        if tooLong || bytes.count > Self.longestLine { return .malformed("Line \(lineNumber) is longer than 8 MiB.") }
        let (input, note) = LineText.decode(bytes, called: "Line \(lineNumber)")
        if let note { notices?.complain(note) }
        return input
    }

    private func fill() throws -> Bool {
        if reachedEnd { return false }
        buffer = try Platform.read(descriptor, upTo: 64 * 1024)
        position = 0
        reachedEnd = buffer.isEmpty
        return !reachedEnd
    }
}
