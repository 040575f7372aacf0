import Coach
import Dialogue
import Foundation
import Testing

/// What a firm sets, the numbers to ring, and the sentences a rep reads of both.
@Suite struct FirmTests {
    private static let file = "/etc/rekindle/firm.txt"
    /// The day on which the shipped numbers were looked up.
    private static let today = CalendarDay(year: 2026, month: 11, day: 22)

    private func firm(_ text: String) throws -> Firm { try Firm(file: Self.file, text: text) }

    @Test("Every setting is read, with spaces around it and in any case; a later line goes over an earlier one")
    func everySetting() throws {
        let firm = try firm(
            """
            # Harbour Supplies, whom to ask

            country: gb
              HR :  Priya Shah, 0131 496 0000
            manager: Tom Reed
            manager: Ada Reed
            compliance: speak-up line, 0800 111
            privacy: Ola Lund
            security: the gate, 4444
            assistance: 0800 222
            vulnerable: Kim Oduya
            emergency: the site line, 5555
            # hr: nobody
            legal-hold: case 114: ask Priya
            """)
        #expect(firm.country == "GB")
        #expect(firm.legalHold == "case 114: ask Priya")
        #expect(
            firm.contacts == [
                .hr: "Priya Shah, 0131 496 0000", .manager: "Ada Reed", .compliance: "speak-up line, 0800 111",
                .privacy: "Ola Lund", .security: "the gate, 4444", .assistance: "0800 222", .vulnerable: "Kim Oduya",
                .emergency: "the site line, 5555",
            ])
        #expect(
            SettingKey.allCases.map(\.name) == [
                "country", "legal-hold", "emergency", "manager", "hr", "compliance", "privacy", "security",
                "assistance", "vulnerable", "accessible", "color", "editor", "pager",
            ])
    }

    @Test("Comments, blank lines and settings without a value set nothing")
    func nothing() throws {
        #expect(try firm("") == Firm())
        #expect(try firm("\n  \n# country: GB\n  # hr: Priya\ncountry:\nhr:   \n") == Firm())
        #expect(
            throws: SettingsError(
                file: Self.file, line: 1, column: 1,
                message:
                    "a hold says why, such as \"legal-hold: case 114, ask Priya in legal\"; without one, take the line out"
            )
        ) {
            try firm("legal-hold:\n")
        }
    }

    @Test("Lines that end as Windows ends them are lines too")
    func windowsLines() throws {
        let firm = try firm("# ours\r\nhr: Priya Shah\r\n\r\ncountry: ie\r\nlegal-hold: case 114\r\n")
        #expect(firm.contacts == [.hr: "Priya Shah"])
        #expect(firm.country == "IE")
        #expect(firm.legalHold == "case 114")
        #expect(
            throws: SettingsError(file: Self.file, line: 2, column: 10, message: "a country is two letters, such as GB")
        ) {
            try self.firm("hr: Priya Shah\r\ncountry: Ireland\r\n")
        }
    }

    @Test(
        "A mistake is told with its file and line",
        arguments: [
            (
                "# ours\n\nhr Priya Shah",
                "/etc/rekindle/firm.txt:3:1: a setting reads KEY: VALUE, such as \"hr: Priya Shah, 0131 496 0000\"."
            ),
            ("country: Scotland", "/etc/rekindle/firm.txt:1:10: a country is two letters, such as GB."),
            ("hr: Priya\ncountry: G1", "/etc/rekindle/firm.txt:2:10: a country is two letters, such as GB."),
            (
                "accesible: yes",
                "/etc/rekindle/firm.txt:1:1: there is no setting \"accesible\"; did you mean accessible?"
            ),
            (
                "hold: case 114",
                "/etc/rekindle/firm.txt:1:1: there is no setting \"hold\"; the settings are country, legal-hold, emergency, "
                    + "manager, hr, compliance, privacy, security, assistance, vulnerable, accessible, "
                    + "color, editor, pager."
            ),
            // The lines to talk to somebody come from the file of help lines alone.
            (
                "lines: 116 123",
                "/etc/rekindle/firm.txt:1:1: there is no setting \"lines\"; the settings are country, legal-hold, "
                    + "emergency, manager, hr, compliance, privacy, security, assistance, vulnerable, accessible, "
                    + "color, editor, pager."
            ),
        ])
    func mistakes(text: String, sentence: String) {
        let error = #expect(throws: SettingsError.self) { try firm(text) }
        #expect(error?.description == sentence)
    }

    @Test("The rep's own settings go over the firm's, but a hold of the firm's stays")
    func merged() throws {
        let firm = try firm("country: GB\nhr: Priya\nmanager: Tom\nlegal-hold: case 114")
        let own = try self.firm("country: IE\nmanager: Ada\nsecurity: the gate\nlegal-hold: none")
        let both = firm.with(own)
        #expect(both.country == "IE")
        #expect(both.contacts == [.hr: "Priya", .manager: "Ada", .security: "the gate"])
        #expect(both.legalHold == "case 114")
        #expect(firm.with(Firm()) == firm)
        #expect(Firm().with(own) == own)
    }

    @Test("With nothing set, everybody is named in general words")
    func general() {
        let people = PeopleToTurnTo(Firm(), [], on: CalendarDay(number: 0))
        #expect(people == PeopleToTurnTo())
        #expect(
            people.lines == [
                "If anyone is in danger now: your emergency number (112, 911, 999, 000 or 111).",
                "To talk to somebody, day or night: findahelpline.com lists free lines by country.",
                "At work: a manager you trust, HR, or whoever handles conduct or safety.",
            ])
    }

    @Test("With a country, its numbers are named, and a number nobody verified is to be checked")
    func ofACountry() throws {
        let lines = try ShippedHelpLines.all()
        let today = try #require(Self.today)
        #expect(
            PeopleToTurnTo(try firm("country: gb"), lines, on: today).lines == [
                "If anyone is in danger now: 999 or 112 (check this number).",
                "To talk to somebody, day or night: Samaritans, 116 123, day and night (check this number); "
                    + "Shout, text SHOUT to 85258, day and night (check this number); or findahelpline.com.",
                "At work: a manager you trust, HR, or whoever handles conduct or safety.",
            ])
        // No line of another country is shown where a country has none.
        #expect(PeopleToTurnTo(try firm("country: fr"), lines, on: today) == PeopleToTurnTo())
    }

    @Test("Verified and fresh, a number stands plain; 180 days later it still does, a day after that no more")
    func verified() throws {
        let text =
            "country\tkind\tname\treach\thours\tsource\tchecked-on\tverified-by\n"
            + "nz\temergency\temergency services\t111\tday and night\tgovt.nz\t2026-11-22\tAda Reed\n"
            + "nz\tline\t1737\ttext 1737\tday and night\t1737.org.nz\t2026-11-22\tAda Reed\n"
        let lines = try HelpLine.read(file: "help-lines.tsv", text: text)
        let firm = try firm("country: NZ")
        let today = try #require(Self.today)
        let plain = [
            "If anyone is in danger now: 111.",
            "To talk to somebody, day or night: 1737, text 1737, day and night; or findahelpline.com.",
        ]
        for days in [0, 180] {
            let people = PeopleToTurnTo(firm, lines, on: today.adding(days: days))
            #expect(Array(people.lines.prefix(2)) == plain, "after \(days) days")
        }
        #expect(
            PeopleToTurnTo(firm, lines, on: today.adding(days: 181)).lines.prefix(2) == [
                "If anyone is in danger now: 111 (last checked Sun 22 Nov 2026).",
                "To talk to somebody, day or night: 1737, text 1737, day and night (last checked Sun 22 Nov 2026); "
                    + "or findahelpline.com.",
            ])
    }

    @Test("The people of the firm are named with who they are there; its emergency number stands alone")
    func contacts() throws {
        let firm = try firm(
            """
            country: gb
            emergency: the site line, 5555
            manager: Ada Reed
            hr: Priya Shah, 0131 496 0000
            compliance: 0800 111
            privacy: Ola Lund
            security: 4444
            assistance: 0800 222
            vulnerable: Kim Oduya
            """)
        let people = PeopleToTurnTo(firm, try ShippedHelpLines.all(), on: try #require(Self.today))
        #expect(people.lines[0] == "If anyone is in danger now: the site line, 5555.")
        #expect(
            people.lines[2]
                == "At work: a manager you trust (Ada Reed), HR (Priya Shah, 0131 496 0000), "
                + "or whoever handles conduct or safety.")
        #expect(people[.compliance] == "compliance (0800 111)")
        #expect(people[.privacy] == "your privacy officer (Ola Lund)")
        #expect(people[.security] == "security (4444)")
        #expect(people[.assistance] == "your firm's assistance line (0800 222)")
        #expect(people[.vulnerable] == "those who look after customers in difficulty (Kim Oduya)")
    }

    @Test(
        "The shipped numbers have an emergency one and a line to talk for each country, each with where it is from",
        arguments: ["US", "CA", "GB", "IE", "AU", "NZ"])
    func shipped(country: String) throws {
        let own = try ShippedHelpLines.all().filter { $0.country == country }
        #expect(own.contains { $0.kind == .emergency })
        #expect(own.contains { $0.kind == .line })
        for line in own {
            #expect(!line.name.isEmpty && !line.hours.isEmpty)
            let numbers = line.reach.filter(\.isNumber)
            #expect(!numbers.isEmpty, "\(line.name) can be rung or written to")
            #expect(!line.source.isEmpty, "\(line.name) says where it is from")
        }
    }

    @Test("A row of the help lines that does not fit is told with its file and line")
    func badRows() throws {
        let heading = "# numbers\ncountry\tkind\tname\treach\thours\tsource\tchecked-on\tverified-by\n\n"
        let rows = [
            "GB\tline\tSamaritans\t116 123", "GB\thelp\tSamaritans\t116 123\tday\tsource\t2026-11-22\t",
            "GB\tline\tSamaritans\t116 123\tday\tsource\t22 November\t",
        ]
        for row in rows {
            let error = #expect(throws: SettingsError.self) {
                try HelpLine.read(file: "help-lines.tsv", text: heading + row)
            }
            #expect(
                error?.description
                    == "help-lines.tsv:4: a help line has eight columns: country, emergency or line, name, reach, hours, "
                    + "source, the day it was checked, and who verified it.", "\(row)")
        }
        #expect(try HelpLine.read(file: "help-lines.tsv", text: heading) == [])
        let windows = heading + "gb\tline\tSamaritans\t116 123\tday\tsource\t2026-11-22\tAda\n"
        let line = try HelpLine.read(
            file: "help-lines.tsv", text: windows.replacingOccurrences(of: "\n", with: "\r\n"))
        #expect(line.map(\.verifiedBy) == ["Ada"])
        #expect(line.map(\.country) == ["GB"])
    }
}

/// The numbers that come with rekindle.
private enum ShippedHelpLines {
    static func all() throws -> [HelpLine] {
        let path = #filePath.replacingOccurrences(
            of: "Tests/CoachTests/FirmTests.swift", with: "corpus/help-lines.tsv")
        return try HelpLine.read(file: path, text: String(contentsOfFile: path, encoding: .utf8))
    }
}
