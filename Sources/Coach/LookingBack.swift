import Corpus
public import Dialogue
import Journal

extension CoachingConversation {
    /// Why the open question is asked, and where the last card comes from.
    public func why() -> [Line] {
        var lines: [Line] = []
        if let question = state.question {
            lines.append(.note(question.why ?? "It follows from what you said before."))
            if !question.items.isEmpty {
                lines.append(.note("Drawn from \(sources(of: question.items)), in our own words."))
            }
        }
        let card = lastCard ?? replay.cards.last.flatMap { id in try? world.cards().card(id) }
        if let card { lines.append(.note("The last thought: \(sourceLine(for: card)).")) }
        return lines
    }

    /// "003_c327….txt (items 003-06, 003-07)": an item's number begins with its document's.
    private func sources(of items: [String]) -> String {
        let files = (try? world.cards().all.map(\.source.file)) ?? []
        let documents = Set(items.compactMap { $0.split(separator: "-").first.map(String.init) }).sorted()
        return documents.map { document in
            let own = items.filter { $0.hasPrefix(document + "-") }
            let file = files.first { $0.hasPrefix(document + "_") } ?? "source \(document)"
            return "\(file) (\(own.count == 1 ? "item" : "items") \(own.joined(separator: ", ")))"
        }.joined(separator: " and ")
    }

    /// The answers so far, numbered.
    public func review() -> [Line] {
        guard !state.answered.isEmpty else { return [.note("Nothing is answered yet.")] }
        let answers = state.moments.compactMap { moment -> (OpenQuestion, Answer)? in
            if case .asked(let question, let answer) = moment { (question, answer) } else { nil }
        }
        var lines: [Line] = [.heading("Your answers so far")]
        for (index, (question, answer)) in answers.enumerated() {
            lines.append(
                .answer(
                    number: index + 1, question: label(of: question) ?? question.text,
                    answer: question.wording(of: answer)))
        }
        return lines
    }

    /// What a question is in a few words, where its script says so.
    private func label(of question: OpenQuestion) -> String? {
        if let label = question.label { return label }
        let recaps = world.scripts[question.place.script]?.steps.flatMap(\.recaps) ?? []
        return question.place.row == nil ? recaps.first { $0.step == question.place.step }?.label : nil
    }

    /// What the open question wants, the commands, and people to talk to.
    public func help() -> [Line] {
        var lines: [Line] = []
        if let question = state.question {
            lines.append(.heading("This question"))
            if let hint = question.hint { lines.append(.note(hint)) }
            lines.append(.note(question.acceptance))
        }
        lines.append(.heading("Commands"))
        lines += Command.allCases.map { .command("/\($0.rawValue)", $0.purpose) }
        lines.append(.heading("People to talk to"))
        lines += world.people().lines.map { .note($0) }
        return lines
    }

    /// What the rep leaves with, after the last question.
    public func closingLines() -> [Line] {
        var lines: [Line] = []
        if state.safetyStop { return [] }
        let plans = newPlans
        if !plans.isEmpty {
            lines.append(.heading(plans.count == 1 ? "Your plan" : "Your plans"))
            for plan in plans { lines += plan.lines.map { .listed($0) } }
            lines += waitingLines
        }
        let questions = newQuestions
        if !questions.isEmpty {
            lines.append(.heading("To ask \(customer.name)"))
            let asked = try? QuestionsAsked(of: customer.id, before: record, in: world)
            lines += questions.map { question in
                let day = asked?[question].map { " (on your list of \($0.shown) too)" }
                return .listed("- \(question)\(day ?? "")")
            }
        }
        // The first one stands in until there is a better one; the last is the rep's own version, where there are several.
        if let opening = state.openings.last(where: { beforeTheTalk?.openings.contains($0) != true }) {
            lines += [.heading("A first sentence"), .listed("\"\(opening.text)\"")]
        }
        return lines
    }

    /// The plans made since the talk that was waited for; without a wait, all.
    public var newPlans: [CommitmentPlan] {
        state.commitments.filter { beforeTheTalk?.commitments.contains($0) != true }
    }

    private var newQuestions: [String] {
        var texts = state.questionsForThem.filter { beforeTheTalk?.questionsForThem.contains($0) != true }.map(\.text)
        if let guess = state.questionAboutGuess, guess != beforeTheTalk?.questionAboutGuess, !texts.contains(guess) {
            texts.append(guess)
        }
        return texts
    }
}

extension OpenQuestion {
    /// An answer as the list of answers shows it.
    func wording(of answer: Answer) -> String {
        switch answer.value {
        case .unknown: return "don't know"
        case .skipped: return "left out"
        case .withheld: return "answered, nothing kept"
        case .one(let name, let words): return words ?? options.first { $0.name == name }?.label ?? name
        case .many(let names, let words):
            let labels = names.map { name in
                let option = options.first { $0.name == name }
                return option?.ownWords == true ? words ?? name : option?.label ?? name
            }
            return labels.isEmpty ? "none of these" : labels.joined(separator: ", ")
        case .date(let day, _): return day.shown
        case .yesNo(let yes): return yes ? "yes" : "no"
        case .number(let number): return String(number)
        case .text(let text): return text
        }
    }
}

extension CommitmentPlan {
    /// WHEN / THEN / IF / THEN and the dates, a line each.
    public var lines: [String] {
        var lines: [String] = []
        if !cue.isEmpty { lines.append("WHEN \(cue)") }
        lines.append("THEN I will \(act)")
        if let obstacle { lines.append("IF \(obstacle)") }
        if let reply { lines.append("THEN \(reply)") }
        var last: [String] = []
        if case .date(let day, _)? = due { last.append("DUE \(day.shown)") }
        if case .date(let day, _)? = review, due?.day != day { last.append("LOOK BACK \(day.shown)") }
        if let sure { last.append("SURE \(sure) of 10") }
        if let tell { last.append("TELL \(tell)") }
        if !last.isEmpty { lines.append(last.joined(separator: ", ")) }
        return lines
    }
}

extension AnswerValue {
    fileprivate var day: CalendarDay? { if case .date(let day, _) = self { day } else { nil } }
}
