import ArgumentParser
import Coach
import Dialogue
import Terminal

/// `rekindle people`: whom to turn to, where each number comes from, and for which country.
struct PeopleCommand: ReadingCommand {
    static let configuration = CommandConfiguration(
        commandName: "people", abstract: "Show whom to turn to when something is wrong, and set your country.",
        discussion: """
            A firm names its own people in /etc/rekindle/firm.txt (or the file that REKINDLE_FIRM names), one a line,
            such as "hr: Priya Shah, 0131 496 0000". Your own settings.txt, in ~/.config/rekindle, goes over it.
            """)

    @Option(help: ArgumentHelp("Show the help lines of this country from now on, such as GB.", valueName: "country"))
    var country: String?
    @OptionGroup var formatting: FormatOptions
    @OptionGroup var shared: SharedOptions

    func perform(on screen: Screen) throws {
        let lines = try shared.settings().lines()
        let countries = Set(lines.map(\.country)).sorted()
        if let country {
            try OwnSettings.keep(.country, try HelpLine.country(country, among: lines))
            shared.renewSettings()
            if formatting.format == .text { screen.say("Your country is \(country.uppercased()) from now on.") }
        }
        let settings = shared.settings()
        let firm = settings.readableFirm
        let today = LocalTime.day(of: shared.moment())
        let own = lines.filter { $0.country == firm.country }
        if formatting.format == .json {
            return try screen.printJSON("lines", own.map { LineRow($0, on: today) })
        }
        for line in shared.people().lines { screen.say(line) }
        screen.blank()
        guard let country = firm.country else {
            screen.dim(
                "No country is set. `rekindle people --country GB` sets one of \(countries.joined(separator: ", ")).")
            return
        }
        for line in own {
            screen.dim(
                "\(line.name), \(line.reach): from \(line.source), \(line.checkedOn.shown)"
                    + (line.verifiedBy.map { ", verified by \($0)." } ?? "; nobody has verified it yet."))
        }
        screen.dim("Country: \(country). Lines of other countries: findahelpline.com")
        if let hold = firm.legalHold { screen.say("Nothing may be deleted for now: \(hold).") }
        screen.say("/help shows them in every conversation. Next: rekindle")
    }
}

extension HelpLine {
    /// The country in the form it is kept. Throws `Failure` where there are no help lines for it.
    static func country(_ text: String, among lines: [HelpLine]) throws -> String {
        let countries = Set(lines.map(\.country)).sorted()
        guard countries.contains(text.uppercased()) else {
            throw Failure(
                ExitStatus.notFound,
                "There are no help lines for \"\(text)\". There are some for \(countries.joined(separator: ", ")); "
                    + "findahelpline.com lists others.")
        }
        return text.uppercased()
    }
}

private struct LineRow: Encodable {
    let country: String
    let kind: String
    let name: String
    let reach: String
    let hours: String
    let source: String
    let checkedOn: String
    let verifiedBy: String?
    let warning: String?

    init(_ line: HelpLine, on today: CalendarDay) {
        country = line.country
        kind = line.kind.rawValue
        name = line.name
        reach = line.reach
        hours = line.hours
        source = line.source
        checkedOn = line.checkedOn.iso
        verifiedBy = line.verifiedBy
        warning = line.warning(on: today)
    }
}
