import RekindleTesting
import Testing

@Suite("One customer at a glance", .waitsForPrograms)
struct ShowTests {
    private let machine: RepsMachine

    init() throws {
        machine = try RepsMachine()
        try machine.liveThroughAYear()
    }

    @Test("People, keenness, what happened with its gaps, and plans stand on one page, the same by both names")
    func page() throws {
        let shown = try machine.run("show", "harbour foods")
        #expect(shown.status == .exited(0))
        Golden.check(shown.output, name: "show-a-year")
        #expect(try machine.run("customers", "show", "Harbour Foods").output == shown.output)
    }

    @Test("By ear, and where there are no blocks, keenness is a sentence alone", arguments: [true, false])
    func sentence(isAccessible: Bool) throws {
        if !isAccessible { machine.environment["LANG"] = "C" }
        let shown = try machine.run(
            isAccessible ? ["show", "Harbour Foods", "--accessible"] : ["show", "Harbour Foods"], bytes: [])
        #expect(shown.words.contains("from 0 to 10 3 in June, 9 in October: up 6. How it has gone"))
        #expect(shown.output.utf8.allSatisfy { $0 < 0x80 })
    }

    @Test("In 80, 40 and 20 columns every row fits, with colours or without", arguments: [80, 40, 20] as [UInt16])
    func narrow(columns: UInt16) throws {
        for (term, color) in [("xterm-256color", "auto"), ("xterm-16color", "auto"), ("xterm", "never")] {
            machine.environment["TERM"] = term
            let terminal = try machine.terminal("show", "Harbour Foods", "--color", color, columns: columns)
            #expect(try terminal.waitForExit() == .exited(0))
            let rows = terminal.transcript.split(separator: "\n")
            #expect(rows.allSatisfy { $0.count <= Int(columns) }, "\(rows.map(\.count).max() ?? 0)")
            #expect(terminal.sentences.contains("3 in June, 9 in October: up 6."))
            #expect(terminal.sentences.contains("overdue, was due Thu 22 Oct 2026"))
            #expect(terminal.rawTranscript.contains(0x1B) == (color == "auto"))
        }
    }

    @Test("What they told and what is only guessed stand apart, and who asked to be left in peace is said to have")
    func facts() throws {
        let result = try machine.run(
            "reflect", "start", "--customer", "Quay Lane", input: Conversations.fit.piped)
        try #require(result.status == .exited(0), "\(result.errors)")
        #expect(try machine.run("show", "Quay Lane").words.contains("What you guess, to be asked about - "))
        let asked = try machine.run("reflect", "reconnect", "--customer", "Anchor Print", input: "yes\n")
        try #require(asked.status == .exited(0), "\(asked.errors)")
        let shown = try machine.run("show", "Anchor Print").words
        #expect(shown.contains("They asked not to be contacted."))
        #expect(shown.hasSuffix("Anchor Print asked not to be contacted. Next: rekindle today"))
    }

    @Test("A page longer than the screen is read in the rep's own pager, and one by pipe is not")
    func pager() throws {
        let pager = try machine.folder.write("#!/bin/sh\necho PAGED; cat\n", to: "pager")
        machine.environment["PAGER"] = "sh \(pager)"
        let terminal = try machine.terminal("show", "Harbour Foods")
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(terminal.transcript.hasPrefix("PAGED\nHarbour Foods\n"))
        #expect(try !machine.run("show", "Harbour Foods").output.contains("PAGED"))
    }

    @Test("As JSON it holds the same, and all that happened in its order")
    func json() throws {
        let customer = try #require(
            try machine.json("show", "Harbour Foods", under: "customer") as? [String: Any])
        let timeline = try #require(customer["timeline"] as? [[String: Any]])
        #expect(timeline.map { $0["kind"] as? String } == ["conversation", "done", "conversation"])
        #expect(timeline.map { $0["at"] as? String } == ["2026-06-14T10:00", "2026-06-18T11:00", "2026-10-21T14:05"])
        #expect((customer["keenness"] as? [[String: Any]])?.map { $0["value"] as? Int } == [3, 9])
        #expect((customer["commitments"] as? [[String: Any]])?.map { $0["overdue"] as? Bool } == [true])
        #expect(customer["leftInPeace"] as? Bool == false)
    }
}
