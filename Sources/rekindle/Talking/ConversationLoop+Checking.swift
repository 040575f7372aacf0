import Coach
import Dialogue
import Terminal

/// All answers on one screen, to be changed (EXPERIENCE.md, row 4).
extension ConversationLoop {
    /// Shows the answers until the rep goes on or changes one. Gives the turn to go on with, without a question at the end,
    /// and nil where the rep left.
    func checkAnswers() throws -> Turn? {
        conversation.leaveChanging()
        view.show(conversation.review())
        let count = conversation.state.answered.count
        let question = conversation.state.question
        guard count > 0 else { return Turn(question: question, isRepair: question != nil) }
        let numbers = count == 1 ? "1" : "1-\(count)"
        let goesOn = question == nil ? "Enter finishes" : "Enter goes on"
        let asked = OwnQuestion<Aside>(
            name: "check", prompt: "[\(goesOn); \(numbers) changes one] > ",
            options: "A number such as \"\(count)\" asks that question again, with your answer in the line.",
            wayRound: "\(goesOn), /back changes the last answer, and /quit leaves it open."
        ) { text in
            if text.isEmpty { return .value(.said("")) }
            guard let number = Int(text), (1...count).contains(number) else {
                return .unclear(
                    question == nil
                        ? "Nothing is asked any more. Enter finishes; a number from 1 to \(count) changes that answer."
                        : "A number from 1 to \(count), please, or Enter.")
            }
            return .value(.moved(try conversation.change(number)))
        }
        switch try answer(to: asked, before: question, prompt: { asked.prompt }) {
        case .moved(let turn): return turn
        case .left: return nil
        case .said, .carried: return conversation.standing
        }
    }
}
