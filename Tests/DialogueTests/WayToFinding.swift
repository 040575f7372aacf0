import Dialogue

/// Answers that lead to a finding of the shipped scripts; questions that are not named here are answered anyhow.
struct WayToFinding: Sendable, CustomStringConvertible {
    let finding: String
    let reflection: String
    let answers: [String: String]

    var description: String { finding }

    init(_ finding: String, in reflection: String, _ answers: [String: String]) {
        self.finding = finding
        self.reflection = reflection
        self.answers = answers
    }

    /// The conversation it makes, don't-know and skip left to the named answers.
    func walked(seed: UInt64) -> Conversation {
        let settled = answers.compactMapValues { AnswerValue(canonical: $0) }
        var talk = RandomConversation(reflection: reflection, seed: seed, missing: 0, settled: settled)
        talk.run()
        return talk.conversation
    }

    static let all: [WayToFinding] = [
        // start
        WayToFinding("thriving", in: "start", ["keen": "number 7", "good": "text they laugh"]),
        WayToFinding("unexplained", in: "start", inStart(["conduct": "many none"], gratitude: cleared, fresh: true)),
        // gratitude
        WayToFinding("grateful", in: "gratitude", ["glad": "number 8", "what-for": "text they pay early"]),
        WayToFinding("blind-spot", in: "gratitude", ["glad": "number 5", "they-gain": "unknown"]),
        WayToFinding(
            "misplaced-gratitude", in: "gratitude",
            ["glad": "number 5", "comes-back": "many orders", "dropped": "one most"]),
        WayToFinding("nothing-coming-back", in: "gratitude", ["glad": "number 5", "comes-back": "many nothing"]),
        WayToFinding("gratitude-cleared", in: "gratitude", cleared),
        WayToFinding(
            "gratitude-open", in: "gratitude", ["glad": "number 5", "comes-back": "many orders", "dropped": "unknown"]),
        // fit
        WayToFinding("fit-cleared", in: "fit", ["conduct": "many none"]),
        WayToFinding("fit-open", in: "fit", ["conduct": "unknown"]),
        WayToFinding("hard-moment", in: "fit", ["conduct": "many beyond", "how-often": "one once"]),
        WayToFinding("mismatch", in: "fit", ["conduct": "many not-our-strength"]),
        WayToFinding("standard-never-set", in: "fit", keepsOn(["standard-set": "one never"])),
        WayToFinding("standard-unsaid", in: "fit", keepsOn(["told-them": "one hinted"])),
        WayToFinding("poor-fit-unaddressed", in: "fit", keepsOn(["raised": "one hinted"])),
        WayToFinding("addressed-waiting", in: "fit", keepsOn(["since": "one early"])),
        WayToFinding("addressed-improving", in: "fit", keepsOn(["since": "one better"])),
        WayToFinding("poor-fit-unchanged", in: "fit", keepsOn([:])),
        WayToFinding("worth-keeping", in: "fit", keepsOn(["tried": "many price", "try-first": "one scope"])),
        WayToFinding("take-to-manager", in: "fit", keepsOn(["take-on": "one not-sure"])),
        WayToFinding("part-well", in: "fit", keepsOn([:])),
        // A finding that the rep overrules, or takes up at once, leads elsewhere.
        WayToFinding("part-well", in: "fit", keepsOn(["part-well?": "one no"])),
        WayToFinding(
            "hard-moment", in: "fit",
            [
                "conduct": "many beyond", "how-often": "one once", "hard-moment?": "one fits",
                "talk-or-leave": "one talk",
            ]),
        WayToFinding("take-to-manager", in: "fit", keepsOn(["duty": "one yes"])),
        WayToFinding(
            "misplaced-gratitude", in: "start",
            inStart(
                ["misplaced-gratitude?": "one fits", "gratitude-explains": "number 8"], gratitude: dropped,
                fresh: false)),
        // stagnation
        WayToFinding("stagnant", in: "stagnation", fresh.merging(["reactions": "number 5", "brought": "no"]) { $1 }),
        WayToFinding("reactive-bond", in: "stagnation", fresh.merging(["reactions": "number 4"]) { $1 }),
        WayToFinding("out-of-date-picture", in: "stagnation", fresh.merging(["know": "one guess"]) { $1 }),
        WayToFinding("cooling", in: "stagnation", fresh.merging(["brought": "no"]) { $1 }),
        WayToFinding("not-stale", in: "stagnation", fresh),
        WayToFinding("stagnation-open", in: "stagnation", fresh.merging(["reactions": "unknown"]) { $1 }),
    ]

    private static let dropped = ["glad": "number 5", "comes-back": "many orders", "dropped": "one most"]
    private static let cleared = ["glad": "number 5", "comes-back": "many orders", "dropped": "one none"]
    private static let fresh = [
        "rhythm": "one weekly", "plain-talk": "date 2024-09-25", "reactions": "number 0", "know": "one told",
        "brought": "yes",
    ]

    /// It keeps on; the line was said, taken up plainly, all was tried, and nothing changed.
    private static func keepsOn(_ answers: [String: String]) -> [String: String] {
        [
            "conduct": "many beyond", "how-often": "one keeps-on", "standard-set": "one yes",
            "standard": "text two days for a change",
            "told-them": "one said", "raised": "one plainly", "raised-when": "date 2024-03-01",
            "asked-for": "text two days for a change",
            "since": "one worse", "poor-fit-unchanged?": "one fits",
            "tried": "many price,scope,our-contact,their-contact,hours,written,level-up",
            "duty": "one no", "take-on": "one no",
        ].merging(answers) { $1 }
    }

    private static func inStart(
        _ answers: [String: String], gratitude: [String: String], fresh isFresh: Bool
    ) -> [String: String] {
        ["keen": "number 3", "unsafe": "no", "breadth": "one this-one", "look-elsewhere": "one enough"].merging(answers)
        { $1 }.merging(gratitude) { $1 }.merging(
            isFresh ? fresh : [:]
        ) { $1 }
    }
}
