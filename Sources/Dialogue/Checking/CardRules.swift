/// Cards that a script calls for and nobody wrote.
struct CardRules {
    let script: Script
    let cards: Set<String>

    init(_ script: Script, cards: Set<String>) {
        self.script = script
        self.cards = cards
    }

    func problems() -> [Diagnostic] {
        script.steps.flatMap { $0.question?.cards ?? [] }.filter { !cards.contains($0.card) }.map { call in
            Diagnostic(
                .unknownCard, "there is no card called \"\(call.card)\"", at: call.location,
                suggestion: didYouMean(call.card, among: cards))
        }
    }
}
