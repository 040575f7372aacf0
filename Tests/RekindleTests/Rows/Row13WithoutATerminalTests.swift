import Foundation
import RekindleTesting
import Testing

/// Answers that are missing or do not fit, and --continue: PipedAnswersTests. A whole reconnect day: ReconnectDayByPipeTests.
@Suite("Row 13: without a terminal", .waitsForPrograms) struct Row13WithoutATerminalTests {
    private let machine: RepsMachine

    init() throws { machine = try RepsMachine() }

    @Test("Piped answers and a file of answers hold the same conversation: the same journal, the same brief")
    func sameConversation() throws {
        let piped = try machine.run("reflect", "start", "--customer", "Piped", input: Conversations.fit.piped)
        let file = try machine.folder.write(Conversations.fit.json, to: "fit.json")
        let filed = try machine.run("reflect", "start", "--customer", "Filed", "--answers", file)
        #expect(piped.status == .exited(0) && filed.status == .exited(0), "\(piped.errors)\(filed.errors)")
        #expect(piped.output.replacingOccurrences(of: "Piped", with: "Filed") == filed.output)
        let briefs = try ["Piped", "Filed"].map { try machine.run("brief", $0).output }
        #expect(briefs[0].replacingOccurrences(of: "Piped", with: "Filed") == briefs[1])
    }

    @Test(
        "Every reflection that can be chosen is held by pipe: without answers it ends with 65 naming its first question"
    )
    func everyReflection() throws {
        let all = try #require(try machine.json("reflections", under: "reflections") as? [[String: Any]])
        #expect(all.count > 5)
        for name in all.compactMap({ $0["name"] as? String }) {
            let result = try machine.run("reflect", name, "--customer", "Harbour Foods")
            #expect(result.status == .exited(65), "\(name)")
            let last = result.errors.split(separator: "\n").last.map(String.init) ?? ""
            #expect(
                last.hasPrefix("rekindle: ") && last.contains(": The input ended before it was answered."), "\(last)")
            #expect(last.dropFirst(10).prefix { $0 != ":" }.contains("."), "no question is named: \(last)")
        }
    }

    @Test("The first question and all that follow take a pipe")
    func talk() throws {
        try machine.useScripts(SampleScripts.tea)
        let result = try machine.run(input: "Harbour Foods\ny\n1\n8\nthey laugh\n1\n")
        #expect(result.status == .exited(0), "\(result.errors)")
        #expect(try Journal(machine).answers().contains("they laugh"))
    }

    @Test("The conversation is on standard output, with what was answered; what went wrong is on standard error")
    func streams() throws {
        try machine.useScripts(SampleScripts.tea)
        let result = try machine.run(
            "reflect", "tea", "--customer", "Harbour Foods", input: "8\nthey laugh\nthe moon\n")
        #expect(result.output.contains("How keen are you on Harbour Foods?"))
        #expect(result.output.contains("> they laugh\n"))
        #expect(!result.output.contains("does not fit") && !result.output.contains("was added"))
        #expect(result.errors.contains("rekindle: tea.last: The answer does not fit."))
        #expect(!result.errors.contains("they laugh") && !result.errors.contains("the moon"))
    }

    @Test("Standard output of commands that print a page or a list holds nothing else, so that it can be passed on")
    func onlyData() throws {
        #expect(
            try machine.run("reflect", "start", "--customer", "Harbour Foods", input: Conversations.fit.piped).status
                == .exited(0))
        let shared = try machine.run("brief", "Harbour Foods", "--shareable")
        #expect(!shared.output.contains("Read it through") && shared.errors.contains("Read it through"))
        let markdown = try machine.run("brief", "Harbour Foods", "--format", "markdown")
        #expect(markdown.output.hasPrefix("# "))
        for command in [
            ["customers", "list"], ["history", "Harbour Foods"], ["commitments"], ["brief", "Harbour Foods"],
            ["notes", "show", "--me"], ["reconnect", "--list"], ["reflections"], ["people"], ["advise", "price"],
            ["script", "check"],
        ] {
            let result = try machine.run(command + ["--format", "json"], bytes: [])
            #expect(throws: Never.self, "\(command)") { try JSONValue(result.outputBytes) }
            #expect(result.errors == "", "\(command)")
        }
    }

    @Test("Nothing moves and nothing is coloured in a pipe, however long it takes")
    func nothingAnimates() throws {
        try machine.useScripts(SampleScripts.tea)
        let talk = try machine.run("reflect", "tea", "--customer", "Harbour Foods", input: "8\nthey laugh\n1\n")
        let explored = try machine.run("script", "explore", "tea")
        for result in [talk, explored, try machine.run("help"), try machine.run("history", "Harbour Foods")] {
            for byte in [UInt8(0x1B), 0x0D, 0x08, 0x07] {
                #expect(!result.outputBytes.contains(byte) && !result.errorBytes.contains(byte))
            }
        }
    }

    @Test("Input that ends never makes it go round")
    func ending() throws {
        for command in [["reconnect"], [], ["talk"], ["listen"], ["notes", "forget", "--me"]] {
            let result = try RunningProgram.run(
                ProgramUnderTest.path, command, environment: machine.environment, seconds: 30)
            #expect(result.outputBytes.count < 20_000, "\(command)")
        }
    }
}
