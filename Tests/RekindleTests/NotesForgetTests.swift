import Foundation
import RekindleTesting
import Testing

/// Forgetting a person, a customer or everything leaves nothing of theirs in any file that Rekindle owns, and all else as
/// it was (COACHING.md 9.5 and section 11, 8).
@Suite(.waitsForPrograms) struct NotesForgetTests {
    private let machine: RepsMachine

    init() throws { machine = try RepsMachine() }

    /// A conversation in which every free answer whose step is listed speaks of somebody.
    private func talk(_ answers: Conversations.Answers, with customer: String, naming: [String: String]) throws {
        let answers = answers.map { step, answer in (step: step, answer: naming[step] ?? answer) }
        let result = try machine.run(
            "reflect", "start", "--customer", customer, input: (answers as Conversations.Answers).piped)
        try #require(result.status == .exited(0), "\(result.errors)")
    }

    private func fill() throws {
        _ = try machine.run("customers", "add", "Harbour Foods", "--person", "Zanzibar Quetzal", "--role", "buyer")
        _ = try machine.run("customers", "add", "Harbour Foods", "--person", "Sam Reed")
        try talk(
            Conversations.thanks, with: "Harbour Foods",
            naming: [
                "gratitude.what-grew": "ZANZIBAR took us from one site to four",
                "thanks.thanks-for": "Zanzibar's call about the short delivery",
            ])
        try talk(
            Conversations.fit, with: "Harbour Foods",
            naming: ["fit.camera": "On Tuesday at 5 Zanzibar asked for 40 more by the morning"])
        try talk(
            Conversations.stale, with: "Quay Street Dental",
            naming: [
                "gratitude.what-for": "zanzibar quetzal sent us there", "stagnation.idea-on": "plan with Zanzibar",
            ])
        try talk(Conversations.thriving, with: "Bright Bakery", naming: ["start.good": "nothing to do with the others"])
    }

    /// Everything kept, as `notes export --me` gives it.
    private func everything() throws -> [[String: Any]] {
        let notes = try machine.json("notes", "show", "--me", under: "notes") as? [String: Any]
        return try #require(notes?["customers"] as? [[String: Any]])
    }

    /// What should be left of it: worked out from the export alone.
    private func without(_ marker: String, _ customers: [[String: Any]]) -> [[String: Any]] {
        customers.map { customer in
            var customer = customer
            let isNamed = { (value: Any) in "\(value)".lowercased().contains(marker) }
            for list in ["people", "plans", "facts"] {
                customer[list] = (customer[list] as? [Any])?.filter { !isNamed($0) }
            }
            var withheld = customer["withheld"] as? Int ?? 0
            customer["conversations"] = (customer["conversations"] as? [[String: Any]])?.map { talk in
                var talk = talk
                let entries = talk["entries"] as? [[String: Any]] ?? []
                let answers = entries.filter { isNamed($0) && $0["kind"] as? String == "answer" }.count
                talk["entries"] = entries.filter { !isNamed($0) }
                talk["withheld"] = (talk["withheld"] as? Int ?? 0) + answers
                withheld += answers
                talk["questions"] = (talk["questions"] as? [Any])?.filter { !isNamed($0) }
                talk["findings"] = (talk["findings"] as? [[String: Any]])?.map { row in
                    var row = row
                    var finding = row["finding"] as? [String: Any] ?? [:]
                    finding["reasons"] = (finding["reasons"] as? [Any])?.filter { !isNamed($0) }
                    row["finding"] = finding
                    return row
                }
                return talk
            }
            customer["withheld"] = withheld
            return customer
        }
    }

    @Test("A person named in three conversations of two customers is in no file any more; everything else is")
    func person() throws {
        try fill()
        // A line half typed when the terminal goes away is kept in a file of its own.
        let terminal = try machine.terminal("reflect", "gratitude", "--customer", "Harbour Foods")
        try terminal.expect("[0-10] > ")
        try terminal.answer("4")
        terminal.send("half a zanzibar")
        try terminal.expect("half a zanzibar")
        terminal.hangUp()
        _ = try terminal.waitForExit()
        let before = try everything()
        #expect(try machine.files(holding: "anzibar").count > 1)

        let kept = try machine.run("notes", "forget", "--person", "Zanzibar Quetzal", input: "Zanzibar\n")
        #expect(kept.words.contains("That is not the name, so nothing was removed. Next: the same command again,"))
        #expect(kept.status == .exited(0))
        #expect(try everything() as NSArray == before as NSArray)

        let gone = try machine.run("notes", "forget", "--person", "zanzibar quetzal", input: "Zanzibar  Quetzal\n")
        #expect(gone.status == .exited(0), "\(gone.errors)")
        #expect(
            gone.words.hasPrefix(
                "This removes everything that names zanzibar quetzal: - Harbour Foods: 1 entry among the people,"),
            "\(gone.words)")
        #expect(gone.words.contains("Forgotten. Nothing in the journal names zanzibar quetzal any more."))
        #expect(gone.words.hasSuffix("what your terminal still shows, and backups. Next: rekindle customers"))
        for marker in ["Zanzibar", "zanzibar", "ZANZIBAR", "Quetzal", "quetzal"] {
            #expect(try machine.files(holding: marker) == [])
            #expect(try machine.files(holding: marker, as: .utf16LittleEndian) == [])
            #expect(try machine.files(holding: marker, as: .utf16BigEndian) == [])
        }
        var expected = without("zanzibar", before)
        // The half-typed line went with its file.
        for index in expected.indices {
            expected[index]["conversations"] = (expected[index]["conversations"] as? [[String: Any]])?
                .map { $0.filter { $0.key != "draft" } }
        }
        #expect(try everything() as NSArray == expected as NSArray)
        #expect(try Journal(machine).check() == "ok")
        let again = try machine.run("notes", "forget", "--person", "Zanzibar Quetzal", input: "")
        #expect(again.status == .exited(2))
        #expect(again.sentences == "rekindle: Nothing names Zanzibar Quetzal, so nothing was removed.")
    }

    @Test("The shared pages lose the person too, and a conversation left open goes on")
    func pagesAfterwards() throws {
        try fill()
        _ = try machine.run("notes", "forget", "--person", "Zanzibar Quetzal", input: "Zanzibar Quetzal\n")
        for command in ["brief", "history"] {
            for customer in ["Harbour Foods", "Quay Street Dental"] {
                let page = try machine.run(command, customer)
                #expect(page.status == .exited(0), "\(page.errors)")
                #expect(!page.output.lowercased().contains("zanzibar"))
            }
        }
    }

    @Test("A conversation open in another terminal keeps everything as it is")
    func held() throws {
        try fill()
        let terminal = try machine.terminal("reflect", "gratitude", "--customer", "Harbour Foods")
        try terminal.expect("[0-10] > ")
        try terminal.answer("4", ": Zanzibar gains most")
        let before = try everything()
        let refused = try machine.run("notes", "forget", "--person", "Zanzibar Quetzal", input: "Zanzibar Quetzal\n")
        #expect(refused.status == .exited(75))
        #expect(
            refused.sentences
                == "rekindle: This conversation is open in another terminal. Go on there, or close it there and try again."
        )
        #expect(try everything() as NSArray == before as NSArray)
        let all = try machine.run("notes", "forget", "--me", input: "everything\n")
        #expect(all.status == .exited(75))
        #expect(FileManager.default.fileExists(atPath: machine.journal))
        terminal.hangUp()
        _ = try terminal.waitForExit()
    }

    @Test("A first name alone is pointed at, and looked for where a customer is named")
    func firstName() throws {
        _ = try machine.run("customers", "add", "Quay", "--person", "Joan")
        let none = try machine.run("notes", "forget", "--person", "Joan Pike", input: "")
        #expect(none.status == .exited(2))
        #expect(
            none.sentences
                == "rekindle: Nothing names Joan Pike, so nothing was removed. There is a Joan at Quay: "
                + "rekindle notes forget --person \"Joan\" --customer \"Quay\"")
        let gone = try machine.run("notes", "forget", "--person", "Joan", "--customer", "Quay", input: "joan\n")
        #expect(gone.words.contains("Nothing in the journal names Joan at Quay any more."))
        #expect(try machine.files(holding: "Joan") == [])
    }

    @Test("A customer of the same name stays, and is pointed at")
    func namesake() throws {
        _ = try machine.run("customers", "add", "Joan Pike", "--person", "Joan Pike")
        let gone = try machine.run("notes", "forget", "--person", "Joan Pike", input: "Joan Pike\n")
        #expect(
            gone.words.contains(
                "Forgotten. Nothing else in the journal names Joan Pike any more. The customer Joan Pike has that name "
                    + "too, and stays: rekindle notes forget --customer \"Joan Pike\""))
        #expect(
            try machine.run("customers", "show", "Joan Pike").words.hasPrefix(
                "Joan Pike here since Sat 21 Nov 2026 Not talked about yet."))
    }

    @Test("Removing a customer is the same by either command")
    func customer() throws {
        try fill()
        let gone = try machine.run("notes", "forget", "--customer", "quay street dental", input: "Quay Street Dental\n")
        #expect(
            gone.words.hasPrefix("This removes Quay Street Dental and everything you wrote about them: 1 conversation,")
        )
        #expect(try machine.files(holding: "Quay Street") == [])
        #expect(try machine.run("customers").words.contains("Bright Bakery"))
    }

    @Test("Everything goes with the word, and nothing without it")
    func everythingGoes() throws {
        try fill()
        let backup = machine.folder.path(of: "journal/journal.schema-2.backup")
        #expect(FileManager.default.createFile(atPath: backup, contents: Data("zanzibar".utf8)))
        _ = try machine.folder.write("mine", to: "journal/mine.txt")
        let kept = try machine.run("notes", "forget", "--me", input: "yes\n")
        #expect(kept.words.contains("That is not the word, so nothing was removed. Next: the same command again,"))
        #expect(FileManager.default.fileExists(atPath: machine.journal))
        let gone = try machine.run("notes", "forget", "--me", input: "Everything\n")
        #expect(gone.status == .exited(0), "\(gone.errors)")
        #expect(gone.words.contains("Harbour Foods: 2 people, 2 conversations"))
        #expect(gone.words.contains("Forgotten. Nothing that Rekindle kept is left on this machine."))
        // A file that is not Rekindle's stays.
        #expect(try machine.files().keys.filter { !$0.hasPrefix("library") }.sorted() == ["journal/mine.txt"])
        #expect(try machine.run("notes", "forget", "--me", input: "").status == .exited(2))
        #expect(try machine.run("notes", "show", "--me").status == .exited(0))
    }
}

extension RepsMachine {
    /// The files below the home that hold a text in another encoding.
    func files(holding text: String, as encoding: String.Encoding) throws -> [String] {
        let wanted = try #require(text.data(using: encoding))
        return try files().filter { Data($0.value).range(of: wanted) != nil }.map(\.key).sorted()
    }
}
