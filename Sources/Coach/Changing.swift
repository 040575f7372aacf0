public import Dialogue

/// A look at all answers during which one is changed (EXPERIENCE.md, row 4).
struct Changing {
    /// The question that was open before; nil at the end of the conversation.
    let from: DialoguePlace?
}

extension CoachingConversation {
    /// Goes to the answer of that number, to come back to the list once it is answered, with whatever that opened.
    public func change(_ number: Int) throws -> Turn {
        let from = changing ?? Changing(from: state.question?.place)
        let turn = try revisit(number)
        if !turn.isRepair { changing = from }
        return turn
    }

    /// Whether an answer of the list was changed, what that opened is answered, and the list is to be shown again.
    public var isBackFromChange: Bool {
        guard let changing, dialogue.reopened == nil else { return false }
        return state.question?.place == changing.from
    }

    /// Whether the open question is one of the list whose answer is being changed.
    public var isChanging: Bool { changing != nil && dialogue.reopened != nil }

    /// The question that is open, as it was put.
    public var standing: Turn { Turn(question: state.question, prefill: prefill, former: former) }

    /// The day it is.
    public var today: CalendarDay { world.day(world.now()) }

    /// The list has been shown again.
    public func leaveChanging() { changing = nil }
}
