import Coach
import Dialogue
import Journal
import Terminal

extension ConversationLoop {
    /// Closes the conversation after its last question, or goes back into it.
    func finish() throws -> Turn? {
        view.show(conversation.closingLines())
        if isInteractive, !conversation.state.safetyStop {
            switch try lastMove() {
            case .finish: break
            case .change(let turn): return turn
            case .leave: return nil
            }
        }
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

    private func showBrief() throws {
        guard let page = try conversation.brief() else { return }
        screen.blank()
        screen.show(page.text)
    }

    private enum LastMove { case finish, change(Turn), leave }

    /// What the rep does when nothing is asked any more.
    private func lastMove() throws -> LastMove {
        screen.blank()
        screen.say("That was the last question. Enter finishes; /back or /review changes an answer first.")
        while true {
            switch try reader.readLine(prompt: "[Enter] > ", prefill: "", completion: .none) {
            case .endOfInput: return .finish
            case .interrupted, .malformed: screen.dim("Enter finishes, /quit leaves it open.")
            case .line(let line):
                switch Command.read(line) {
                case .answer(let text) where text.allSatisfy(\.isWhitespace): return .finish
                case .answer, .unknown, .ambiguous:
                    screen.dim("Nothing is asked any more. Enter finishes; /back or /review changes an answer first.")
                case .command(.back, _): return .change(try conversation.back())
                case .command(.review, let rest):
                    if let number = Int(rest) { return .change(try conversation.revisit(number)) }
                    view.show(conversation.review())
                case .command(.pause, _), .command(.quit, _):
                    try conversation.suspend()
                    try sayLeft()
                    return .leave
                case .command: view.show(conversation.help())
                }
            }
        }
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
        if drafts.folder == nil { return "That was practice; nothing was kept. `rekindle` begins for real." }
        let plans = conversation.newPlans
        let name = conversation.customer.name
        if conversation.state.safetyStop {
            return "The conversation is over. `rekindle` starts another whenever you like."
        }
        var parts = ["Saved."]
        let days = plans.compactMap { plan -> CalendarDay? in
            if case .date(let day, _)? = plan.due { day } else { nil }
        }
        if !plans.isEmpty {
            let due = days.min().map { ", \(plans.count == 1 ? "due" : "first due") \($0.shown)" } ?? ""
            parts.append("\(plans.count) \(plans.count == 1 ? "commitment" : "commitments")\(due).")
        }
        if isOneOfSeveral { return parts.joined(separator: " ") }
        parts.append("Next: rekindle history \"\(name)\"")
        return parts.joined(separator: " ")
    }

    func sayWaiting(until day: CalendarDay?) {
        screen.blank()
        if isOneOfSeveral { return screen.say("Saved.") }
        screen.say(
            "Saved. `rekindle` carries on here\(day.map { ", \($0.shown) or whenever you like" } ?? " whenever you like")."
        )
    }

    func sayLeft() throws {
        try showBrief()
        screen.blank()
        if drafts.folder == nil { return screen.say("That was practice; nothing was kept.") }
        screen.say(
            conversation.isInSafety
                ? "Left. Nothing of this is kept; `rekindle` shows the people to turn to again."
                : "Saved, \(conversation.progress). `rekindle` carries on there.")
    }
}
