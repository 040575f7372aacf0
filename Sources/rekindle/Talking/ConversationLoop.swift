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
    /// What was said before it began.
    var opening: Opening?
    /// Others follow, so that what comes after this one is said when all are over.
    var isOneOfSeveral = false
    /// It belongs to a reconnect day, which says itself how it goes on.
    var isPartOfDay = false

    var view: ConversationView { ConversationView(screen: screen, customer: conversation.customer.name) }
    var isInteractive: Bool { answers == nil && reader.isInteractive }

    init(
        _ conversation: CoachingConversation, screen: Screen, reader: any LineReader, answers: AnswerFile? = nil,
        drafts: Drafts
    ) {
        self.conversation = conversation
        self.screen = screen
        self.reader = reader
        self.answers = answers
        self.drafts = drafts
        conversation.isUnattended = answers != nil || !reader.isInteractive
    }

    /// How a conversation was left.
    enum Outcome { case finished, left }

    /// Runs to the end. Throws `Failure` where an answer from a file or a pipe is missing or does not fit.
    func run() throws -> Outcome {
        var turn = try conversation.open(after: opening)
        if turn.prefill.isEmpty { turn.prefill = drafts.take(conversation.record.id) ?? "" }
        var cleared: String?
        var clearedAt: Dialogue.Place?
        while true {
            guard let presented = try present(turn) else { return .left }
            turn = presented
            guard let question = turn.question else {
                guard let next = try finish() else { return conversation.isClosed ? .finished : .left }
                turn = next
                continue
            }
            if isInteractive, conversation.isBackFromChange, !turn.isRepair {
                guard let next = try checkAnswers() else { return conversation.isClosed ? .finished : .left }
                turn = next
                continue
            }
            // A cleared line comes back where it was typed, and nowhere else.
            if clearedAt != question.place { (cleared, clearedAt) = (nil, question.place) }
            if !turn.isRepair {
                ask(question, former: turn.former)
            }
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

    private func ask(_ question: OpenQuestion, former: String? = nil) {
        view.ask(question, progress: conversation.isInSafety ? nil : progress, former: former)
    }

    /// Puts the open question once more.
    func askAgain(_ question: OpenQuestion) {
        if isInteractive { ask(question) }
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
                reader, conversation.record.id, keeping: question.isKept && !conversation.nextIsPrivate)
        }
        let input = try reader.readLine(
            prompt: ConversationView.prompt(for: question), prefill: prefill,
            completion: .answers(to: question, in: conversation))
        if !isInteractive, case .line(let line) = input { echo(line, at: question) }
        return input
    }

    /// Piped answers stand in the transcript as typed ones would, but not those that leave nothing behind.
    private func echo(_ answer: String, at question: OpenQuestion) {
        let leavesNothing = !question.isKept || conversation.nextIsPrivate
        screen.say(ConversationView.prompt(for: question) + (leavesNothing ? "(not shown)" : answer))
    }

    /// Prints the page so far before it ends there.
    func incomplete(at question: OpenQuestion, _ reason: String) -> Failure {
        try? showBrief()
        return Failure(
            ExitStatus.badInput,
            "\(question.place.name): \(reason) Everything before it is saved; `rekindle` carries on from there.")
    }

    private var progress: String {
        let progress = conversation.isChanging ? "changing this answer" : conversation.progress
        guard let left = conversation.minutesLeft else { return progress }
        return "\(progress); \(left) \(left == 1 ? "minute" : "minutes") left"
    }
}

extension Turn {
    /// The same question once more, after something was shown.
    init(stayingAt question: OpenQuestion?) { self.init(question: question, isRepair: true) }
}
