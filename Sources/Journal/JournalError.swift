/// Why the journal could not do something, in a plain sentence with the way out.
///
/// Nothing the rep wrote is ever in it, except a customer's name.
public struct JournalError: Error, Equatable, CustomStringConvertible {
    /// The kinds of failure a caller can act on.
    public enum Code: String, Sendable, CaseIterable {
        /// A customer with that name is there already.
        case customerExists
        /// No such customer.
        case noSuchCustomer
        /// No such conversation.
        case noSuchConversation
        /// No such commitment.
        case noSuchCommitment
        /// It is known already what became of the commitment.
        case settled
        /// What was to be taken back has been taken back already, or is gone.
        case noSuchChange
        /// What was to be taken back has other things hanging on it by now.
        case stillNeeded
        /// Not usable as a name.
        case invalidName
        /// Another terminal holds the conversation.
        case heldElsewhere
        /// This store does not hold the conversation.
        case notHeld
        /// The conversation is closed.
        case closed
        /// Closing and dropping are not appended; a mistake in the program.
        case notAppended
        /// Another program kept the journal busy for too long.
        case busy
        /// Nothing can be written.
        case cannotWrite
        /// Nothing can be read.
        case cannotRead
        /// There is no journal yet, and it was opened only for reading.
        case noJournal
        /// Some other file, left as it is.
        case notAJournal
        /// Written by a newer Rekindle, left as it is.
        case newerSchema
        /// Something kept can no longer be understood.
        case damaged
        /// The store failed for a reason of its own.
        case failed
    }

    /// What kind of failure it is.
    public let code: Code
    /// What was wrong and what to do, for a person.
    public let description: String

    /// An error with its sentence.
    public init(_ code: Code, _ description: String) {
        self.code = code
        self.description = description
    }
}

extension JournalError {
    package static func customerExists(_ name: String) -> Self {
        Self(
            .customerExists,
            "There is already a customer named \(name). Use that one, or add to the name to tell them apart.")
    }

    package static let noSuchCustomer = Self(
        .noSuchCustomer, "That customer is not in this journal. Add the customer first, or choose another.")

    package static let noSuchConversation = Self(
        .noSuchConversation, "That conversation is not in this journal; it may have been discarded. Choose another.")

    package static func noSuchCommitment(_ id: CommitmentID) -> Self {
        Self(.noSuchCommitment, "There is no commitment \(id.rawValue). `rekindle commitments` shows the numbers.")
    }

    package static func settled(_ id: CommitmentID, _ kind: Outcome.Kind) -> Self {
        Self(
            .settled,
            "Commitment \(id.rawValue) is \(kind.rawValue) already. Nothing was changed; "
                + "`rekindle undo` takes back what was said last.")
    }

    package static let heldElsewhere = Self(
        .heldElsewhere, "This conversation is open in another terminal. Go on there, or close it there and try again.")

    package static let notHeld = Self(
        .notHeld, "This conversation is not open here, so nothing was saved. Open it again and go on.")

    package static let closed = Self(
        .closed, "This conversation is over and stays as it is. Begin a new one.")

    package static let notAppended = Self(
        .notAppended, "A conversation is closed in one go with what it drops. Nothing was saved; please report this.")

    package static func damaged(_ conversation: ConversationID, event: Int) -> Self {
        Self(
            .damaged,
            "Event \(event) of conversation \(conversation.rawValue) cannot be read. "
                + "The rest of the journal is unharmed; restore a backup, or go on with another conversation.")
    }
}
