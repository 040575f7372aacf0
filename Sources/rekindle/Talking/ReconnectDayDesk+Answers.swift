import Coach
import Dialogue
import Terminal

/// The questions that are the day's own.
extension ReconnectDayDesk {
    /// A yes or a no; Enter is yes.
    func confirm(_ prompt: String, at step: String) throws -> Bool { try desk.confirm(prompt, named: step) }
}
