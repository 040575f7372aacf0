import Journal

extension Payload {
    /// One of every kind, with values that are hard to store.
    static let samples: [Payload] = [
        .asked,
        .answered(raw: "  7 — \"très\" 'bien'\n👩‍👩‍👧", value: "", visibility: .shareable),
        .withheld,
        .reopened,
        .lookedUp(["today": "2026-02-14", "seed": "42", "": "ø"]),
        .shown(card: "thank-by-name"),
        .weighed(card: "thank-by-name", words: "fits\n — but \"not\" now"),
        .refused(card: "thank-by-name", forGood: true),
        .refused(card: "first-order", forGood: false),
        .said(["line.1", ""]),
        .heard(verdict: "reflection", words: nil),
        .heard(verdict: "gratitude", words: "they're \"fine\",\n — I suppose"),
        .concluded(
            Outline(
                findings: [.sample("gap")],
                commitments: [
                    Commitment(cue: "when", act: "then"),
                    Commitment(
                        cue: "c", act: "a", obstacle: "o", reply: "r", due: "2026-02-14T09:30", review: "2026-03-01",
                        sure: 8, tell: "Joan"),
                ],
                facts: [.sample("oysters")], questions: ["How is the cold store?"])),
        .decided(finding: "gap", .overrule),
        .suspended,
        .resumed,
        .closed(.safety),
        .dropped,
    ]

    var mayBeAppended: Bool {
        switch self {
        case .closed, .dropped: false
        default: true
        }
    }
}
