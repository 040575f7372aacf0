import Coach
import Dialogue
import Journal
import Testing

/// Conversations of a reconnect day in a journal in memory, with the reflections that come with rekindle.
extension TestWorld {
    /// What is answered in the morning, up to the day of the talk.
    static func morning(keen: Int = 8, lastContact: String = "3 may 2026", when: String) -> [String] {
        [
            "no", String(keen), "monthly", lastContact, "no", "we came out to look", "the flood",
            "bearing with us in March", "1", "yes", "by phone", when,
        ]
    }

    /// A conversation that is answered so far and left there.
    @discardableResult
    func leave(_ reflection: String, with name: String, _ answers: String...) throws -> CoachingConversation {
        try leave(reflection, with: name, answers)
    }

    @discardableResult
    func leave(_ reflection: String, with name: String, _ answers: [String]) throws -> CoachingConversation {
        let conversation = try begin(reflection, with: name)
        try conversation.answer(all: answers)
        try conversation.suspend()
        return conversation
    }

    /// A conversation that was answered to its end and closed.
    func finish(_ reflection: String, with name: String, _ answers: String...) throws {
        let conversation = try begin(reflection, with: name)
        try conversation.answer(all: answers)
        try #require(conversation.state.question == nil, "Every question is answered.")
        try conversation.close()
    }

    /// Opens the conversation again after its wait, and tells.
    func tell(_ conversation: CoachingConversation, _ answers: String...) throws {
        let again = try CoachingConversation(resuming: conversation.record, in: world)
        _ = try again.open()
        try again.answer(all: answers)
        try again.suspend()
    }

    func day() throws -> ReconnectDay { try ReconnectDay(in: world) }

    func list() throws -> ReconnectDayList { try ReconnectDayList(in: world) }
}

extension [ReconnectDayTalk] {
    var names: [String] { map(\.customer.name) }
}

extension [ReconnectDayCustomer] {
    var names: [String] { map(\.customer.name) }
}
