import Coach
import Dialogue
import Testing

@Suite struct SharedPageTests {
    @Test("The shareable brief holds nothing but shareable answers, and plans that the rep means to tell the manager")
    func shareable() throws {
        var shown = 0
        var plans = 0
        var kept = 0
        for seed in 7_000..<7_028 {
            let talk = try RandomTalk(seed: seed)
            talk.steadiness = 400
            talk.settled = [
                "unsafe": ["no"], "one-or-most": ["most of them"], "the-conflict": ["no"], "keep-it": ["yes"],
                "tell": ["my manager", "nobody"],
            ]
            var forManager: [CommitmentPlan] = []
            var sayable: Set<String> = []
            for round in 0..<3 {
                if round > 0 {
                    let names = try talk.test.scripts.reflections().map(\.name)
                    try talk.goOn(with: names[(seed + round * 5) % names.count], after: 9)
                }
                try talk.hold { seen in
                    // While it is open too, now and then, but not gone back in: the page is made of all its answers.
                    let isHalfWay = talk.moves % 20 == 19 && seen.turn.question?.former == nil
                    guard isHalfWay || seen.turn.question == nil else { return }
                    forManager += talk.conversation.state.commitments.filter(\.isForManager)
                    sayable.formUnion(try talk.shareableSentences)
                    let page = try SharedPage(of: talk, plans: forManager)
                    page.check(talk.name)
                    page.check(sayable, talk.name)
                    shown += page.shareable
                    plans += page.inPlans
                    kept += page.privateOnes
                }
            }
        }
        #expect(shown > 60 && plans > 10 && kept > 200, "\(shown) shown, \(plans) in plans, \(kept) to be left out")
    }
}

/// The shareable brief of a customer in all its forms, and what of the typed words stands in it.
private struct SharedPage {
    private let brief: Brief
    private let forms: [String]
    private let typed: TypedWords
    private let forManager: String

    init(of talk: RandomTalk, plans: [CommitmentPlan]) throws {
        brief = try BriefMaker(in: talk.test.world).brief(for: talk.test.customer(talk.customer), shareable: true)
        let page = BriefPage(brief)
        // What the JSON form holds: the parts as they are.
        forms = [page.text, page.markdown, page.html, "\(brief)"]
        typed = talk.typed
        forManager = plans.map { "\($0)" }.joined()
    }

    /// What stands in the brief and may.
    var shareable: Int { typed.all.count { $0.mayBeShared && forms[3].contains($0.mark) } }
    /// What stands in the brief as part of a plan that the manager will be told.
    var inPlans: Int { typed.all.count { !$0.mayBeShared && forms[3].contains($0.mark) } }
    /// What must be left out.
    var privateOnes: Int { typed.all.count { !$0.mayBeShared } }

    func check(_ name: String) {
        for typed in typed.all where !typed.mayBeShared {
            let at = "\(name): typed at \(typed.question.place.name)"
            for part in brief.parts where part.lines?.contains(where: { $0.contains(typed.mark) }) == true {
                #expect(part.title == "IF - THEN", "\(at)")
            }
            guard forms.contains(where: { $0.contains(typed.mark) }) else { continue }
            #expect(forManager.contains(typed.mark), "\(at)")
            // Self-care is nobody else's, whatever the rep will tell.
            #expect(typed.question.keep != .nothing && !typed.isPrivate, "\(at)")
        }
        for part in brief.parts {
            #expect(part.title != "WHERE WE ARE" && part.title != "THEIR VIEW (a guess)", "\(name)")
            #expect(part.lines?.isEmpty == false, "\(name): \(part.title)")
            // Days are of no use as marks: no day of a plan where no plan is shared.
            if ["IF - THEN", "AFTER"].contains(part.title) { #expect(!forManager.isEmpty, "\(name): \(part.title)") }
        }
    }

    /// Every line is a shareable answer, or a sentence with none but shareable answers in it: numbers, days and choices
    /// have no marks.
    func check(_ sayable: Set<String>, _ name: String) {
        for part in brief.parts where part.title != "IF - THEN" {
            for var line in part.lines ?? [] {
                if part.title == "ASK" { line = String(line.drop { $0 != " " }.dropFirst()) }
                if part.title == "OPENING" { line = String(line.dropFirst().dropLast()) }
                let isSayable = sayable.contains(line)
                #expect(isSayable, "\(name): \(part.title): \(line)")
            }
        }
    }
}

extension RandomTalk {
    /// What may stand in the shareable brief because of the conversation as it stands.
    fileprivate var shareableSentences: [String] {
        get throws {
            let state = conversation.state
            var sentences: [String] = []
            for case .asked(let question, let answer) in state.moments where question.keep == .shareable {
                sentences += [question.words(of: answer)].compactMap { $0 }
            }
            for plan in state.commitments where plan.isForManager {
                if case .date(let day, _)? = plan.review { sentences.append("look back on \(day.shown)") }
            }
            let always = ["customer": customer, "today": test.world.day(test.now).shown]
            for script in try ShippedLibrary.scripts.get().scripts.values {
                let shareable = script.steps.filter { $0.question?.keep == .shareable }.map(\.name) + always.keys
                for effect in script.steps.flatMap(\.arms).flatMap(\.effects) {
                    guard let text = effect.sentence, Set(text.holes.map(\.name)).isSubset(of: shareable) else {
                        continue
                    }
                    sentences += state.filled(text, in: script.id, always: always)
                }
            }
            return sentences
        }
    }
}

extension Effect {
    /// The sentence to ask them or to open with.
    fileprivate var sentence: Template? {
        switch form {
        case .askThem(let text), .opening(let text): text
        default: nil
        }
    }
}

extension TypedWords.Typed {
    fileprivate var mayBeShared: Bool { question.keep == .shareable && !isPrivate }
}
