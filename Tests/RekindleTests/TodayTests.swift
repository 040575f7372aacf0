import Foundation
import RekindleTesting
import Testing

@Suite("What the day holds", .waitsForPrograms)
struct TodayTests {
    private let machine: RepsMachine

    init() throws { machine = try RepsMachine() }

    @Test("What is overdue, what was left open and who has gone quiet, and the one best thing to do")
    func day() throws {
        try machine.liveThroughAYear()
        let today = try machine.run("today")
        #expect(today.status == .exited(0))
        Golden.check(today.output, name: "today-a-year")
    }

    @Test("A plan is due today on its day, and within the week before it")
    func due() throws {
        try machine.liveThroughAYear()
        machine.now = "2026-10-21T15:00"
        #expect(
            try machine.run("today").words.contains(
                "Due in the next seven days 2. Harbour Foods: I will say to them: thank you for telling us early "
                    + "about the move, due Thu 22 Oct 2026"))
        machine.now = "2026-10-22T08:00"
        #expect(try machine.run("today").words.contains("about the move, due today"))
    }

    @Test("A talk named at the first question is today's, and comes first, until its time has gone by")
    func talk() throws {
        machine.now = "2026-11-21T13:48"
        let terminal = try machine.terminal()
        try terminal.expect("> ")
        try terminal.answer("Joan at Harbour Foods, 2pm", "y", "")
        terminal.sendLine("/quit")
        #expect(try terminal.waitForExit() == .exited(0))
        let before = try machine.run("today").words
        #expect(before.contains("Talks ahead - Harbour Foods at 14:00"))
        #expect(
            before.hasSuffix("Your talk with Harbour Foods is at 14:00. Next: rekindle brief \"Harbour Foods\""))
        machine.now = "2026-11-21T14:30"
        #expect(try !machine.run("today").output.contains("Talks ahead"))
    }

    @Test("With nothing due and nobody quiet it says so kindly; with nothing at all it says how to begin")
    func empty() throws {
        let first = try machine.run("today")
        #expect(first.status == .exited(0))
        #expect(
            first.words
                == "Today, Sat 21 Nov 2026 Nothing here yet. Name a customer you are about to see, and answer one "
                + "question at a time. Next: rekindle")
        #expect(!FileManager.default.fileExists(atPath: machine.journal), "reading makes no journal")
        _ = try machine.run("customers", "add", "Quay")
        #expect(
            try machine.run("today").words
                == "Today, Sat 21 Nov 2026 Nothing is due, nothing was left open, and nobody has gone quiet. "
                + "A good day to thank somebody. Next: rekindle")
    }

    @Test("As JSON it holds the same, and no word of advice")
    func json() throws {
        try machine.liveThroughAYear()
        let today = try #require(try machine.json("today", under: "today") as? [String: Any])
        #expect(today["day"] as? String == "2026-11-21")
        #expect((today["overdue"] as? [[String: Any]])?.map { $0["number"] as? Int } == [2])
        #expect((today["due"] as? [Any])?.isEmpty == true)
        #expect((today["thisWeek"] as? [Any])?.isEmpty == true)
        let open = today["conversations"] as? [[String: Any]]
        #expect(open?.map { $0["customer"] as? String } == ["Quay Street Dental"])
        #expect((today["quiet"] as? [[String: Any]])?.map { $0["customer"] as? String } == ["Bright Bakery"])
        #expect(try !machine.run("today", "--format", "json").output.contains("Next"))
    }
}
