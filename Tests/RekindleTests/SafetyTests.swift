import RekindleTesting
import Testing

@Suite(.waitsForPrograms) struct SafetyTests {
    /// What is chosen, what is answered after it, and what is said.
    struct Choice: Sendable, CustomTestStringConvertible {
        let number: Int
        var answers: [String] = []
        let said: [String]
        var testDescription: String { "choice \(number)" }
    }

    static let choices = [
        Choice(
            number: 1, answers: ["yes", "my sister"],
            said: [
                "there are people to talk to, today:", "Are you thinking of ending your life, or of hurting yourself?",
                "Please do not be alone with this.", "Then let that be the next thing you do",
            ]),
        Choice(
            number: 2, answers: ["no", "n"],
            said: [
                "Do not go there alone. Do not meet them alone.", "Then do that first.", "write it down somewhere safe",
            ]),
        Choice(
            number: 3, answers: ["yes", "2", "n"],
            said: ["You may end any contact that turns abusive.", "Then to HR, today.", "write it down somewhere safe"]),
        Choice(number: 4, answers: ["yes", "n"], said: ["Do not agree to it. Do not sign it, send it or hint at it."]),
        Choice(number: 5, answers: ["yes"], said: ["There may be a legal time limit, and it may be running."]),
        Choice(number: 6, answers: ["yes"], said: ["No selling, no chasing, no deadlines."]),
        Choice(number: 7, answers: ["stop here"], said: ["Caring more is not the remedy.", "Then stop here."]),
        Choice(number: 8, said: ["That is all right. You do not have to say."]),
    ]

    private static let people = ["(112, 911, 999, 000 or 111)", "findahelpline.com"]

    @Test(
        "A yes at the safety question stops the coaching, names people, and ends; nothing typed is in any file",
        arguments: choices)
    func yes(_ choice: Choice) throws {
        let machine = try RepsMachine()
        let terminal = try machine.terminal("reflect", "start", "--customer", "Harbour Foods")
        try terminal.expect("> ")
        try terminal.answer("y", "2", "none", "yes, the zebra did it")
        #expect(terminal.sentences.contains("I am stopping the coaching here. This matters more than any customer."))
        #expect(terminal.sentences.contains(Self.people[0]))
        try terminal.answer("help")
        #expect(terminal.sentences.contains("People to talk to"))
        #expect(terminal.sentences.contains(Self.people[1]))
        try terminal.answer("\(choice.number)")
        try terminal.answer(all: choice.answers)
        for said in choice.said { #expect(terminal.sentences.contains(said), "\(said)") }
        try terminal.answer("zebra")
        #expect(
            terminal.sentences.hasSuffix(
                "At work: a manager you trust, HR, or whoever handles conduct or safety. [Enter] >"))
        #expect(try terminal.finish() == .exited(0))
        #expect(Self.cardsAfterTheStop(terminal) == 0)
        #expect(terminal.sentences.contains("has been kept."))
        #expect(
            terminal.sentences.hasSuffix("The conversation is over. `rekindle` starts another whenever you like."))
        #expect(try machine.files(holding: "zebra") == [])
        #expect(
            try Journal(machine).answers().allSatisfy {
                !$0.contains("safety.") && !$0.contains("safety-") && !$0.contains("zebra")
            })
        let history = try machine.run("history", "Harbour Foods")
        #expect(history.words.contains("ended for safety"))
        Golden.check(terminal.transcript, name: "safety-choice-\(choice.number)")
    }

    private static func cardsAfterTheStop(_ terminal: PseudoTerminal) -> Int {
        let after = terminal.transcript.split(separator: "I am stopping the coaching here.").last ?? ""
        return after.split(separator: "A thought. ", omittingEmptySubsequences: false).count - 1
    }

    @Test("Half-typed words on the safety path are in no draft")
    func noDraft() throws {
        let machine = try RepsMachine()
        let terminal = try machine.terminal("reflect", "start", "--customer", "Harbour Foods")
        try terminal.expect("> ")
        try terminal.answer("y", "2", "none", "yes")
        terminal.send("the zebra did")
        try terminal.expect("the zebra did")
        terminal.kill(15)
        _ = try terminal.waitForExit()
        #expect(try machine.files(holding: "zebra") == [])
    }

    @Test("Leaving in the middle of the safety path leaves nothing of it, and it begins again at its first words")
    func leaving() throws {
        let machine = try RepsMachine()
        let terminal = try machine.terminal("reflect", "start", "--customer", "Harbour Foods")
        try terminal.expect("> ")
        try terminal.answer("y", "2", "none", "not sure", "1")
        terminal.sendLine("/quit")
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(try Journal(machine).answers().allSatisfy { !$0.contains("yourself") && !$0.contains("safety") })
        let again = try machine.terminal("reflect", "start", "--customer", "Harbour Foods")
        try again.expect("Carry on there? [y/n] > ")
        try again.answer("y")
        #expect(again.sentences.contains("I am stopping the coaching here."))
        #expect(again.sentences.contains("Which of these comes nearest?"))
    }
}
