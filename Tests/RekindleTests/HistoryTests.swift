import RekindleTesting
import Testing

@Suite(.waitsForPrograms) struct HistoryTests {
    private let machine: RepsMachine

    init() throws {
        machine = try RepsMachine()
        for (day, answers) in [
            ("2026-11-14T10:00", Conversations.thanks), ("2026-11-21T14:05", Conversations.thriving),
        ] {
            machine.now = day
            let result = try machine.run("reflect", "start", "--customer", "Harbour Foods", input: answers.piped)
            #expect(result.status == .exited(0))
        }
        #expect(try machine.run("customers", "add", "Quay Street Dental").status == .exited(0))
    }

    @Test("History shows both conversations, what was found, and how keenness moved")
    func both() throws {
        let result = try machine.run("history", "Harbour Foods")
        #expect(result.status == .exited(0))
        Golden.check(result.output, name: "history-two-conversations")
        #expect(
            result.words.contains(
                "How much you look forward to them, from 0 to 10 ▃▇ 3 on 14 November, 9 now: up 6."))
        let history = try #require(try machine.json("history", "harbour foods", under: "history") as? [String: Any])
        #expect(
            (history["conversations"] as? [[String: Any]])?.map { $0["began"] as? String } == [
                "2026-11-14T10:00", "2026-11-21T14:05",
            ])
        #expect((history["keenness"] as? [[String: Any]])?.map { $0["value"] as? Int } == [3, 9])
    }

    @Test("Another customer's history shows none of it")
    func another() throws {
        let result = try machine.run("history", "Quay Street Dental")
        #expect(result.status == .exited(0))
        #expect(
            result.words == """
                Quay Street Dental Not talked about yet. \
                Next: rekindle reflect start --customer "Quay Street Dental"
                """)
        let shown = try machine.run("customers", "show", "Quay Street Dental").output
        #expect(!shown.contains("Harbour") && !shown.contains("thank"))
        let plans = try machine.json("commitments", "--customer", "Quay Street Dental", under: "commitments") as? [Any]
        #expect(plans?.isEmpty == true)
    }

    @Test(
        "A near miss asks whether the right one was meant, with 2",
        arguments: ["Harbor Foods", "Harbour Food", "Harbuor Foods"])
    func nearMiss(name: String) throws {
        let result = try machine.run("history", name)
        #expect(result.status == .exited(2))
        #expect(result.output == "")
        #expect(
            result.sentences
                == "rekindle: There is no customer called \"\(name)\". Did you mean \"Harbour Foods\"? `rekindle customers add \"\(name)\"` adds a new one."
        )
    }

    @Test("A near miss is not taken for the customer in a pipe either, and adds nobody")
    func nearMissInAPipe() throws {
        let result = try machine.run("reflect", "start", "--customer", "Harbor Foods", input: "9\n")
        #expect(result.status == .exited(2))
        #expect(result.sentences.contains("Did you mean \"Harbour Foods\"?"))
        let customers = try machine.json("customers", "list", under: "customers") as? [[String: Any]]
        #expect(customers?.map { $0["name"] as? String } == ["Harbour Foods", "Quay Street Dental"])
    }

    @Test("Commitments are listed by day, with whom they are about")
    func commitments() throws {
        let result = try machine.run("commitments")
        #expect(result.status == .exited(0))
        Golden.check(result.output, name: "commitments-two")
    }
}
