extension Event {
    /// The last event of a conversation, in the voice of the one before it.
    package static func closing(after events: [Event], ending: Ending, at: Timestamp) -> Event {
        Event(
            sequence: (events.last?.sequence ?? 0) + 1, at: at, speaker: events.last?.speaker ?? "", place: nil,
            digest: events.last?.digest ?? "", payload: .closed(ending))
    }
}

extension [Event] {
    /// What a conversation has concluded, and when.
    package var lastConclusion: (at: Timestamp, outline: Outline)? {
        for event in reversed() {
            if case .concluded(let outline) = event.payload { return (event.at, outline) }
        }
        return nil
    }

    /// The sequence numbers of what closing drops: replaced answers, answers that no longer count, earlier conclusions.
    package func droppedByClosing(_ dropping: [Int]) -> Set<Int> {
        let dropping = Set(dropping)
        var dropped: Set<Int> = []
        var lastAnswer: [Place: Int] = [:]
        var lastConclusion: Int?
        for event in self {
            switch event.payload {
            case .answered:
                if dropping.contains(event.sequence) { dropped.insert(event.sequence) }
                guard let place = event.place else { continue }
                if let earlier = lastAnswer.updateValue(event.sequence, forKey: place) { dropped.insert(earlier) }
            case .withheld:
                guard let place = event.place else { continue }
                if let earlier = lastAnswer.removeValue(forKey: place) { dropped.insert(earlier) }
            case .concluded:
                if let earlier = lastConclusion { dropped.insert(earlier) }
                lastConclusion = event.sequence
            default:
                continue
            }
        }
        return dropped
    }
}
