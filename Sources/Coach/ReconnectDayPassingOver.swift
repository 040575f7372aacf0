import Dialogue
import Journal

extension CoachingConversation {
    /// Leaves out the thoughts that the rep has heard today with other customers. Throws `JournalError`.
    public func passOverThoughts(heardIn talks: [ReconnectDayTalk]) throws {
        let others = talks.filter { $0.customer.id != customer.id }
        let heard = try others.map { try world.store.cardsShown(to: $0.customer.id, since: $0.record.began) }
        replay.cardsBefore += heard.reduce(into: Set()) { $0.formUnion($1) }.sorted()
    }
}
