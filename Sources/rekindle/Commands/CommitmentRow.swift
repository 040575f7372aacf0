import Coach
import Dialogue
import Journal
import Terminal

/// One commitment as it is printed.
struct CommitmentRow: Encodable {
    let number: Int64
    let customer: String
    let made: String
    let commitment: Commitment
    /// `open`, `waiting`, `done` or `dropped`.
    let state: String
    let overdue: Bool
    /// When it was done or dropped.
    let settled: String?
    private let due: String
    private let shownState: String?

    private enum CodingKeys: String, CodingKey { case number, customer, made, commitment, state, overdue, settled }

    init(_ kept: KeptCommitment, customer: String, in list: CommitmentList, on day: CalendarDay) {
        number = kept.id.rawValue
        self.customer = customer
        made = kept.made.iso
        commitment = kept.commitment
        settled = kept.outcome?.at.iso
        if let outcome = kept.outcome {
            state = outcome.kind.rawValue
            overdue = false
            due = "\(outcome.kind.rawValue) on \(outcome.at.shownDay)"
            shownState = nil
        } else {
            let waits = list.waiting.contains(kept.id)
            state = waits ? "waiting" : "open"
            overdue = kept.commitment.isOverdue(on: day)
            due = kept.commitment.dueWords(on: day)
            shownState = waits ? "waits until one of the three before it is done or dropped" : nil
        }
    }

    func show(on screen: Screen) {
        screen.blank()
        screen.say(.bold("\(number). \(customer)") + StyledText(": ") + StyledText(due, overdue ? .problem : []))
        if let shownState { screen.dim(shownState) }
        if !commitment.cue.isEmpty { screen.item("WHEN", StyledText(commitment.cue)) }
        screen.item("THEN", StyledText("I will \(commitment.act)"))
        if let obstacle = commitment.obstacle { screen.item("IF", StyledText(obstacle)) }
        if let reply = commitment.reply { screen.item("THEN", StyledText(reply)) }
        if settled == nil, let review = commitment.reviewDay { screen.dim("look back on \(review.shown)") }
    }
}
