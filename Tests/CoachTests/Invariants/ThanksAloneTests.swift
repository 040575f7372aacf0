import Coach
import Dialogue
import Testing

@Suite struct ThanksAloneTests {
    /// The steps whose answers are thanks, or the act that says it.
    private static let thanks: Set = [
        "start.one-thanks", "thanks.thanks-for", "thanks.deed", "thanks.promise", "reconnect.true-thanks",
        "call.thanks-for",
    ]
    /// What may stand beside thanks: a question to hear from them, after the rep has said that no pitch goes with it.
    private static let beside: Set = ["reconnect.curious"]

    @Test("The steps that ask for thanks are those looked at here")
    func steps() throws {
        for script in try ShippedLibrary.scripts.get().scripts.values {
            for step in script.steps where step.question != nil {
                let asks = step.paragraphs.last?.written.contains("\"Thank you for ...\"") == true
                if asks { #expect(Self.thanks.contains("\(script.id).\(step.name)")) }
            }
        }
        for name in Self.thanks.union(Self.beside) {
            let parts = name.split(separator: ".").map(String.init)
            #expect(try ShippedLibrary.scripts.get()[parts[0]]?.step(parts[1])?.question != nil, "\(name)")
        }
    }

    @Test("No plan that is written in a script puts thanks and anything else into one act")
    func templates() throws {
        var acts = 0
        for script in try ShippedLibrary.scripts.get().scripts.values {
            for (name, text) in script.plannedActs {
                let holes = text.holes.map { "\(script.id).\($0.name)" }
                let isThanks = text.written.lowercased().contains("thank") || !Self.thanks.isDisjoint(with: holes)
                guard isThanks else { continue }
                acts += 1
                let others = holes.filter { !Self.thanks.contains($0) && !Self.beside.contains($0) }
                #expect(others == [], "\(script.id).\(name): \(text.written)")
            }
        }
        #expect(acts > 4)
    }

    @Test("In random conversations no plan holds thanks together with another answer, nor after a pitch was meant")
    func plans() throws {
        var plans = 0
        for seed in 8_000..<8_060 {
            let talk = try RandomTalk(["gratitude", "start", "reconnect", "reconnect"][seed % 4], seed: seed)
            talk.steadiness = 400
            talk.settled = [
                "glad": ["9"], "keen": ["9"], "unsafe": ["no"], "mean-it": ["yes", "yes", "no"], "door": ["no"],
                "open-issue": ["no"],
                "how": ["say it", "do something", "finish"],
            ]
            try talk.hold { seen in
                guard seen.turn.question == nil else { return }
                for plan in talk.conversation.state.commitments {
                    let steps = talk.typed.found(in: plan.act).map { "\($0.question.place.name)" }
                    let names = Set(steps.map { String($0.prefix { $0 != "#" }) })
                    guard !names.isDisjoint(with: Self.thanks) else { continue }
                    plans += 1
                    #expect(names.subtracting(Self.thanks).subtracting(Self.beside) == [], "\(talk.name): \(names)")
                    #expect(names.intersection(Self.thanks).count == 1, "\(talk.name): \(names)")
                    let sells = talk.conversation.state.meantToSell
                    #expect(!sells, "\(talk.name): \(plan.act)")
                    let rest = [plan.cue, plan.obstacle ?? "", plan.reply ?? ""].joined(separator: " ")
                    for typed in talk.typed.found(in: rest) {
                        #expect(typed.question.place.script == "commitment", "\(talk.name): \(rest)")
                    }
                }
            }
        }
        #expect(plans > 8, "\(plans) plans of thanks")
    }
}

extension Folded {
    /// The rep said that a pitch goes with it, or might.
    fileprivate var meantToSell: Bool {
        moments.contains {
            guard case .asked(let question, let answer) = $0, question.place.step == "mean-it" else { return false }
            return answer.value == .yesNo(false) || answer.value.isUnknown
        }
    }
}

extension Script {
    /// The acts of plans that are given in words, each by its step.
    fileprivate var plannedActs: [(step: String, text: Template)] {
        var acts: [(step: String, text: Template)] = []
        for step in steps {
            var given = step.call?.script == "commitment" ? step.call?.given ?? [] : []
            for effect in step.arms.flatMap(\.effects) {
                if case .commitment(let declared) = effect.form { given += declared }
            }
            for handover in given where handover.name == "act" {
                if case .text(let text) = handover.value { acts.append((step.name, text)) }
            }
        }
        return acts
    }
}
