/// Whole conversations about Harbour Foods: what is answered at each step, in the order in which it is asked.
enum Conversations {
    typealias Answers = [(step: String, answer: String)]

    /// Thanks had dropped out of sight.
    static let thanks: Answers =
        opening(keen: "3", thin: "5") + [
            ("gratitude.glad", "4"),
            ("gratitude.they-gain", "nobody there runs out of stock"),
            ("gratitude.comes-back", "1 2 5"),
            ("gratitude.since-start", "1"),
            ("gratitude.what-grew", "from one site to four"),
            ("gratitude.chose-you", "we were the only ones who came out to look"),
            ("gratitude.dropped", "1"),
            ("gratitude.glad-again", "7"),
            ("gratitude.misplaced-gratitude?", "1"),
            ("start.gratitude-explains", "8"),
            ("thanks.how", "1"),
            ("thanks.thanks-for", "ringing me first about the short delivery"),
            ("thanks.made-a-difference", "it saved us a wasted journey"),
        ] + plan

    /// A line of the rep's is crossed, and nobody has told them.
    static let fit: Answers =
        opening(keen: "2", thin: "1 4") + [
            ("gratitude.glad", "8"),
            ("gratitude.what-for", "they pay early"),
            ("fit.conduct", "1"),
            ("fit.camera", "On Tuesday at 5 he asked for 40 more by the morning"),
            ("fit.how-often", "3"),
            ("fit.standard-set", "1"),
            ("fit.standard", "we need two working days for a new design"),
            ("fit.told-them", "1"),
            ("fit.raised", "4"),
            ("fit.poor-fit-unaddressed?", "1"),
            ("fit.wanted", "changes reach us by Wednesday noon"),
            ("fit.their-side", "their new boss wants it daily"),
        ] + plan + [("start.fit-explains", "8")]

    /// Nothing new has passed between them for long.
    static let stale: Answers =
        opening(keen: "5", thin: "6") + [
            ("gratitude.glad", "9"),
            ("gratitude.what-for", "Joan always tells me straight"),
            ("fit.conduct", "10"),
            ("stagnation.rhythm", "2"),
            ("stagnation.plain-talk", "don't know"),
            ("stagnation.reactions", "4"),
            ("stagnation.know.aims", "2"),
            ("stagnation.know.worry", "3"),
            ("stagnation.know.obstacle", "3"),
            ("stagnation.know.wish", "4"),
            ("stagnation.know.plans", "2"),
            ("stagnation.know.began", "1"),
            ("stagnation.brought", "no"),
            ("stagnation.stagnant?", "1"),
            ("stagnation.idea-on", "plan the summer peak with them in February"),
            ("stagnation.idea-deeper", "meet whoever unpacks what we send"),
            ("stagnation.idea-better", "/skip"),
            ("stagnation.first-question", "1"),
            ("stagnation.where", "3"),
        ] + plan + [("start.stagnation-explains", "8")]

    /// All is well.
    static let thriving: Answers =
        [
            ("start.keen", "9"),
            ("start.good", "they tell us what they think"),
            ("start.one-thanks", "telling us early about the move"),
            ("start.fresh", "1"),
        ] + plan

    /// The same as `fit`, with a plan that the rep means to tell their manager of.
    static var toldManager: Answers {
        fit.map { $0.step == "commitment.tell" ? ($0.step, "2") : $0 }
    }

    private static func opening(keen: String, thin: String) -> Answers {
        [
            ("start.keen", keen), ("start.thinnest", thin), ("start.unsafe", "no"), ("start.breadth", "3"),
            (
                "start.last-time",
                "Joan rang on Tuesday about two boxes short. I said I would look into it, and she hung up."
            ),
        ]
    }

    private static let plan: Answers = [
        ("commitment.due", "thursday"),
        ("commitment.cue", "when I sit down at 9"),
        ("commitment.sure", "8"),
        ("commitment.obstacle", "I get voicemail"),
        ("commitment.reply", "leave a message and try again on Friday"),
        ("commitment.tell", "/skip"),
    ]
}

extension Conversations.Answers {
    /// A line for each, as a pipe brings them.
    var piped: String { map { $0.answer + "\n" }.joined() }

    /// As a file of answers holds them; a skipped one is null.
    var json: String {
        let members = map { "  \"\($0.step)\": " + ($0.answer == "/skip" ? "null" : "\"\($0.answer)\"") }
        return "{\n" + members.joined(separator: ",\n") + "\n}\n"
    }
}
