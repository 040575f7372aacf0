import Foundation
import RekindleTesting
import Terminal
import Testing

@Suite(.waitsForPrograms) struct ScreenStyleTests {
    private func say(_ color: ColorMode, _ environment: [String: String] = ["TERM": "xterm"]) throws -> String {
        let capture = try ScreenCapture(width: 12, color: color, environment: environment)
        capture.screen.say("Due " + .bold("on Thursday") + " " + .dim("maybe"))
        return try capture.output
    }

    @Test("Style is there on demand, is off at the end of every row, and takes no columns")
    func always() throws {
        #expect(
            try say(.always) == "Due \u{1B}[1mon\u{1B}[0m\n\u{1B}[1mThursday\u{1B}[0m\n\u{1B}[2mmaybe\u{1B}[0m\n")
    }

    @Test("A file gets no style unless it is asked for")
    func automatic() throws {
        #expect(try say(.auto) == "Due on\nThursday\nmaybe\n")
        #expect(try say(.never) == "Due on\nThursday\nmaybe\n")
    }

    @Test(
        "A terminal gets style, but not with NO_COLOR, not when it is dumb, not with --color never",
        arguments: [
            ([:], "auto", true), (["NO_COLOR": "1"], "auto", false), (["NO_COLOR": ""], "auto", true),
            (["TERM": "dumb"], "auto", false), ([:], "never", false), (["NO_COLOR": "1"], "always", true),
        ] as [([String: String], String, Bool)])
    func terminal(environment: [String: String], color: String, isStyled: Bool) throws {
        let terminal = try startProbe("--color=\(color)", environment: environment)
        #expect(terminal.rawTranscript.contains(Array("\u{1B}[1m".utf8)) == isStyled)
    }

    @Test("Accessible output has no drawn lines; asked for by flag, by ACCESSIBLE, or by a dumb terminal")
    func accessible() throws {
        for environment in [["ACCESSIBLE": "1"], ["TERM": "dumb"]] {
            let capture = try ScreenCapture(environment: environment)
            #expect(capture.screen.isAccessible)
            capture.screen.say("one")
            capture.screen.rule()
            capture.screen.say("two")
            #expect(try capture.output == "one\n\ntwo\n")
        }
        #expect(try ScreenCapture(accessible: true).screen.isAccessible)
        #expect(try !ScreenCapture(environment: ["ACCESSIBLE": "0", "TERM": "xterm"]).screen.isAccessible)
    }

    @Test("A rule is as wide as the text, and plain where the locale is not UTF-8")
    func rule() throws {
        let capture = try ScreenCapture(width: 5)
        capture.screen.rule()
        #expect(try capture.output == "─────\n")
        let plain = try ScreenCapture(width: 5, environment: ["LANG": "C"])
        plain.screen.rule()
        plain.screen.say("\u{1B}")
        #expect(try plain.output == "-----\n<ESC>\n")
    }

    @Test("Everything said is neutral, on both ways out")
    func neutral() throws {
        let capture = try ScreenCapture(color: .always)
        let hostile = "a\u{1B}[2Jb\u{9B}c\u{202E}"
        capture.screen.say(hostile)
        capture.screen.show(hostile)
        capture.screen.heading(hostile)
        capture.screen.item(hostile, .accent(hostile))
        capture.screen.complain(.problem(hostile))
        let all = try capture.output + capture.errors
        #expect(!all.contains("\u{202E}") && !all.contains("\u{9B}") && !all.contains("\u{1B}[2J"))
        #expect(all.contains("a‹ESC›[2Jb‹U+009B›c‹U+202E›"))
    }

    @Test("A document reaches a file byte for byte")
    func document() throws {
        let capture = try ScreenCapture()
        capture.screen.write(document: "{\"a\":\"\u{200E}\"}\r\n\n\n")
        #expect(try Array(capture.output.utf8) == Array("{\"a\":\"\u{200E}\"}\r\n\n\n".utf8))
    }

    @Test("A pipe that takes only a part at a time gets all of it")
    func slowPipe() async throws {
        let pipe = Pipe()
        let descriptor = pipe.fileHandleForWriting.fileDescriptor
        _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
        let reading = Task.detached { pipe.fileHandleForReading.readDataToEndOfFile() }
        let text = (0..<100_000).map { "\($0) " }.joined()
        Screen(output: descriptor, environment: { _ in nil }).show(text)
        try pipe.fileHandleForWriting.close()
        #expect(await reading.value == Data((text + "\n").utf8))
    }

    @Test("A reader that has gone away, or a full disk, is noted and not fatal")
    func failure() throws {
        let full = open("/dev/full", O_WRONLY)
        defer { close(full) }
        let screen = Screen(output: full, errors: full, environment: { _ in nil })
        screen.say("lost")
        screen.say("lost too")
        #expect(screen.failure == ENOSPC)
        signal(SIGPIPE, SIG_IGN)
        let pipe = Pipe()
        try pipe.fileHandleForReading.close()
        let unread = Screen(output: pipe.fileHandleForWriting.fileDescriptor, environment: { _ in nil })
        unread.say("lost")
        #expect(unread.failure == EPIPE)
    }
}
