import Foundation
import RekindleTesting
import Terminal
import Testing

@Suite(.waitsForPrograms) struct PlainReaderTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func inputs(_ bytes: [UInt8]) throws -> [Input] {
        let place = URL(fileURLWithPath: folder.path(of: "input"))
        try Data(bytes).write(to: place)
        let file = try FileHandle(forReadingFrom: place)
        let reader = PlainReader(descriptor: file.fileDescriptor)
        var inputs: [Input] = []
        repeat { inputs.append(try reader.readLine(prompt: "ignored")) } while inputs.last != .endOfInput
        try file.close()
        return inputs
    }

    private func inputs(_ text: String) throws -> [Input] { try inputs(Array(text.utf8)) }

    @Test("Lines end with a newline, with or without a carriage return; an empty line is an answer")
    func lineEnds() throws {
        #expect(
            try inputs("one\ntwo\r\n\nfour\n") == [.line("one"), .line("two"), .line(""), .line("four"), .endOfInput])
    }

    @Test("A last line without a newline counts")
    func noFinalNewline() throws {
        #expect(try inputs("one\ntwo") == [.line("one"), .line("two"), .endOfInput])
        #expect(try inputs("two\r") == [.line("two"), .endOfInput])
    }

    @Test("Empty input is the end, however often it is asked")
    func empty() throws {
        #expect(try inputs("") == [.endOfInput])
        let nothing = try FileHandle(forReadingFrom: URL(fileURLWithPath: "/dev/null"))
        let reader = PlainReader(descriptor: nothing.fileDescriptor)
        #expect(try reader.readLine(prompt: "") == .endOfInput)
        #expect(try reader.readLine(prompt: "") == .endOfInput)
        #expect(!reader.isInteractive)
        try nothing.close()
    }

    @Test("A NUL byte is refused with the number of its line, and the next line is read")
    func nul() throws {
        #expect(
            try inputs("a\nb\u{0}c\nd\n") == [
                .line("a"), .malformed("Line 2 holds a NUL byte, so it is not text."), .line("d"), .endOfInput,
            ])
    }

    @Test("Bytes that are not UTF-8 are refused with the number of their line")
    func invalid() throws {
        #expect(
            try inputs([0x61, 0x0A, 0xE9, 0x0A, 0x62]) == [
                .line("a"), .malformed("Line 2 is not valid UTF-8 text."), .line("b"), .endOfInput,
            ])
    }

    @Test("A byte order mark at the beginning is no part of the first answer")
    func byteOrderMark() throws {
        #expect(try inputs("\u{FEFF}one\ntwo\n") == [.line("one"), .line("two"), .endOfInput])
    }

    @Test("Control characters are left out of a line")
    func controls() throws {
        #expect(try inputs("a\u{1B}[31mb\u{7}\tc\n") == [.line("ab\tc"), .endOfInput])
    }

    @Test("A line of 1 MB is read whole, and so is one of 8 MiB")
    func longLines() throws {
        let long = String(repeating: "é", count: 500_000)
        #expect(try inputs(long + "\nnext\n") == [.line(long), .line("next"), .endOfInput])
        let longest = String(repeating: "x", count: PlainReader.longestLine)
        #expect(try inputs(longest + "\r\nnext") == [.line(longest), .line("next"), .endOfInput])
    }

    @Test("A line longer than 8 MiB is refused, and the next one is read")
    func tooLong() throws {
        let tooLong = String(repeating: "x", count: PlainReader.longestLine + 1)
        let refusal = Input.malformed("Line 1 is longer than 8 MiB.")
        #expect(try inputs(tooLong + "\nnext\n") == [refusal, .line("next"), .endOfInput])
        #expect(try inputs(tooLong + tooLong) == [refusal, .endOfInput])
    }

    @Test("Text composed of parts stays composed of parts")
    func decomposed() throws {
        guard case .line(let text) = try inputs("e\u{301}\n")[0] else { throw CancellationError() }
        #expect(Array(text.utf8) == Array("e\u{301}".utf8))
    }

    @Test("A folder instead of a file is an error in plain words")
    func unreadable() throws {
        let descriptor = open(folder.path, O_RDONLY)
        defer { close(descriptor) }
        #expect {
            try PlainReader(descriptor: descriptor).readLine(prompt: "")
        } throws: { error in
            "\(error)" == "The input could not be read: Is a directory."
        }
    }

    @Test("In a pipe there are no prompts and no echo, and a removed control is mentioned on standard error")
    func pipe() throws {
        let probe = try ProgramUnderTest.path(of: "terminal-probe")
        let result = try RunningProgram.run(probe, input: "one\ntw\u{1B}[1mo\r\nthree")
        #expect(result.output == "line [one]\nline [two]\nline [three]\nend\n")
        #expect(result.errors == "Line 2 held control characters; they were left out.\n")
        #expect(result.status == .exited(0))
    }
}
