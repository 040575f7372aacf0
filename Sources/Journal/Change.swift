/// One thing done to the journal that can be taken back.
public struct Change: Equatable, Sendable {
    /// What was done.
    public enum What: Equatable, Sendable {
        /// A customer came into the journal.
        case customer
        /// Somebody came among a customer's people.
        case person(name: String)
        /// A person got another role than the one before.
        case role(name: String, before: String?)
        /// A commitment was marked done or dropped.
        case settled(CommitmentID)
        /// A conversation was finished or stopped.
        case closed(ConversationID)
    }

    /// The number the journal gave it, from 1; later changes have greater ones, whatever the clock said.
    public let id: Int64
    /// The number of the first change that was made together with it; its own where it was made alone.
    public let group: Int64
    /// When it was done.
    public let at: Timestamp
    /// Whom it concerns.
    public let customer: CustomerID
    /// What was done.
    public let what: What

    /// A change as a store hands it out.
    public init(id: Int64, group: Int64, at: Timestamp, customer: CustomerID, what: What) {
        self.id = id
        self.group = group
        self.at = at
        self.customer = customer
        self.what = what
    }
}

extension Change.What {
    /// The role that somebody had before, with their name, where that is kept.
    package var formerRole: (name: String, role: String)? {
        if case .role(let name, let before?) = self { (name, before) } else { nil }
    }
}

extension JournalError {
    package static let noSuchChange = Self(
        .noSuchChange, "That has been taken back already, perhaps in another terminal. Nothing was changed now.")

    package static func stillNeeded(_ customer: String) -> Self {
        Self(
            .stillNeeded,
            "\(customer) has people, conversations or notes by now, so nothing was changed. "
                + "`rekindle customers forget \"\(customer)\"` removes all of it for good.")
    }
}
