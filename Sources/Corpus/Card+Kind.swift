extension Card {
    /// What a card gives the rep; the raw value is the word in a card file.
    public enum Kind: String, CaseIterable, Sendable {
        /// A question for the rep.
        case askSelf = "ask-self"
        /// A question to put to the customer.
        case askCustomer = "ask-customer"
        /// Something to do.
        case action
        /// A way of seeing it.
        case mindset
        /// What to decide by.
        case rule
        /// A sign to look closer.
        case warning
        /// A practice for somebody who leads.
        case leader
    }
}
