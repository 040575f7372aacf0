import ArgumentParser
import Coach
import Dialogue
import Journal
import Terminal

/// Holds a conversation over a reader and a screen until it ends or is left.
struct ConversationLoop {
    let conversation: CoachingConversation
    let screen: Screen
    let reader: any LineReader
    var answers: AnswerFile?
    let drafts: Drafts

    private var view: ConversationView { ConversationView(screen: screen) }
    private var isInteractive: Bool { answers == nil && reader.isInteractive }

    init(
        _ conversation: CoachingConversation, screen: Screen, reader: any LineReader, answers: AnswerFile? = nil,
        drafts: Drafts
    ) {
        self.conversation = conversation
        self.screen = screen
        self.reader = reader
        self.answers = answers
        self.drafts = drafts
    }

    /// How a conversation was left.
    enum Outcome { case finished, left }

    /// Runs to the end. Throws `Failure` where an answer from a file or a pipe is missing or does not fit.
    func run() throws -> Outcome {
        var turn = try conversation.open()
        if turn.prefill.isEmpty { turn.prefill = drafts.take(conversation.record.id) ?? "" }
        view.show(turn.lines)
        var cleared: String?
        while true {
            guard let question = turn.question else {
                guard let next = try finish() else { return conversation.isClosed ? .finished : .left }
                turn = next
                view.show(turn.lines)
                continue
            }
            if !turn.isRepair { view.ask(question, progress: progress) }
            if question.kind == .wait {
                try conversation.suspend()
                sayWaiting(until: question.until)
                return .left
            }
            switch try next(at: question, prefill: turn.prefill) {
            case .line(let typed):
                let text = Neutral.input(typed)
                if text.removedAnything { screen.dim("Control characters were taken out of that line.") }
                guard let following = try respond(to: text.text, behind: turn.prefill, at: question, &cleared) else {
                    return conversation.isClosed ? .finished : .left
                }
                turn = following
                view.show(turn.lines)
            case .interrupted(let draft):
                screen.dim(
                    draft.isEmpty
                        ? "Ctrl-D or /quit leaves; everything is saved. /help shows more."
                        : "The line is cleared. /edit brings it back in your editor.")
                if !draft.isEmpty { cleared = draft }
                turn = Turn(stayingAt: question)
            case .malformed(let reason):
                if !isInteractive { throw incomplete(at: question, reason) }
                screen.complain(reason)
                turn = Turn(stayingAt: question)
            case .endOfInput:
                try conversation.suspend()
                if !isInteractive { throw incomplete(at: question, "The input ended before it was answered.") }
                try sayLeft()
                return .left
            }
        }
    }

    private func next(at question: OpenQuestion, prefill: String) throws -> Input {
        if let answers {
            guard let answer = answers.answer(at: question.place) else {
                try conversation.suspend()
                throw incomplete(at: question, "The file of answers does not hold it.")
            }
            echo(answer, at: question)
            return .line(answer)
        }
        if isInteractive {
            drafts.watch(
                reader, conversation.record.id, keeping: question.keep != .nothing && !conversation.nextIsPrivate)
        }
        let input = try reader.readLine(
            prompt: ConversationView.prompt(for: question), prefill: prefill, completion: .answers(to: question))
        if !isInteractive, case .line(let line) = input { echo(line, at: question) }
        return input
    }

    /// Piped answers stand in the transcript as typed ones would, but not those that leave nothing behind.
    private func echo(_ answer: String, at question: OpenQuestion) {
        let leavesNothing = question.keep == .nothing || conversation.nextIsPrivate
        screen.say(ConversationView.prompt(for: question) + (leavesNothing ? "(not shown)" : answer))
    }

    private func incomplete(at question: OpenQuestion, _ reason: String) -> Failure {
        Failure(
            ExitStatus.badInput,
            "\(question.place.name): \(reason) Everything before it is saved; `rekindle` carries on from there.")
    }

    private func respond(
        to typed: String, behind prefill: String, at question: OpenQuestion, _ cleared: inout String?
    ) throws -> Turn? {
        switch Command.read(typed, behind: prefill) {
        case .answer(let answer):
            let turn = try conversation.answer(answer, emptySkips: !isInteractive)
            guard turn.isRepair, !isInteractive else { return turn }
            try conversation.suspend()
            let reason = turn.lines.compactMap { if case .note(let text) = $0 { text } else { nil } }.first ?? ""
            throw incomplete(at: question, "The answer does not fit. \(reason)")
        case .command(let command, _) where answers != nil && command != .skip:
            // The file would give the same command again and again.
            try conversation.suspend()
            throw incomplete(at: question, "The file holds a command there. Put an answer, or null to leave it out.")
        case .command(let command, let rest):
            try? (reader as? ReadlineReader)?.remember("/\(command.rawValue)")
            return try perform(command, rest, at: question, cleared: &cleared)
        case .ambiguous(let commands):
            let names = commands.map { "/\($0.rawValue)" }.joined(separator: " or ")
            screen.dim("That could be \(names). An answer that begins with a slash is typed with two.")
        case .unknown(let word):
            screen.dim(
                "There is no command \(word). /help lists them; an answer that begins with a slash is typed with two.")
        }
        if !isInteractive {
            try conversation.suspend()
            throw incomplete(at: question, "There is no such command.")
        }
        return Turn(stayingAt: question)
    }

    private func perform(
        _ command: Command, _ rest: String, at question: OpenQuestion, cleared: inout String?
    ) throws -> Turn? {
        switch command {
        case .back: return try conversation.back()
        case .skip: return try conversation.skip()
        case .why: view.show(conversation.why())
        case .review:
            if let number = Int(rest) { return try conversation.revisit(number) }
            view.show(conversation.review())
        case .help: view.show(conversation.help())
        case .private:
            conversation.keepNothingOfNext()
            screen.dim("Nothing of your answer to this question will be kept.")
        case .edit: return try edit(question, &cleared)
        case .pause, .quit:
            try conversation.suspend()
            try sayLeft()
            return nil
        case .stop: return try stop() ? nil : Turn(stayingAt: question)
        }
        return Turn(stayingAt: question)
    }

    private func edit(_ question: OpenQuestion, _ cleared: inout String?) throws -> Turn {
        switch ExternalEditor().edit(cleared ?? question.former?.raw ?? "") {
        case .saved(let text):
            cleared = nil
            return try conversation.answer(text)
        case .kept(let reason):
            screen.complain(reason)
            return Turn(stayingAt: question)
        }
    }

    /// Asks what becomes of a conversation that is stopped; false where the rep goes on.
    private func stop() throws -> Bool {
        guard isInteractive else {
            try conversation.stop()
            screen.say("Stopped. What you said so far is kept.")
            return true
        }
        screen.say(
            "Stop here for good? Enter keeps what you said so far. To drop all of it, type the customer's name. /back goes on."
        )
        switch try reader.readLine(prompt: "[Enter] > ", prefill: "", completion: .none) {
        case .line(let text) where text.hasPrefix("/"): return false
        case .line(let text) where NameMatch(text, among: [conversation.customer]) == .exact(conversation.customer):
            try conversation.discard()
            screen.say("Dropped. Nothing of this conversation is kept.")
        case .line(let text) where !text.allSatisfy(\.isWhitespace):
            screen.say("That is not the customer's name, so nothing was dropped. Going on.")
            return false
        case .interrupted: return false
        default:
            try conversation.stop()
            screen.say(
                "Stopped. What you said so far is kept. Next: rekindle history \"\(conversation.customer.name)\"")
        }
        return true
    }

    /// Closes the conversation after its last question, or goes back into it.
    private func finish() throws -> Turn? {
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

    private var progress: String {
        guard let left = conversation.minutesLeft else { return conversation.progress }
        return "\(conversation.progress); \(left) \(left == 1 ? "minute" : "minutes") left"
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
            for line in People.lines { screen.say(line) }
        }
    }

    /// What happened and what is next (EXPERIENCE.md, row 17).
    private var savedSentence: String {
        if drafts.folder == nil { return "That was practice; nothing was kept. `rekindle` begins for real." }
        let plans = conversation.state.commitments
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
        parts.append("Next: rekindle history \"\(name)\"")
        return parts.joined(separator: " ")
    }

    private func sayWaiting(until day: CalendarDay?) {
        screen.blank()
        screen.say(
            "Saved. `rekindle` carries on here\(day.map { ", \($0.shown) or whenever you like" } ?? " whenever you like")."
        )
    }

    private func sayLeft() throws {
        try showBrief()
        screen.blank()
        if drafts.folder == nil { return screen.say("That was practice; nothing was kept.") }
        screen.say("Saved, \(conversation.progress). `rekindle` carries on there.")
    }
}

extension Turn {
    /// The same question once more, after something was shown.
    init(stayingAt question: OpenQuestion) { self.init(question: question, isRepair: true) }
}

extension Completion {
    /// Commands after a slash, the options of a choice otherwise.
    static func answers(to question: OpenQuestion) -> Completion {
        Completion(breaksAtSpaces: false) { line, start in
            let word = line.dropFirst(start).lowercased()
            let commands = Command.allCases.map { "/\($0.rawValue)" }
            let choices =
                question.kind == .yesNo ? ["yes", "no"] : question.options.filter { !$0.ownWords }.map(\.label)
            return (word.hasPrefix("/") ? commands : choices).filter { $0.lowercased().hasPrefix(word) }
        }
    }
}
