import Dialogue
import Testing

@Suite("Conversations over the shipped scripts, at random")
struct ShippedConversationTests {
    static let reflections = Shipped.library.scripts.keys.sorted()

    @Test("the shipped scripts have no problem")
    func sound() {
        let problems = Checker().check(Shipped.sources).diagnostics
        #expect(problems.map { $0.rendered(in: nil) } == [])
        #expect(Self.reflections.count >= 7)
    }

    /// The start reflection calls the others; it is walked most.
    static func reflection(_ round: Int) -> String {
        round.isMultiple(of: 2) ? "start" : reflections[(round / 2) % reflections.count]
    }

    @Test("they end, replay, and keep the promises of the scripts", arguments: 0..<8)
    func properties(batch: Int) {
        for round in 0..<40 {
            let seed = UInt64(batch * 1_000 + round)
            var talk = RandomConversation(
                reflection: Self.reflection(round), seed: seed, missing: round % 3 == 0 ? 40 : 10)
            talk.run(back: round % 4 == 0 ? 6 : 0)
            let conversation = talk.conversation
            let state = conversation.state
            let name = "\(conversation.reflection), seed \(seed)"
            #expect(state.position == .ended, "\(name) does not end")
            #expect(talk.conversation.likelyRemaining == 0, "\(name)")
            let replayed = Conversation(
                library: Shipped.library, reflection: conversation.reflection, lookups: conversation.lookups,
                answers: conversation.answers)
            #expect(replayed.state == state, "\(name) replays otherwise")
            noHoles(state, name)
            reasons(state, name)
            order(state, name)
            partWell(state, name)
            safety(state, name)
        }
    }

    /// The rep's own words may hold anything; they are left out here by looking for the names of the language's holes.
    private func noHoles(_ state: Folded, _ name: String) {
        var texts: [String] = (state.questionsForThem + state.openings).map(\.text) + state.facts.map(\.topic)
        for moment in state.moments {
            switch moment {
            case .said(_, let text): texts.append(text)
            case .asked(let question, _):
                #expect(!question.text.isEmpty, "\(name): \(question.place.name) asks nothing")
                texts +=
                    [question.text] + question.options.map(\.label) + [question.hint, question.why].compactMap { $0 }
            case .concluded(let finding):
                texts += [finding.text] + finding.reasons + [finding.changes].compactMap { $0 }
            case .recapped(_, let answers): texts += answers.map(\.label)
            case .called, .suggested, .opening: break
            }
        }
        for text in texts {
            let own = text.replacing("{customer}", with: "")
            #expect(!own.contains("{") && !own.contains("}"), "\(name): \(text)")
            #expect(!own.contains("  ") || own.contains("long "), "\(name): \(text)")
        }
    }

    private func reasons(_ state: Folded, _ name: String) {
        for finding in state.findings {
            #expect(!finding.reasons.isEmpty, "\(name): \(finding.name) has no reason")
            #expect(!finding.text.isEmpty)
        }
    }

    /// Inside start, each check begins only when the one before it has come to a verdict: its last question was asked.
    private func order(_ state: Folded, _ name: String) {
        let scripts = state.answered.filter { $0.place.path.hasSuffix("-check") }.map(\.place.script)
        let first = ["gratitude", "fit", "stagnation"].map { scripts.firstIndex(of: $0) }
        let last = ["gratitude", "fit", "stagnation"].map { scripts.lastIndex(of: $0) }
        for later in 1...2 {
            guard let begins = first[later] else { continue }
            for earlier in 0..<later {
                #expect(last[earlier].map { $0 < begins } == true, "\(name): \(scripts)")
            }
        }
    }

    private func partWell(_ state: Folded, _ name: String) {
        guard state.findings.contains(where: { $0.name == "part-well" }) else { return }
        var answers: [String: AnswerValue] = [:]
        for case .asked(let question, let answer) in state.moments where question.place.script == "fit" {
            answers[question.place.step] = answer.value
        }
        #expect(answers["raised"] == .one("plainly", words: nil), "\(name)")
        #expect([.one("same", words: nil), .one("worse", words: nil)].contains(answers["since"]), "\(name)")
    }

    /// What may run once something is wrong: all of it keeps nothing, but for a plan and a note that the rep asks for.
    private static func isSafety(_ script: String) -> Bool {
        ["safety", "incident", "lighter", "commitment"].contains { script.hasPrefix($0) }
    }

    /// After a safety stop no card is called for. While it lasts nothing but the safety scripts is asked, and its answers are withheld.
    private func safety(_ state: Folded, _ name: String) {
        let asked = state.answered.filter { $0.place.script.hasPrefix("safety") || $0.place.script == "incident-note" }
        #expect(asked.allSatisfy { state.withheld.contains($0.place) }, "\(name)")
        let stops = state.moments.indices.filter { index in
            guard case .said(let id, _) = state.moments[index] else { return false }
            return id.contains("safety.stopping") || (id.contains(":safety-") && id.contains(".first:"))
        }
        #expect(state.cameToStop == !stops.isEmpty, "\(name)")
        guard let first = stops.first, let last = stops.last else { return }
        for case .called(let cards, _) in state.moments[first...] { Issue.record("\(name): \(cards) after the stop") }
        guard state.safetyStop else { return }
        for moment in state.moments[last...] {
            switch moment {
            case .called, .concluded, .opening, .recapped: Issue.record("\(name): \(moment) after the stop")
            case .asked(let question, _): #expect(Self.isSafety(question.place.script), "\(name)")
            case .said(let id, _):
                let script = id.split(separator: ":").first { $0.contains(".") } ?? ""
                #expect(Self.isSafety(String(script)), "\(name): \(id)")
            case .suggested(let script): #expect(script == "selfcare", "\(name)")
            }
        }
        // What led here is withheld as well: the question about safety, or the conduct ticked.
        let led = state.answered.last { !Self.isSafety($0.place.script) }
        if let led { #expect(state.withheld.contains(led.place), "\(name): \(led.place.name)") }
    }

    @Test("an answer corrected at any place leads to an end again", arguments: 0..<4)
    func corrections(batch: Int) {
        for round in 0..<10 {
            let seed = UInt64(90_000 + batch * 100 + round)
            var talk = RandomConversation(reflection: "start", seed: seed)
            talk.run()
            let before = talk.conversation.answers
            talk.run(back: 0)
            var corrected = talk
            corrected.correct(seed: seed)
            #expect(corrected.conversation.state.position == .ended)
            // Nothing that was answered is lost, whatever way the conversation takes now.
            #expect(Set(before.keys).isSubset(of: Set(corrected.conversation.answers.keys)))
            let used = Set(corrected.conversation.state.answered.map(\.place))
            let set = Set(corrected.conversation.state.inactive)
            #expect(used.isDisjoint(with: set))
            #expect(used.union(set) == Set(corrected.conversation.answers.keys))
        }
    }
}

extension RandomConversation {
    /// Answers one of the questions anew and goes on to the end.
    mutating func correct(seed: UInt64) {
        var rep = RandomRep(seed: seed &+ 1)
        guard let question = rep.pick(conversation.state.answered) else { return }
        reopen(question.place)
        run()
    }
}
