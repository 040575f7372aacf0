import Coach
import Dialogue
import Testing

@Suite struct SharedPageTests {
    @Test("The shareable brief holds nothing but shareable answers, and plans that the rep means to tell the manager")
    func shareable() throws {
        var shown = 0
        var plans = 0
        var kept = 0
        for seed in 7_000..<7_040 {
            let talk = try RandomTalk(seed: seed)
            talk.steadiness = 400
            talk.settled = [
                "unsafe": ["no"], "one-or-most": ["most of them"], "the-conflict": ["no"], "keep-it": ["yes"],
                "tell": ["my manager", "nobody"],
            ]
            var forManager: [CommitmentPlan] = []
            for round in 0..<3 {
                if round > 0 {
                    let names = talk.test.scripts.reflections.map(\.name)
                    try talk.goOn(with: names[(seed + round * 5) % names.count], after: 9)
                }
                try talk.hold { seen in
                    // While it is open too, now and then.
                    guard talk.moves % 20 == 19 || seen.turn.question == nil else { return }
                    forManager += talk.conversation.state.commitments.filter(\.isForManager)
                    let page = try SharedPage(of: talk, plans: forManager)
                    page.check(talk.name)
                    shown += page.shareable
                    plans += page.inPlans
                    kept += page.privateOnes
                }
            }
        }
        #expect(shown > 80 && plans > 10 && kept > 300, "\(shown) shown, \(plans) in plans, \(kept) to be left out")
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
}

extension TypedWords.Typed {
    fileprivate var mayBeShared: Bool { question.keep == .shareable && !isPrivate }
}
