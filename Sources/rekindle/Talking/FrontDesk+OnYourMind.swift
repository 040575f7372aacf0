import Coach
import Dialogue
import Listening
import Terminal

/// Where a conversation begins.
struct Subject {
    /// The reflection.
    let reflection: String
    /// What the rep said was on their mind, where they said it.
    var opening: Opening?
}

extension FrontDesk {
    /// What the rep wants to talk about: said in their own words, named, or chosen; `when` is the talk ahead, and `said`
    /// stands in the line already.
    func subject(about customer: String, before when: AnswerValue?, said: String = "") throws -> Subject {
        var all = try world.scripts.reflections()
        let isCallAhead = when != nil && all.contains { $0.name == "call" }
        if isCallAhead, let call = all.firstIndex(where: { $0.name == "call" }) {
            all.insert(all.remove(at: call), at: 0)
        }
        screen.blank()
        let question = "What is on your mind about \(customer)?"
        screen.bold(question)
        screen.dim(
            isCallAhead
                ? "In your own words; or Enter, and we prepare the call. \"list\" shows all there is."
                : "In your own words, a sentence or two; or Enter for a list of what we can look at.")
        let words = try line(
            "> ", .beginnings(of: all.map(\.name)), said, named: "on-your-mind", question: question,
            options: "A sentence or two in your own words: \"they ring every day and I dread it\", or "
                + "\"good customer, but I feel nothing any more\". \"list\" shows all we can look at.")
        if words.isEmpty, isCallAhead { return Subject(reflection: "call") }
        if words.isEmpty || words.lowercased() == "list" { return Subject(reflection: try choose(among: all)) }
        if let named = named(words, among: all) { return Subject(reflection: named) }
        return try subject(hearing: words)
    }

    /// A number of the list, or a name as it is typed.
    private func named(_ text: String, among all: [ReflectionSummary]) -> String? {
        if let number = Int(text), all.indices.contains(number - 1) { return all[number - 1].name }
        guard !text.contains(" ") || all.contains(where: { $0.title.lowercased() == text.lowercased() }) else {
            return nil
        }
        return try? world.scripts.reflection(named: text).id
    }

    private func subject(hearing words: String) throws -> Subject {
        switch try world.hear(words) {
        case .alarm(let alarm):
            // Where it turns out to be harmless, what it is about goes on from there.
            let reflection = try world.ears.route(words).ranked.lazy.compactMap(\.label.reflection).first
            return Subject(reflection: reflection ?? "start", opening: .alarm(alarm))
        case .one(let label):
            screen.say("It sounds as though it is about \(label.wording).")
            if try confirm("Start there? [y, or Enter; n lists more] > ", named: "start-there") {
                return subject(label, words)
            }
            return try clarified(among: Self.clarifier, words)
        case .few(let labels):
            screen.say("It could be one of these.")
            return try clarified(among: labels, words)
        case .unclear: return try clarified(among: Self.clarifier, words)
        }
    }

    /// In the order of COACHING.md 3.2.
    private static let clarifier: [RouteLabel] = [
        .difficultCall, .fit, .gratitude, .stagnation, .reconnect, .likeness, .ease, .selfcare, .manager, .escalate,
        .unclear,
    ]

    private func clarified(among labels: [RouteLabel], _ words: String) throws -> Subject {
        let isWhole = labels == Self.clarifier
        screen.bold("What comes nearest?")
        for (index, label) in labels.enumerated() { screen.item("  \(index + 1)", StyledText(label.wording)) }
        if !isWhole { screen.item("  \(labels.count + 1)", "something else") }
        let names = labels.map { ($0.rawValue, $0.wording) } + (isWhole ? [] : [(Self.somethingElse, "something else")])
        let name = try ask(
            OwnQuestion<String>.choice(
                "nearest", "[1-\(names.count)] > ", names,
                wayRound: "If none of them fits, choose the last; /quit leaves.",
                today: world.day(world.now())))
        guard let label = labels.first(where: { $0.rawValue == name }) else {
            return try clarified(among: Self.clarifier, words)
        }
        return subject(label, words)
    }

    private static let somethingElse = "something-else"

    private func subject(_ label: RouteLabel, _ words: String) -> Subject {
        label == .escalate
            ? Subject(reflection: "start", opening: .unsafe)
            : Subject(reflection: label.reflection ?? "start", opening: .led(label, words: words))
    }
}
