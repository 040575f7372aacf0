import Coach
import Dialogue
import Journal
import Testing

@Suite struct EveryAnswerLeadsOnTests {
    @Test("From any question every answer, don't know, skip, back and end of input lead somewhere, and stop saves")
    func leadsOn() throws {
        var kinds: Set<String> = []
        var moves: Set<RandomTalk.Move> = []
        for seed in 1_000..<1_060 {
            let talk = try RandomTalk(seed.isMultiple(of: 6) ? "reconnect" : nil, seed: seed)
            try talk.hold { seen in
                moves.insert(seen.move)
                guard let asked = seen.asked else {
                    #expect(seen.turn.question != nil, "\(talk.name)")
                    return
                }
                if seen.move == .answer { kinds.insert(asked.kind.name) }
                let point = "\(talk.name): \(seen.move) at \(asked.place.name)"
                if seen.move == .stop { try isSaved(talk, asked, point) } else { leads(seen, asked, talk, point) }
            }
            #expect(talk.conversation.isClosed && talk.moves < RandomTalk.mostMoves, "\(talk.name) does not end")
        }
        #expect(moves == Set(RandomTalk.Move.allCases))
        #expect(
            kinds == ["text", "yesNo", "scale", "number", "oneOf", "oneOfForEach", "anyOf", "date", "wait"])
    }

    private func leads(_ seen: RandomTalk.Seen, _ asked: OpenQuestion, _ talk: RandomTalk, _ point: String) {
        let open = talk.conversation.state.question
        #expect(seen.turn.question == open, "\(point)")
        #expect(seen.turn.question != nil || talk.conversation.state.position == .ended, "\(point)")
        switch seen.move {
        case .answer, .dontKnow, .skip, .nothingTwice, .withhold, .keep:
            #expect(!seen.turn.isRepair, "\(point): \(seen.turn.lines)")
            #expect(open?.place != asked.place, "\(point)")
        case .nonsense, .back, .revisit:
            // Where it led nowhere else it says why.
            if open?.place == asked.place, asked.former == nil { #expect(!seen.turn.lines.isEmpty, "\(point)") }
        case .leaveAndResume:
            // Coming back to a wait ends it; where nothing is kept, neither is the answer that was gone back to.
            if asked.kind != .wait, asked.isKept {
                #expect(open?.place == asked.place && open?.text == asked.text, "\(point)")
            }
        case .begin, .stop: break
        }
    }

    /// Everything answered so far that may be kept is in the journal of an ended conversation.
    private func isSaved(_ talk: RandomTalk, _ asked: OpenQuestion, _ point: String) throws {
        let state = talk.conversation.state
        let record = try #require(try talk.test.store.conversations(of: nil).last)
        #expect(record.ending == (state.safetyStop ? .safety : .stopped), "\(point)")
        var kept: Set<String> = []
        for event in try talk.test.store.events(of: record.id) {
            if case .answered(_, let value, _) = event.payload, let place = event.place {
                kept.insert("\(place.path) \(place.script).\(place.step) \(place.row ?? "") \(place.attempt) \(value)")
            }
        }
        for case .asked(let question, let answer) in state.moments where !state.withheld.contains(question.place) {
            if answer.value == .withheld { continue }
            let place = question.place
            let words = "\(place.path) \(place.script).\(place.step) \(place.row ?? "") \(place.attempt)"
            #expect(kept.contains("\(words) \(answer.value.canonical)"), "\(point): \(place.name)")
        }
    }
}

extension AnswerKind {
    fileprivate var name: String {
        let whole = "\(self)"
        return String(whole.prefix { $0 != "(" })
    }
}
