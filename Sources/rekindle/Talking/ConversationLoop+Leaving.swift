import Coach
import Dialogue
import Journal
import Terminal

extension ConversationLoop {
    /// Closes the conversation after its last question, or goes back into it.
    func finish() throws -> Turn? {
        if isInteractive, !conversation.state.safetyStop {
            guard let turn = try checkAnswers() else { return nil }
            if turn.question != nil { return turn }
        }
        view.show(conversation.closingLines())
        try conversation.close()
        try showBrief()
        if isInteractive, conversation.state.safetyStop { try keepPeopleAtHand() }
        screen.blank()
        screen.say(savedSentence)
        if let unused = answers?.unused, !unused.isEmpty {
            screen.complain("Not asked, so not used: \(unused.joined(separator: ", ")).")
        }
        return nil
    }

    func showBrief() throws {
        guard let page = try conversation.brief() else { return }
        screen.blank()
        screen.show(page.text(columns: screen.textWidth))
    }

    /// The page so far, on request.
    func showPageSoFar() throws {
        guard let page = try conversation.pageSoFar() else { return screen.dim("Nothing stands on the page yet.") }
        screen.blank()
        screen.show(page.text(columns: screen.textWidth))
    }

    /// After a safety stop whatever is typed shows people to turn to, as long as the rep stays.
    private func keepPeopleAtHand() throws {
        screen.blank()
        screen.say("Enter ends this here. Type help to see people to turn to.")
        while case .line(let line) = try reader.readLine(prompt: "[Enter] > ", prefill: "", completion: .none),
            !line.allSatisfy(\.isWhitespace), ![.command(.quit, ""), .command(.pause, "")].contains(Command.read(line))
        {
            for line in conversation.people.lines { screen.say(line) }
        }
    }

    /// What happened and what is next (EXPERIENCE.md, row 17).
    private var savedSentence: String {
        if isPractice { return "That was practice; nothing was kept. Next: `rekindle` begins for real." }
        if conversation.state.safetyStop {
            return "The conversation is over. `rekindle` starts another whenever you like."
        }
        return saying("Saved.", next: isOneOfSeveral ? nil : history)
    }

    private var isPractice: Bool { drafts.folder == nil }
    private var history: String { "rekindle history \(conversation.customer.name.quotedForShell)" }

    /// "Saved. 2 commitments, first due Thu 26 Nov 2026. Next: ..."
    private func saying(_ happened: String, next: String?) -> String {
        let plans = conversation.newPlans
        let days = plans.compactMap { plan -> CalendarDay? in
            if case .date(let day, _)? = plan.due { day } else { nil }
        }
        var parts = [happened]
        if !plans.isEmpty {
            let due = days.min().map { ", \(plans.count == 1 ? "due" : "first due") \($0.shown)" } ?? ""
            parts.append("\(plans.count) \(plans.count == 1 ? "commitment" : "commitments")\(due).")
        }
        if let next { parts.append("Next: \(next)") }
        return parts.joined(separator: " ")
    }

    func sayWaiting(until day: CalendarDay?) {
        screen.blank()
        let when = day.map { ", \($0.shown) or whenever you like" } ?? " whenever you like"
        screen.say(saying("Saved.", next: isOneOfSeveral ? nil : "`rekindle` carries on here\(when)."))
    }

    func sayLeft() throws {
        try showBrief()
        screen.blank()
        if isPractice { return screen.say("That was practice; nothing was kept. Next: `rekindle` begins for real.") }
        if conversation.isInSafety {
            return screen.say("Left. Nothing of this is kept. Next: `rekindle` shows the people to turn to again.")
        }
        // A reconnect day is carried on with as a whole, and says so itself.
        let isUntouched =
            conversation.record.reflection == ReconnectDay.reflection && conversation.state.answered.isEmpty
        let next = isUntouched ? "`rekindle reconnect` carries on there." : "`rekindle` carries on there."
        screen.say(saying("Saved, \(conversation.progress).", next: isPartOfDay ? nil : next))
    }

    func sayStopped() throws {
        try showBrief()
        screen.blank()
        if isPractice { return screen.say("That was practice; nothing was kept. Next: `rekindle` begins for real.") }
        screen.say(saying("Stopped. What you said so far is kept.", next: history))
    }
}
