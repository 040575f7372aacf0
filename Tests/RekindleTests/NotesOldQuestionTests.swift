import Coach
import Dialogue
import Foundation
import Journal
import RekindleTesting
import Terminal
import Testing

@testable import rekindle

/// Serialised: the firm's settings are found through the environment.
@Suite("The twelve-month question", .waitsForPrograms, .serialized)
struct NotesOldQuestionTests {
    private let folder: TemporaryFolder
    private let store = InMemoryStore()

    init() throws {
        folder = try TemporaryFolder()
        let then = Timestamp(rawValue: 1_700_000_000)
        for name in ["Quay", "Harbour Foods"] {
            let customer = try store.addCustomer(named: name, at: then)
            let record = try store.beginConversation(customer: customer.id, reflection: "start", title: "t", at: then)
            try store.close(record.id, ending: .finished, dropping: [], at: then)
        }
    }

    /// Asks at the front desk, with `lines` typed, and hands out what was said as one line.
    private func ask(_ lines: [String], firm: String = "", after days: Int64 = 400, isInteractive: Bool = true) throws
        -> String
    {
        setenv("REKINDLE_FIRM", try folder.write(firm, to: "firm.txt"), 1)
        setenv("XDG_CONFIG_HOME", folder.path, 1)
        let now = Timestamp(rawValue: 1_700_000_000 + days * 86_400)
        let output = folder.path(of: "output-\(UUID().uuidString)")
        let descriptor = open(output, O_WRONLY | O_CREAT, 0o600)
        defer { close(descriptor) }
        let screen = Screen(output: descriptor, errors: descriptor, width: 200, environment: { _ in nil })
        let world = World(
            now: { now }, day: { CalendarDay(number: Int($0.rawValue / 86_400)) },
            minute: { Int($0.rawValue % 86_400) / 60 }, seed: { 1 }, store: store, scripts: ScriptLibrary([]),
            cards: { throw Failure(1, "no cards here") }, people: { PeopleToTurnTo() },
            ears: Ears(
                judge: { _ in nil }, route: { _ in throw Failure(1, "nothing to hear") }, sensitiveFacts: { _ in [] },
                without: { $1 }, manipulation: { _, _ in [] }))
        let reader = TypedLines(lines, isInteractive: isInteractive)
        try FrontDesk(world: world, screen: screen, reader: reader).askAboutOldNotes()
        return try String(contentsOfFile: output, encoding: .utf8)
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static let question =
        "Notes of 2 conversations are more than twelve months old: Harbour Foods (1), Quay (1)."
    private static let surely = "This cannot be undone. To remove them, type remove; Enter keeps them for now. "
    private static let choices = " 1 keep them another year 2 remove them for good 3 ask me later "

    @Test("kept for a year, asked again then")
    func keep() throws {
        #expect(
            try ask(["what", "1"]) == Self.question + Self.choices
                + "A number from 1 to 3, please, or the beginning of a line. They stay. I'll ask again in a year.")
        #expect(try ask([], after: 700) == "")
        #expect(try ask([""], after: 770).hasPrefix(Self.question))
        #expect(store.conversations(of: nil).count == 2)
    }

    @Test("removed for good, and only with a yes")
    func remove() throws {
        #expect(throws: FrontDesk.Left.self) { try ask([]) }
        #expect(try ask(["yes", "3"]).hasSuffix("They stay for now; I'll ask another day."))
        #expect(try ask([]) == "")
        #expect(store.conversations(of: nil).count == 2)
        #expect(
            try ask(["2", "", "2", "remove"], after: 401)
                == Self.question + Self.choices + Self.surely + Self.surely
                + "Removed. What you have printed, copied or sent, and backups, I cannot reach.")
        #expect(store.conversations(of: nil).isEmpty && store.customers().count == 2)
    }

    @Test("while the firm has put removing on hold, it is said once a day and nothing is asked")
    func hold() throws {
        #expect(
            try ask([], firm: "legal-hold: case 114, ask Priya in legal\n") == Self.question
                + " They stay for now: your firm has put removing notes on hold (case 114, ask Priya in legal).")
        #expect(try ask([], firm: "legal-hold: case 114\n") == "")
        #expect(try ask(["2", "remove"], after: 401).hasPrefix(Self.question))
    }

    @Test("where nobody sits at a terminal, nothing is asked")
    func piped() throws {
        #expect(try ask(["2"], isInteractive: false) == "")
        #expect(store.conversations(of: nil).count == 2)
    }
}

/// Lines typed one after the other, then the end.
private final class TypedLines: LineReader {
    let isInteractive: Bool
    private var lines: [String]

    init(_ lines: [String], isInteractive: Bool) {
        self.lines = lines
        self.isInteractive = isInteractive
    }

    func readLine(prompt: String, prefill: String, completion: Completion) throws -> Input {
        lines.isEmpty ? .endOfInput : .line(lines.removeFirst())
    }
}
