/// The answers that count among a customer's events: the last one given at each place, unless it was withheld.
package struct AnswerHistory {
    private struct Spot: Hashable {
        let conversation: ConversationID
        let place: Place
    }

    private struct Given {
        let place: Place
        let order: (Timestamp, ConversationID, Int)
        let answer: KeptAnswer
    }

    private var given: [Spot: Given] = [:]
    private var reached: [ConversationID: Timestamp] = [:]

    package init() {}

    /// Takes in the next event of a conversation; the events of one conversation come in their order.
    package mutating func add(_ event: Event, of conversation: ConversationID) {
        guard let place = event.place, place.row == nil else { return }
        // Within a conversation the order of events decides: the clock may have been set back meanwhile.
        let moment = max(event.at, reached[conversation] ?? event.at)
        reached[conversation] = moment
        let spot = Spot(conversation: conversation, place: place)
        switch event.payload {
        case .answered(_, let value, _):
            given[spot] = Given(
                place: place, order: (moment, conversation, event.sequence),
                answer: KeptAnswer(conversation: conversation, at: event.at, value: value))
        case .withheld:
            given[spot] = nil
        default:
            break
        }
    }

    /// Every answer that counts, oldest first.
    package var answers: [KeptAnswer] { inOrder.map(\.answer) }

    /// The latest answer that counts, by `script.step`.
    package var latest: [String: KeptAnswer] {
        var latest: [String: KeptAnswer] = [:]
        for given in inOrder {
            latest["\(given.place.script).\(given.place.step)"] = given.answer
        }
        return latest
    }

    private var inOrder: [Given] {
        given.values.sorted { $0.order < $1.order }
    }
}
