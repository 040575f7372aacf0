import Dialogue

/// Questions as the coach puts them, for tests of what answers to them are taken for.
enum Question {
    /// A question of that kind with options written as in a script: `name: label`, `(alone)` and ` ...` at the end.
    static func of(_ kind: AnswerKind, _ options: String...) -> OpenQuestion {
        let script =
            (["# Sample", "id: sample", "", "## asked", "Well?", "? any of"] + options.map { "* " + $0 } + ["-> end"])
            .joined(separator: "\n")
        let source = SourceText(file: "sample.md", text: script)
        let lookups = Lookups(customer: "Harbour Foods", today: CalendarDay(number: 0), seed: 0)
        let library = ScriptLibrary(Checker().check([source]).scripts)
        let asked = Conversation(library: library, reflection: "sample", lookups: lookups).state.question
        return OpenQuestion(
            place: Place(path: "", script: "sample", step: "asked"), text: "Well?", kind: kind,
            options: asked?.options ?? [])
    }

    /// What gratitude asks: what comes back.
    static let comesBack = of(
        .anyOf, "orders: steady orders", "pays: paying on time", "sends: sending others our way",
        "feedback: honest feedback", "other: something else ...", "nothing: nothing much (alone)")

    /// What fit asks: whether it was said.
    static let toldThem = of(
        .oneOf, "said: yes, we said it or wrote it", "hinted: we hinted at it", "no: no", "not-sure: I am not sure")

    /// Which question goes to them first.
    static let fresh = of(
        .oneOf, "better: How could working together get better?", "aims: What are you aiming for?",
        "worry: What worries you most?", "own: one of my own ...")
}
