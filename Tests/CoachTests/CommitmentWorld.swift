import Coach
import Corpus
import Dialogue
import Journal
import Testing

/// A journal in memory with scripts written in a test, and a calendar that a test turns.
final class CommitmentWorld {
    let store = InMemoryStore()
    let customer: Customer
    private struct NoCards: Error {}

    private let scripts: ScriptLibrary
    private var today = CalendarDay(number: 0)

    init(_ scripts: String..., customer name: String = "Harbour Foods", on day: String) throws {
        let parsed = scripts.map { text in
            let id = text.split(separator: "\n").first { $0.hasPrefix("id: ") }?.dropFirst(4) ?? ""
            return ScriptParser.parse(SourceText(file: "\(id).md", text: text))
        }
        let problems = parsed.flatMap { $0.1 }.map(\.message)
        try #require(problems == [])
        self.scripts = ScriptLibrary(parsed.map(\.0))
        customer = try store.addCustomer(named: name, at: Timestamp(rawValue: 0))
        try turn(to: day)
    }

    /// Makes it noon of that day.
    func turn(to day: String) throws { today = try #require(CalendarDay(iso: day)) }

    var world: World {
        World(
            now: { [unowned self] in Timestamp(rawValue: Int64(today.number) * 86_400 + 43_200) },
            day: { CalendarDay(number: Int($0.rawValue / 86_400)) }, minute: { _ in 720 }, seed: { 1 }, store: store,
            scripts: scripts,
            cards: {
                throw NoCards()
            }, people: { PeopleToTurnTo() }, judge: { _ in nil })
    }

    func begin(_ reflection: String, lookingBackOn kept: KeptCommitment? = nil) throws -> CoachingConversation {
        let conversation = try CoachingConversation(reflection, with: customer, in: world, lookingBackOn: kept)
        _ = try conversation.open()
        return conversation
    }

    /// Holds a whole conversation and hands it back before it is closed.
    func hold(_ reflection: String, _ answers: String...) throws -> CoachingConversation {
        let conversation = try begin(reflection)
        for answer in answers { _ = try conversation.answer(answer) }
        try #require(conversation.state.question == nil, "Every question is answered.")
        return conversation
    }
}

extension CommitmentWorld {
    /// A plan of an act, a cue, a due day and a day to look back.
    static let planning = """
        # A small plan
        id: plan
        version: 1
        for: planning

        ## act
        What will you do?
        ? text
        - always -> cue

        ## cue
        When?
        ? text
        - always -> due

        ## due
        By when?
        ? date
        - always -> review

        ## review
        When do we look back?
        ? date
        - always: commitment -> end
        """

    /// Looks back on the last commitment.
    static let review = """
        # Looking back
        id: review
        version: 1
        for: what came of a plan

        ## start
        - last.commitment.act answered -> how
        - always -> nothing

        ## how
        You meant to {last.commitment.act}. How did it go?
        ? text
        - always -> end

        ## nothing
        Nothing to look back on.
        -> end
        """
}
