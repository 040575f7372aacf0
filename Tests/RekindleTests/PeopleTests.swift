import Foundation
import RekindleTesting
import Testing

/// `rekindle people`, and what a firm has set, as a rep meets it.
@Suite(.waitsForPrograms) struct PeopleTests {
    private let machine: RepsMachine

    init() throws {
        machine = try RepsMachine()
        machine.environment["REKINDLE_FIRM"] = machine.folder.path(of: "firm.txt")
    }

    private static let general =
        "If anyone is in danger now: your emergency number (112, 911, 999, 000 or 111). "
        + "To talk to somebody, day or night: findahelpline.com lists free lines by country. "
        + "At work: a manager you trust, HR, or whoever handles conduct or safety."

    private static let british =
        "If anyone is in danger now: 999 or 112 (check this number). "
        + "To talk to somebody, day or night: Samaritans, 116 123, day and night (check this number); "
        + "Shout, text SHOUT to 85258, day and night (check this number); or findahelpline.com."

    private func firm(_ text: String) throws { try machine.folder.write(text, to: "firm.txt") }

    @Test("Without a country it names everybody in general words and says how a country is set")
    func withoutCountry() throws {
        let result = try machine.run("people")
        #expect(result.status == .exited(0))
        #expect(
            result.words
                == "\(Self.general) No country is set. `rekindle people --country GB` sets one of AU, CA, GB, IE, NZ, US."
        )
        #expect(try machine.files().isEmpty, "asking leaves nothing behind")
    }

    @Test("A country is kept in the rep's own settings, readable by the rep alone, and used from then on")
    func country() throws {
        let set = try machine.run("people", "--country", "gb")
        #expect(set.status == .exited(0))
        #expect(
            set.words
                == "Your country is GB from now on. \(Self.british) At work: a manager you trust, HR, or whoever handles conduct or safety. "
                + "emergency services, 999 or 112: from giveusashout.org/about-us/faq (999), Sun 22 Nov 2026; "
                + "nobody has verified it yet. "
                + "Samaritans, 116 123: from samaritans.org/how-we-can-help/contact-samaritan, Sun 22 Nov 2026; "
                + "nobody has verified it yet. "
                + "Shout, text SHOUT to 85258: from giveusashout.org/about-us/faq, Sun 22 Nov 2026; "
                + "nobody has verified it yet. "
                + "Country: GB. Lines of other countries: findahelpline.com "
                + "/help shows them in every conversation. Next: rekindle")
        #expect(try machine.folder.read("config/rekindle/settings.txt") == "country: GB\n")
        #expect(try machine.folder.permissions(of: "config/rekindle/settings.txt") == 0o600)
        #expect(try machine.folder.permissions(of: "config/rekindle") == 0o700)
        let again = try machine.run("people").words
        #expect(set.words == "Your country is GB from now on. \(again)")
    }

    @Test("Another country takes the place of the one before; what else the rep has set stays")
    func anotherCountry() throws {
        _ = try machine.run("people", "--country", "GB")
        try machine.folder.write("# mine\r\nCountry: GB\r\nhr: Priya Shah\r\n", to: "config/rekindle/settings.txt")
        let result = try machine.run("people", "--country", "nz")
        #expect(
            result.words.hasPrefix(
                "Your country is NZ from now on. If anyone is in danger now: 111 (check this number). "))
        #expect(result.words.contains("At work: a manager you trust, HR (Priya Shah), or whoever"))
        #expect(
            try machine.folder.read("config/rekindle/settings.txt") == "# mine\ncountry: NZ\nhr: Priya Shah\n")
    }

    @Test("A country without numbers is refused with 2, and nothing is kept")
    func unknownCountry() throws {
        let result = try machine.run("people", "--country", "fr")
        #expect(result.status == .exited(2))
        #expect(result.output.isEmpty)
        #expect(
            result.sentences
                == "rekindle: There are no help lines for \"fr\". There are some for AU, CA, GB, IE, NZ, US; "
                + "findahelpline.com lists others.")
        #expect(try machine.files().isEmpty)
    }

    @Test("As JSON it lists the numbers of the country with where each is from")
    func json() throws {
        #expect(try (machine.json("people", under: "lines") as? [Any])?.isEmpty == true)
        let lines = try machine.json("people", "--country", "IE", under: "lines") as? [[String: String]]
        #expect(
            lines == [
                [
                    "country": "IE", "kind": "emergency", "name": "emergency services", "reach": "112 or 999",
                    "hours": "day and night", "source": "general knowledge; no page seen", "checkedOn": "2026-11-22",
                    "warning": "check this number",
                ],
                [
                    "country": "IE", "kind": "line", "name": "Samaritans", "reach": "116 123",
                    "hours": "day and night", "source": "samaritans.org/how-we-can-help/contact-samaritan",
                    "checkedOn": "2026-11-22", "warning": "check this number",
                ],
            ])
    }

    @Test("The firm's people and its hold are shown; the rep's own settings go over the firm's, but not over a hold")
    func firmAndOwn() throws {
        try firm("country: GB\nhr: Priya Shah, 0131 496 0000\nmanager: Tom Reed\nlegal-hold: case 114, ask Priya\n")
        _ = try machine.run("people", "--country", "au")
        #expect(try machine.folder.read("config/rekindle/settings.txt") == "country: AU\n")
        let words = try machine.run("people").words
        #expect(words.hasPrefix("If anyone is in danger now: 000 (check this number). "))
        #expect(
            words.contains(
                "At work: a manager you trust (Tom Reed), HR (Priya Shah, 0131 496 0000), "
                    + "or whoever handles conduct or safety."))
        #expect(words.contains(" Nothing may be deleted for now: case 114, ask Priya. /help shows them"))
    }

    @Test("A hold is shown as soon as rekindle starts, and the firm's people in the help of a conversation")
    func inAConversation() throws {
        try firm("country: GB\nhr: Priya Shah, 0131 496 0000\nlegal-hold: case 114, ask Priya\n")
        let terminal = try machine.terminal()
        try terminal.expect("> ")
        #expect(
            terminal.sentences.contains(
                "Ctrl-D leaves. For now your firm has put removing notes on hold (case 114, ask Priya). "
                    + "Who are you seeing, and when?"))
        try terminal.answer("Harbour Foods", "y", "start", "/help")
        #expect(
            terminal.sentences.contains(
                "People to talk to \(Self.british) "
                    + "At work: a manager you trust, HR (Priya Shah, 0131 496 0000), "
                    + "or whoever handles conduct or safety."))
        terminal.sendLine("/quit")
        #expect(try terminal.waitForExit() == .exited(0))
    }

    @Test("A mistake in the firm's file is said with its place, and stops nothing but removing")
    func mistake() throws {
        try firm("hr: Priya Shah\nlegal hold case 114\n")
        let sentence =
            "\(machine.folder.path(of: "firm.txt")):2:1: a setting reads KEY: VALUE, such as "
            + "\"hr: Priya Shah, 0131 496 0000\"."
        let result = try machine.run("people")
        #expect(result.status == .exited(0))
        #expect(result.words.contains("HR (Priya Shah)"))
        #expect(result.errors.withoutSpaces == sentence.withoutSpaces)
        let terminal = try machine.terminal()
        try terminal.expect("> ")
        #expect(terminal.transcript.withoutSpaces.contains(sentence.withoutSpaces))
        try terminal.answer("Harbour Foods", "y", "start", "/help")
        #expect(terminal.sentences.contains("How much do you look forward to it?"))
        // Nobody is left without people to turn to; the line that can be read is used.
        #expect(terminal.sentences.contains("People to talk to"))
        #expect(terminal.sentences.contains("HR (Priya Shah)"))
        terminal.sendLine("/quit")
        #expect(try terminal.waitForExit() == .exited(0))
        // A hold may stand in the file that cannot be read, so nothing is removed.
        let removing = try machine.run("customers", "forget", "Harbour Foods", input: "Harbour Foods\n")
        #expect(removing.status == .exited(65))
        #expect(try machine.run("customers", "list").words.contains("Harbour Foods"))
    }
}

extension String {
    /// A long path may be broken anywhere at the edge of the screen.
    fileprivate var withoutSpaces: String { filter { !$0.isWhitespace } }
}
