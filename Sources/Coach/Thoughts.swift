public import Corpus
import Dialogue
import Journal

/// Elicit, offer, elicit (COACHING.md 2.5): a thought is offered, shown where it is wanted, and weighed by the rep.
extension CoachingConversation {
    /// Shows a thought that was offered, and keeps that it was. Throws `JournalError`.
    public func show(_ card: Card) throws -> [Line] {
        let isFirst = replay.cards.isEmpty
        try append([.shown(card: card.id)], at: offered[card.id])
        replay.cards.append(card.id)
        lastCard = card
        return [.card(card)] + (isFirst ? [.note("(/why shows where a thought comes from.)")] : [])
    }

    /// How many thoughts were shown in this conversation.
    public var thoughtsShown: Int { replay.cards.count }

    /// Keeps that a thought was not wanted; `forGood`, so that it stays away from every conversation. Throws `JournalError`.
    public func refuse(_ card: Card, forGood: Bool) throws {
        try append([.refused(card: card.id, forGood: forGood)], at: offered[card.id])
        replay.refused.insert(card.id)
    }

    /// Keeps what the rep made of a thought: "not for me" makes it stay away. Where the answer that called for it leaves
    /// nothing behind, the words leave nothing either. What speaks of danger stops the coaching. Throws `JournalError`.
    public func weigh(_ card: Card, _ words: String) throws -> Weighed {
        let plain = words.lowercased().filter { $0.isLetter || $0 == " " }
        if plain == "not for me" {
            try refuse(card, forGood: true)
            return .taken([.note("Then it stays away.")])
        }
        guard !words.allSatisfy(\.isWhitespace) else { return .taken([]) }
        if let alarm = try alarm(in: words) {
            guard Stop(alarm) != nil else { return .taken([.note("That is not kept.")]) }
            guard let question = state.question else { return .taken(people.lines.map { .said($0) }) }
            return .stopped(try halt(alarm, at: question, nil))
        }
        guard offered[card.id].map({ leavesNothing(at: $0) }) != true else { return .taken([]) }
        try append([.weighed(card: card.id, words: words)], at: offered[card.id])
        return .taken([])
    }

    /// What became of the words that weighed a thought.
    public enum Weighed: Equatable {
        /// They were taken; the conversation goes on where it was, after these lines.
        case taken([Line])
        /// They stopped it.
        case stopped(Turn)
    }

    private func leavesNothing(at place: DialoguePlace) -> Bool {
        state.withheld.contains(place) || world.scripts[place.script]?.keepsNothing == true
    }

    /// At most one card an answer and five a conversation, not again within 90 days, none after a safety stop (COACHING.md 2.5);
    /// and not with every answer, so that the five are there when they are needed. Shortly before a talk there are none.
    func choose(_ names: [String]) throws -> Card? {
        if let last = replay.answeredAtLastCard, state.answered.count < last + Self.answersBetweenCards { return nil }
        if let minutesLeft, minutesLeft <= Self.hurry { return nil }
        let limits = CardLimits()
        guard !state.safetyStop, !hasStopped, replay.cards.count < limits.cardsPerConversation,
            replay.refused.count < Self.refusalsToStop
        else { return nil }
        if refusedForGood == nil { refusedForGood = try world.store.cardsRefused() }
        let choice = CardChoice(
            shownInConversation: replay.cards,
            daysSinceShown: Dictionary(replay.cardsBefore.map { ($0, 0) }, uniquingKeysWith: { first, _ in first }),
            notForMe: replay.refused.union(refusedForGood ?? []), limits: limits)
        let library = try world.cards()
        return choice.card(among: names.compactMap { library.card($0) })
    }

    /// At least so many answers lie between two cards.
    private static let answersBetweenCards = 3

    /// Who has said no this often wants no thoughts today.
    private static let refusalsToStop = 2

    /// With fewer minutes than this before the talk, the questions come first (COACHING.md 2.8).
    private static let hurry = 15
}
