import Foundation
import GRDB
import RekindleTesting
import Testing

@Suite("A reconnect day by pipe", .waitsForPrograms)
struct ReconnectDayByPipeTests {
    private let machine: RepsMachine

    init() throws {
        machine = try RepsMachine()
        machine.now = "2026-11-21T09:00"
    }

    private func list() throws -> [String: Any] {
        try #require(try machine.json("reconnect", "--list", under: "reconnect") as? [String: Any])
    }

    private func names(_ key: String) throws -> [String?] {
        try (list()[key] as? [[String: Any]] ?? []).map { $0["customer"] as? String }
    }

    @Test("Piped answers hold the same day, morning and evening, with the same words however often")
    func wholeDay() throws {
        var outputs: [String] = []
        for _ in 0..<2 {
            let machine = try RepsMachine()
            try machine.addQuietCustomers()
            machine.now = "2026-11-21T09:00"
            let morning = try machine.reconnect(
                ["3", "2 1 3"] + ReconnectDayAnswers.harbour + ReconnectDayAnswers.bakery + ReconnectDayAnswers.dental)
            #expect(morning.status == .exited(0), "\(morning.errors)")
            #expect(morning.words.hasSuffix("Saved. Tonight: `rekindle reconnect` asks what you heard."))
            machine.now = "2026-11-21T19:30"
            let evening = try machine.reconnect(["y"] + ReconnectDayAnswers.evening)
            #expect(evening.status == .exited(0), "\(evening.errors)")
            #expect(
                evening.words.hasSuffix(
                    "That is all for now. Next: `rekindle reconnect` asks about Bright Bakery, Thu 26 Nov 2026 at 09:00."
                ))
            outputs.append(morning.output + evening.output)
        }
        #expect(outputs[0] == outputs[1])
        #expect(!outputs[0].contains("\u{1B}"))
    }

    @Test("With nobody in the journal it asks for names, and adds them")
    func nobody() throws {
        let result = try machine.reconnect(["2", "Harbour Foods, Quay Street Dental", "y", "y", "yes", "yes"])
        #expect(result.status == .exited(0), "\(result.errors)")
        #expect(result.words.contains("Who have you lost touch with? One name, or several with commas between."))
        #expect(
            result.words.hasSuffix(
                "No talk came of it, and that is fine. Next: `rekindle reconnect`, on another day."))
        #expect(try list()["leftInPeace"] as? [String] == ["Harbour Foods", "Quay Street Dental"])
    }

    @Test("More names than talks: the first ones are taken, and the others can wait")
    func tooMany() throws {
        try machine.addQuietCustomers()
        let result = try machine.reconnect(["1", "3 1 2", "no", "1"])
        #expect(result.status == .exited(0), "\(result.errors)")
        #expect(
            result.words.contains(
                "You said 1, so Bright Bakery and Harbour Foods can wait for another day. Quay Street Dental This leads"
            ))
    }

    @Test(
        "Input that ends too soon, or does not fit, stops with 65 and names what was asked",
        arguments: [
            ([], "reconnect-day.how-many: The input ended before it was answered."),
            (["6"], "reconnect-day.how-many: The answer does not fit. A whole number from 0 to 5, please."),
            (["3"], "reconnect-day.whom: The input ended before it was answered."),
            (["3", "9"], "reconnect-day.whom: The answer does not fit. The numbers go from 1 to 3; or type a name."),
            (["3", "Mill Lane Motors"], "reconnect-day.new-customer: The input ended before it was answered."),
            (["3", "", "no"], "reconnect.look-forward: The input ended before it was answered."),
        ] as [([String], String)])
    func incomplete(answers: [String], sentence: String) throws {
        try machine.addQuietCustomers()
        let result = try machine.reconnect(answers)
        #expect(result.status == .exited(65))
        #expect(result.sentences.hasPrefix("rekindle: \(sentence) Everything before it is saved; "), "\(result.errors)")
    }

    @Test("A day that was broken off is gone on with: the customers chosen, in the order chosen")
    func brokenOff() throws {
        try machine.addQuietCustomers()
        #expect(try machine.reconnect(["2", "3 2", "no"]).status == .exited(65))
        let rest = try machine.reconnect(["y", "2"] + ReconnectDayAnswers.harbour)
        #expect(rest.status == .exited(0), "\(rest.errors)")
        #expect(rest.words.contains("Still to come: Quay Street Dental and Harbour Foods."))
        #expect(rest.words.contains("1 of 2: Quay Street Dental Carrying on"))
        #expect(rest.words.contains("2 of 2: Harbour Foods This leads"))
        #expect(try names("toTell") == [])
        #expect(try names("toCome") == ["Harbour Foods"])
    }

    @Test("On another day what was not begun counts from that day, and a no takes it off")
    func brokenOffEarlier() throws {
        try machine.addQuietCustomers()
        #expect(try machine.reconnect(["2", "1 2"]).status == .exited(65))
        machine.now = "2026-11-28T09:00"
        let rest = try machine.reconnect(["y", "no"])
        #expect(rest.words.contains("You began a reconnect day on Sat 21 Nov 2026. Still to come: Bright Bakery and"))
        #expect(rest.words.contains("1 of 2: Bright Bakery"))
        let history = try machine.json("history", "Harbour Foods", under: "history") as? [String: Any]
        let began = (history?["conversations"] as? [[String: Any]])?.map { $0["began"] as? String }
        #expect(began == ["2026-11-02T10:00", "2026-11-28T09:00"])
        #expect(try machine.reconnect(["n", "0"]).words.hasSuffix("The list will keep. Next: rekindle reconnect"))
        #expect(try names("customers") == ["Harbour Foods", "Quay Street Dental"])
    }

    @Test("A talk that is answered no to is asked about next time; the morning after, more can be planned")
    func another() throws {
        try machine.addQuietCustomers()
        #expect(try machine.reconnect(["1", "2"] + ReconnectDayAnswers.harbour).status == .exited(0))
        machine.now = "2026-11-21T19:30"
        #expect(try machine.reconnect(["n", "0"]).status == .exited(0))
        #expect(try names("toTell") == ["Harbour Foods"])
        machine.now = "2026-11-22T09:00"
        let result = try machine.reconnect(["y", "2", "tomorrow", "y", "0"])
        #expect(result.status == .exited(0), "\(result.errors)")
        #expect(result.words.contains("Would you like to plan more talks for today?"))
        #expect(try names("toCome") == ["Harbour Foods"])
        machine.now = "2026-11-25T09:00"
        let last = try machine.reconnect(["y", "it came to nothing, but she was glad", "/skip", "/skip"])
        #expect(last.status == .exited(0), "the end of the input is no answer to a question asked in passing")
    }

    @Test("--list has the quiet ones, the longest first, with no word of how keen the rep is")
    func listing() throws {
        #expect(try machine.run("reconnect", "--list").words == "No customers yet. Next: rekindle reconnect")
        #expect(!FileManager.default.fileExists(atPath: machine.journal), "reading makes no journal")
        try machine.addQuietCustomers()
        let text = try machine.run("reconnect", "--list")
        #expect(
            text.output == """
                - Harbour Foods: no talk known since 3 May, 6 months ago
                - Bright Bakery: no talk known; you last looked at them 2 weeks ago
                - Quay Street Dental: no talk known; you last looked at them 2 weeks ago
                - Anchor Print: asked not to be contacted

                Next: rekindle reconnect

                """)
        let json = try machine.run("reconnect", "--list", "--format", "json")
        #expect(!json.output.contains("keen"))
        #expect(try names("customers") == ["Harbour Foods", "Bright Bakery", "Quay Street Dental"])
        let first = try #require((try list()["customers"] as? [[String: Any]])?.first)
        #expect(first.keys.sorted() == ["customer", "days", "mark", "since"])
        #expect(first["since"] as? String == "2026-05-03")
        #expect(first["days"] as? Int == 202)
        #expect(first["mark"] as? String == "talk")
        #expect(try list()["leftInPeace"] as? [String] == ["Anchor Print"])
        #expect(try machine.run("reconnect", "--format", "json").status == .exited(64))
    }

    @Test("Whom the rep has been through today is not offered again, and comes when called by name")
    func onceADay() throws {
        try machine.addQuietCustomers()
        #expect(try machine.reconnect(["1", "3", "no", "2"]).status == .exited(0))
        let again = try machine.reconnect(["1", "Quay Street Dental", "no", "3"])
        #expect(again.status == .exited(0), "\(again.errors)")
        #expect(again.words.contains("2 Harbour Foods: no talk known since 3 May, 6 months ago Choose by number"))
    }

    @Test("A conversation that is damaged does not take the day down")
    func damaged() throws {
        try machine.addQuietCustomers()
        #expect(try machine.reconnect(["2", "2 1"] + ReconnectDayAnswers.harbour).status == .exited(65))
        try DatabaseQueue(path: machine.journal).write { database in
            try database.execute(
                sql: "UPDATE events SET body = '' WHERE conversation = (SELECT max(conversation) FROM events)")
        }
        #expect(try names("toCome") == ["Harbour Foods"])
        #expect(try machine.reconnect(["0"]).status == .exited(0))
    }

    @Test("Of a long list the first ten are shown, and any other is taken by name, a comma in it or not")
    func longList() throws {
        for number in 1...11 {
            #expect(try machine.run("customers", "add", "Customer \(10 + number)").status == .exited(0))
        }
        #expect(try machine.run("customers", "add", "Smith, Jones").status == .exited(0))
        let result = try machine.reconnect(["1", "smith, jones", "yes"])
        #expect(result.status == .exited(0), "\(result.errors)")
        #expect(result.words.contains("10 Customer 20: no talk known yet and 2 more; type a name for one of those."))
        #expect(try list()["leftInPeace"] as? [String] == ["Smith, Jones"])
        #expect(try machine.reconnect(["1", "11"]).status == .exited(65))
    }

    @Test("Last year's day stands above this year's")
    func lastYear() throws {
        machine.now = "2026-02-14T09:00"
        let answers =
            ["1", "Harbour Foods", "y"] + ReconnectDayAnswers.harbour.map { $0 == "3 May 2026" ? "yesterday" : $0 }
        #expect(try machine.reconnect(answers).status == .exited(0))
        machine.now = "2026-02-14T19:00"
        #expect(try machine.reconnect(["y", "yes", "All is well", "/skip", "/skip"]).status == .exited(0))
        machine.now = "2027-02-14T09:00"
        let result = try machine.reconnect(["0"])
        #expect(
            result.words.hasPrefix("Reconnect day Last year, on 14 February: one talk, and it was held. How many talks")
        )
    }
}
