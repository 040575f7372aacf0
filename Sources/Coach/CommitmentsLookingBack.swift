public import Dialogue
public import Journal

extension World {
    /// The reflection that looks back on a commitment; a library may be without it.
    public static let lookingBack = "review"

    /// Whether there is a reflection that looks back.
    public var canLookBack: Bool { scripts.has(Self.lookingBack) }

    /// The commitment whose day has come and that was not looked back on yet; of several, the one due first.
    ///
    /// One without any day comes back from the day after it was made, for nothing else would bring it back.
    public func commitmentToLookBackOn(with customer: Customer) throws -> KeptCommitment? {
        let today = day(now())
        let list = CommitmentList(try store.commitments(of: customer.id))
        let come = list.open.filter { kept in
            guard !list.waiting.contains(kept.id) else { return false }
            let days = [kept.commitment.dueDay, kept.commitment.reviewDay].compactMap { $0 }
            return days.isEmpty ? day(kept.made) < today : days.contains { $0 <= today }
        }
        guard !come.isEmpty else { return nil }
        let seen = try lookedBackOn(with: customer)
        return come.first { !seen.contains(String($0.id.rawValue)) }
    }

    /// The numbers of the commitments that a finished conversation looked back on.
    private func lookedBackOn(with customer: Customer) throws -> Set<String> {
        let finished = try store.conversations(of: customer.id).filter {
            $0.reflection == Self.lookingBack && $0.ending == .finished
        }
        let numbers = try finished.flatMap { try store.events(of: $0.id) }.compactMap { event in
            if case .lookedUp(let values) = event.payload { values["commitment"] } else { nil }
        }
        return Set(numbers)
    }
}

extension CoachingConversation {
    /// What the rep said in looking back became of the plan; nil where that leaves it open.
    ///
    /// Read from the reflection that looks back: its step `plan-done` being `done`, or its flag `let-go`.
    public var outcomeOfPlan: Outcome.Kind? {
        for case .asked(let question, let answer) in state.moments
        where question.place.script == World.lookingBack && question.place.step == "plan-done" {
            if case .one("done", _) = answer.value { return .done }
        }
        return state.flags.contains("let-go") ? .dropped : nil
    }
}

extension Commitment {
    /// "You meant to: ring Joan (when: Thursday at 9; due today)."
    public func reminder(on day: CalendarDay) -> String {
        let details = [cue.isEmpty ? "" : "when: \(cue)", due == nil ? "" : dueWords(on: day)].filter { !$0.isEmpty }
        return "You meant to: \(act)\(details.isEmpty ? "" : " (\(details.joined(separator: "; ")))")."
    }

    /// The commitment as the answers it was made from, by the steps of the `commitment` script.
    var asAnswers: [String: AnswerValue] {
        let days = ["due": dueDay, "review": reviewDay].compactMapValues {
            $0.map { AnswerValue.date($0, minute: nil) }
        }
        let texts = ["act": act, "cue": cue, "obstacle": obstacle, "reply": reply].compactMapValues { text in
            text.flatMap { $0.isEmpty ? nil : AnswerValue.text($0) }
        }
        let all = days.merging(texts) { day, _ in day }.merging(
            sure.map { ["sure": .number($0)] } ?? [:]
        ) { answer, _ in answer }
        return Dictionary(uniqueKeysWithValues: all.map { ("commitment.\($0.key)", $0.value) })
    }
}
