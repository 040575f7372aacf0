import Coach
import Foundation
import RekindleTesting
import Testing

/// The uses that Rekindle is for, from start to end; the third, a reconnect day, has its own tests.
@Suite("The uses it is for", .waitsForPrograms)
struct ThreeUsesTests {
    private let machine: RepsMachine

    init() throws { machine = try RepsMachine() }

    @Test(
        "Twelve minutes before a hard call: five answers and the opening's choice from the first question, and a page")
    func hardCall() throws {
        machine.now = "2026-11-21T13:48"
        let terminal = try machine.terminal()
        try terminal.expect("nothing kept, \"reconnect\" is for several who have gone quiet.")
        try terminal.expect("> ")
        try terminal.answer("Joan at Harbour Foods, 2pm", "y", "")
        #expect(terminal.sentences.contains("12 minutes left) Is there a reason not to do this by yourself?"))
        // The kind of talk gives a sentence at once; with the facts there is a better one.
        try terminal.answer("1", "1", "they know when the rest comes, and believe it")
        #expect(terminal.sentences.contains("Thank you for taking my call. Something went wrong, and it was ours."))
        try terminal.answer("on Tuesday we delivered 12 cartons of 40, and nobody rang")
        #expect(terminal.transcript.contains("To say aloud\n\"Thank you for taking my call. This is what"))
        try terminal.answer(
            "that they had a full house and nothing to put out",
            "say that this was ours, and give the time for the rest")
        sendLast(terminal, "1")
        #expect(try terminal.waitForExit() == .exited(0))
        Golden.check(terminal.transcript, name: "use-hard-call")
        #expect(terminal.transcript.matches(of: /\n\(question \d/).count == 7)

        let brief = try #require(try machine.json("brief", "Harbour Foods", under: "brief") as? [String: Any])
        #expect(brief["call"] as? String == "2026-11-21T14:00")
        let parts = try #require(brief["parts"] as? [[String: Any]])
        let lines = Dictionary(
            parts.map { ($0["title"] as? String ?? "", $0["lines"] as? [String] ?? []) }, uniquingKeysWith: { $1 })
        let opening = try #require(lines["OPENING"]?.first)
        #expect(OpeningLint.hits(in: String(opening.dropFirst().dropLast())).isEmpty)
        #expect(lines["PURPOSE"] == ["they know when the rest comes, and believe it"])
        #expect(lines["IF ABUSIVE"]?.count == 1)
    }

    /// The last answer, and Enter at the end.
    private func sendLast(_ terminal: PseudoTerminal, _ answer: String) {
        terminal.sendLine(answer)
        try? terminal.expect("[Enter finishes")
        terminal.sendLine("")
    }

    @Test("A rep and their manager: prepared alone, shared as chosen, held at one screen, and looked back on")
    func managerSession() throws {
        machine.now = "2026-11-20T16:00"
        let alone = try machine.run(
            "reflect", "start", "--customer", "Harbour Foods", input: Conversations.toldManager.piped)
        #expect(alone.status == .exited(0), "\(alone.errors)")
        let shared = try machine.run("brief", "Harbour Foods", "--shareable")
        #expect(!shared.output.contains("Joan rang on Tuesday"), "What was told of the last time stays the rep's own.")
        #expect(!shared.output.contains("WHERE WE ARE"))

        machine.now = "2026-11-21T10:00"
        let session = try machine.terminal("reflect", "manager", "--customer", "Harbour Foods")
        try session.expect("> ")
        try session.answer(all: Self.session)
        sendLast(session, "less advice, more questions")
        #expect(try session.waitForExit() == .exited(0))

        machine.now = "2026-11-26T09:00"
        let week = try machine.terminal()
        try week.expect("> ")
        try week.answer("Harbour Foods")
        week.sendControl("d")
        _ = try week.waitForExit()
        Golden.check(
            "(The rep, alone, hands over this page)\n\n" + shared.output + "\n\n(Together, the next morning)\n\n"
                + session.transcript + "\n\n(The rep, five days later)\n\n" + week.transcript,
            name: "use-manager-session")

        let plans = try #require(
            try machine.json("commitments", under: "commitments") as? [[String: Any]])
        let acts = plans.compactMap { ($0["commitment"] as? [String: Any])?["act"] as? String }
        #expect(acts.contains("ask Ian what happens at his end at four o'clock"))
        #expect(
            acts.contains("clear this out of the way, as the manager: get the cut-off time agreed with the planners"))
        #expect(week.sentences.contains("You meant to"))
    }

    private static let session = [
        "1", "y", "a way to open the talk about the late changes",
        "On Thursday Ian rang at five and moved the Friday order. I said yes, and the van went out half empty.",
        "You want changes to stop coming on the day before", "y", "I asked him twice to ring earlier",
        "put a cut-off in the order form", "ask him what drives the late changes", "show him what a late change costs",
        "y", "Ask him what happens on his side at four o'clock.", "ask Ian what happens at his end at four o'clock",
        "tuesday", "right after the stand-up", "8", "he is away", "leave word and ring on Wednesday", "2",
        "get the cut-off time agreed with the planners", "monday", "9",
    ]
}
