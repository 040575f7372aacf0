import Foundation
import RekindleTesting
import Testing

@Suite(.waitsForPrograms) struct PipedAnswersTests {
    private let machine: RepsMachine

    init() throws {
        machine = try RepsMachine()
        try machine.useScripts(SampleScripts.tea)
    }

    private func state() throws -> [String?] {
        let history = try machine.json("history", "Harbour Foods", under: "history") as? [String: Any]
        return (history?["conversations"] as? [[String: Any]] ?? []).map { $0["state"] as? String }
    }

    private func reflect(_ input: String, _ more: String...) throws -> RunningProgram.Result {
        try machine.run(["reflect", "tea", "--customer", "Harbour Foods"] + more, bytes: Array(input.utf8))
    }

    @Test(
        "An answer that does not fit stops with 65 and its step; the answers before it are kept, and it goes on there")
    func invalid() throws {
        let result = try reflect("8\nThey pay early\nthe moon\n1\n")
        #expect(result.status == .exited(65))
        #expect(
            result.sentences == """
                Harbour Foods is new here, and was added. rekindle: tea.last: The answer does not fit. \
                A number from 1 to 2, please, or the beginning of one of the lines. \
                Everything before it is saved; `rekindle` carries on from there.
                """)
        #expect(try state() == ["open, question 3 of about 3"])
        let rest = try reflect("1\n", "--continue")
        #expect(rest.status == .exited(0))
        #expect(rest.output.hasPrefix("Carrying on where you left: question 3 of about 3.\n"))
        #expect(try state() == ["finished"])
    }

    @Test("Input that ends too soon stops with 65 and the step that was open, and it goes on there")
    func endOfInput() throws {
        let result = try reflect("8\n")
        #expect(result.status == .exited(65))
        #expect(result.sentences.contains("rekindle: tea.good: The input ended before it was answered."))
        #expect(try state() == ["open, question 2 of about 3"])
        #expect(try reflect("They pay early\n2", "--continue").status == .exited(0))
        #expect(try state() == ["finished"])
    }

    @Test("No input at all stops at the first question")
    func noInput() throws {
        let result = try reflect("")
        #expect(result.status == .exited(65))
        #expect(result.sentences.contains("rekindle: tea.keen: The input ended before it was answered."))
        #expect(try reflect("8\nThey pay early\n1\n", "--continue").status == .exited(0))
    }

    @Test("A file of answers that lacks one stops with 65 and the step; more answers go on from there")
    func missing() throws {
        let part = try machine.folder.write(#"{"keen": 8}"#, to: "part.json")
        let result = try reflect("", "--answers", part)
        #expect(result.status == .exited(65))
        #expect(result.sentences.contains("rekindle: tea.good: The file of answers does not hold it."))
        let rest = try machine.folder.write(#"{"tea.good": null, "last": "nobody"}"#, to: "rest.json")
        #expect(try reflect("", "--answers", rest, "--continue").status == .exited(0))
        #expect(try state() == ["finished"])
    }

    @Test("A file of answers says which of them no question asked for")
    func unused() throws {
        let file = try machine.folder.write(
            #"{"keen": 8, "good": "all", "last": 1, "bad": "no", "tea.best": 1}"#, to: "a.json")
        let result = try reflect("", "--answers", file)
        #expect(result.status == .exited(0))
        #expect(result.sentences.hasSuffix("Not asked, so not used: bad, tea.best."))
    }

    @Test(
        "A command where a file should hold an answer stops instead of going round",
        arguments: ["help", "/back", "/why", "/private", "/nonsense"])
    func commandInFile(command: String) throws {
        let file = try machine.folder.write("{\"keen\": 8, \"good\": \"\(command)\", \"last\": 1}", to: "a.json")
        let result = try reflect("", "--answers", file)
        #expect(result.status == .exited(65))
        #expect(result.sentences.contains("rekindle: tea.good: "))
        #expect(try state() == ["open, question 2 of about 3"])
    }

    @Test(
        "A file that is no file of answers is said to be none",
        arguments: ["", "[1, 2]", "{\"keen\": ", "{\"keen\": {\"a\": 1}}"])
    func notAnswers(text: String) throws {
        let file = try machine.folder.write(text, to: "a.json")
        let result = try reflect("", "--answers", file)
        #expect(result.status == .exited(65))
        #expect(result.sentences.contains("is not a JSON object of answers by step"))
        #expect(!FileManager.default.fileExists(atPath: machine.journal))
    }

    @Test("A file of answers that is not there exits with 2")
    func noFile() throws {
        let result = try reflect("", "--answers", "/nowhere/answers.json")
        #expect(result.status == .exited(2))
        #expect(result.errors == "rekindle: There is no file of answers at /nowhere/answers.json.\n")
    }

    @Test("Commands work in a pipe: back, review, skip, private, a doubled slash")
    func commands() throws {
        let result = try reflect("8\n/back\n3\n/private\nzebra\n/review\n//srv\n2\n")
        #expect(result.status == .exited(65), "the doubled slash is an answer, which fits no option here")
        let rest = try reflect("/skip\n", "--continue")
        #expect(rest.status == .exited(0))
        #expect(result.output.contains("2 What is bad? answered, nothing kept\n"))
        #expect(try machine.files(holding: "zebra") == [])
    }

    @Test("A private answer is not shown in what a pipe prints")
    func privateOutput() throws {
        let result = try reflect("3\n/private\nzebra\n1\n")
        #expect(result.status == .exited(0))
        #expect(!(result.output + result.errors).contains("zebra"))
    }

    @Test("A blank line leaves a question out; pausing in a pipe leaves the conversation open")
    func blank() throws {
        let result = try reflect("8\n\n/pause\n1\n")
        #expect(result.status == .exited(0))
        #expect(result.output.hasSuffix("Saved, question 3 of about 3. Next: `rekindle` carries on there.\n"))
        #expect(try state() == ["open, question 3 of about 3"])
    }

    @Test("A megabyte of answer is kept whole")
    func megabyte() throws {
        let long = String(repeating: "a long story ", count: 80_659) + "the end"
        #expect(long.utf8.count <= 1_048_576)
        let result = try reflect("8\n\(long)\n1\n")
        #expect(result.status == .exited(0), "\(result.errors.suffix(300))")
        #expect(try Journal(machine).answers().contains(long))
    }

    @Test("Two megabytes are refused, with what to do; what came before is kept")
    func twoMegabytes() throws {
        let result = try reflect("8\n" + String(repeating: "x", count: 2_097_152) + "\n1\n")
        #expect(result.status == .exited(65))
        #expect(
            result.sentences.contains(
                "tea.good: The answer does not fit. That is longer than one answer can be (1 MiB)."))
        #expect(try state() == ["open, question 2 of about 3"])
    }

    @Test(
        "Bytes that are no text are refused, with the line; what came before is kept",
        arguments: [[0xFF, 0xFE], [0]] as [[UInt8]])
    func badBytes(bytes: [UInt8]) throws {
        let command = ["reflect", "tea", "--customer", "Harbour Foods"]
        let result = try machine.run(command, bytes: Array("8\nca".utf8) + bytes + Array("t\n1\n".utf8))
        #expect(result.status == .exited(65))
        #expect(result.sentences.contains("rekindle: tea.good: Line 2 "))
        #expect(try state() == ["open, question 2 of about 3"])
        #expect(try reflect("They pay early\n1\n", "--continue").status == .exited(0))
    }

    @Test("Terminal commands in an answer are taken out before it is kept or shown")
    func escapes() throws {
        let result = try reflect("8\nred \u{1B}[31mink\u{07}\u{202E} and more\n1\n")
        #expect(result.status == .exited(0))
        #expect(!result.outputBytes.contains(0x1B) && !result.outputBytes.contains(0x07))
        #expect(!result.output.contains("\u{202E}"))
        #expect(try Journal(machine).answers().allSatisfy { !$0.contains("\u{1B}") })
    }
}
