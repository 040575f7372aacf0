import Foundation
import RekindleTesting
import Testing

@Suite(.waitsForPrograms) struct WholeConversationTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let finding: String
        let act: String
        let answers: Conversations.Answers
        var testDescription: String { name }
    }

    static let cases = [
        Case(
            name: "start-mislaid-gratitude", finding: "misplaced-gratitude",
            act: "say to them: thank you for ringing me first about the short delivery", answers: Conversations.thanks),
        Case(
            name: "start-poor-fit-unaddressed", finding: "poor-fit-unaddressed",
            act: "put this to them: changes reach us by Wednesday noon", answers: Conversations.fit),
        Case(
            name: "start-stagnant", finding: "stagnant",
            act: "ask them by phone: What are you aiming for over the coming year?", answers: Conversations.stale),
        Case(
            name: "start-thriving", finding: "thriving",
            act: "say to them: thank you for telling us early about the move", answers: Conversations.thriving),
    ]

    @Test(
        "In a terminal a whole conversation reads as it should, and its finding and its plan are kept", arguments: cases
    )
    func inATerminal(_ conversation: Case) throws {
        let machine = try RepsMachine()
        let terminal = try machine.terminal("reflect", "start", "--customer", "Harbour Foods")
        try terminal.expect("Add them? [y/n] > ")
        try terminal.answer("y")
        try terminal.answer(all: conversation.answers.map(\.answer))
        #expect(try terminal.finish() == .exited(0))
        let transcript = terminal.transcript
        Golden.check(transcript, name: conversation.name)
        let reasons = try #require(transcript.components(separatedBy: "- Because: ").dropFirst().last)
        #expect(!reasons.isEmpty)
        #expect(
            transcript.hasSuffix("Saved. 1 commitment, due Thu 26 Nov 2026. Next: rekindle history \"Harbour Foods\"\n")
        )
        try check(conversation, on: machine)
    }

    @Test("By pipe and by file the same answers give the same words, byte for byte, however often", arguments: cases)
    func byPipeAndFile(_ conversation: Case) throws {
        var outputs: [[UInt8]] = []
        for _ in 0..<2 {
            let piped = try RepsMachine()
            let result = try piped.run(
                "reflect", "start", "--customer", "Harbour Foods", input: conversation.answers.piped)
            #expect(result.status == .exited(0), "\(result.errors)")
            #expect(result.errors == "Harbour Foods is new here, and was added.\n")
            outputs.append(result.outputBytes)
            try check(conversation, on: piped)

            let filed = try RepsMachine()
            let file = try filed.folder.write(conversation.answers.json, to: "answers.json")
            let other = try filed.run("reflect", "start", "--customer", "Harbour Foods", "--answers", file)
            #expect(other.status == .exited(0), "\(other.errors)")
            #expect(other.errors == "Harbour Foods is new here, and was added.\n")
            outputs.append(other.outputBytes)
            try check(conversation, on: filed)
        }
        #expect(Set(outputs).count == 1)
        #expect(outputs.first?.contains(0x1B) == false)
    }

    private func check(_ conversation: Case, on machine: RepsMachine) throws {
        let plans = try #require(try machine.json("commitments", under: "commitments") as? [[String: Any]])
        #expect(plans.count == 1)
        let plan = try #require(plans.first?["commitment"] as? [String: Any])
        #expect(plan["act"] as? String == conversation.act)
        #expect(plan["cue"] as? String == "I sit down at 9")
        #expect(plan["obstacle"] as? String == "I get voicemail")
        #expect(plan["reply"] as? String == "leave a message and try again on Friday")
        #expect(plan["due"] as? String == "2026-11-26")
        #expect(plan["review"] as? String == "2026-11-26")
        #expect(plan["sure"] as? Int == 8)
        #expect(plans.first?["customer"] as? String == "Harbour Foods")
        let history = try #require(try machine.json("history", "Harbour Foods", under: "history") as? [String: Any])
        let rows = try #require(history["conversations"] as? [[String: Any]])
        #expect(rows.map { $0["state"] as? String } == ["finished"])
        let findings = try #require(rows.first?["findings"] as? [[String: Any]])
        #expect(findings.contains { $0["code"] as? String == conversation.finding })
        #expect(findings.allSatisfy { ($0["reasons"] as? [String])?.isEmpty == false })
    }
}
