import Dialogue
import Testing

@Suite("Exploring the reflections that come with rekindle")
struct ExploringShippedTests {
    /// Without those that call the others, which a debug build takes long to walk.
    static let library = ScriptLibrary(Checker().check(Shipped.sources).scripts.filter { $0.id != "start" })

    @Test(
        "finds answers that, typed one after the other, come to what is claimed",
        arguments: ["gratitude", "fit", "stagnation"])
    func replays(name: String) throws {
        let exploration = Explorer(Self.library, mostStates: 150).explore([name])
        let script = try #require(exploration.scripts.first)
        let reader = AnswerReader(today: Explorer.lookups.today)
        var walked = 0
        for (goal, walk) in script.walks where goal.kind == .finding || goal.kind == .card {
            var conversation = Conversation(
                library: Self.library, reflection: walk.reflection, lookups: Explorer.lookups)
            for given in walk.answers {
                let question = try #require(conversation.state.question)
                #expect(question.place == given.place)
                if given.typed == "/skip" {
                    #expect(given.value == .skipped)
                } else if case .value(let value, _) = reader.read(given.typed, for: question) {
                    #expect(value == given.value)
                } else {
                    Issue.record("\"\(given.typed)\" does not answer \(given.place.name)")
                }
                conversation.answer(given.place, Answer(raw: given.typed, value: given.value))
            }
            #expect(conversation.state == walk.replayed(in: Self.library).state)
            #expect(conversation.state.comes(to: goal), "\(goal.name)")
            walked += 1
        }
        #expect(walked > 10)
    }
}

extension Folded {
    /// Whether it concluded a finding, or called for a card.
    fileprivate func comes(to goal: Goal) -> Bool {
        moments.contains { moment in
            switch moment {
            case .concluded(let finding): goal.kind == .finding && finding.name == goal.name
            case .called(let cards, let place): cards.contains { goal.name == "\($0) at \(place.step)" }
            default: false
            }
        }
    }
}
