import Coach
import Corpus
import Dialogue
import Journal
import Testing

@Suite struct WhyTests {
    @Test("/why gives the reason of the question and the file and items it was drawn from")
    func question() throws {
        let conversation = try TestWorld().begin("gratitude")
        let question = try #require(conversation.state.question)
        let reason = try #require(question.why)
        let lines = conversation.why()
        #expect(lines.first == .note(reason))
        #expect(
            lines.dropFirst() == [
                .note("Drawn from 003_c327b266962c9ed0.txt (items 003-09, 003-10), in our own words.")
            ])
    }

    @Test("/why names the source of the last card, also after the conversation was taken up again")
    func card() throws {
        let test = try TestWorld()
        let first = try test.begin("gratitude")
        let card = try #require(try first.answer("2").lines.offers.first)
        #expect(first.lastCard == nil)
        _ = try first.show(card)
        let expected = try #require(first.why().last)
        guard case .note(let sentence) = expected else { return }
        #expect(sentence.hasPrefix("The last thought: "))
        #expect(sentence.contains(card.source.file))
        try first.suspend()
        let second = try CoachingConversation(resuming: first.record, in: test.world)
        _ = try second.open()
        #expect(second.why().last == expected)
    }

    @Test("Every question of every reflection has a reason")
    func everyQuestion() throws {
        for script in try ShippedLibrary.scripts.get().scripts.values {
            for step in script.steps {
                guard let question = step.question, question.kind != .wait else { continue }
                #expect(question.why?.text.isEmpty == false, "\(script.id).\(step.name)")
            }
        }
    }

    @Test("Help says what fits, then the commands, then people to talk to, last", arguments: ["start", "fit"])
    func help(reflection: String) throws {
        let conversation = try TestWorld().begin(reflection)
        let hint = try #require(conversation.state.question?.hint)
        let lines = conversation.help()
        #expect(lines.prefix(2) == [.heading("This question"), .note(hint)])
        #expect(lines.filter { if case .heading = $0 { true } else { false } }.count == 3)
        #expect(lines.suffix(3) == PeopleToTurnTo().lines.map { .note($0) })
        for command in Command.allCases {
            #expect(lines.contains(.command("/\(command.rawValue)", command.purpose)))
        }
    }

    @Test("Help shows people in every state a conversation can be in")
    func helpAnywhere() throws {
        let conversation = try TestWorld(scripts: ["tea.md": SampleScripts.tea]).begin("tea")
        for answer in ["8", "They pay early", "1"] {
            #expect(conversation.help().suffix(3) == PeopleToTurnTo().lines.map { .note($0) })
            _ = try conversation.answer(answer)
        }
        #expect(conversation.help().suffix(3) == PeopleToTurnTo().lines.map { .note($0) })
    }
}
