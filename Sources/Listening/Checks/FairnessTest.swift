/// The four tests of anything that one does to a customer (COACHING.md 9.4), in the order to ask them.
public enum FairnessTest: Sendable, CaseIterable {
    case isTrue, couldBeRead, leavesThemFree, servesThemToo

    /// The test as a question to oneself.
    public var question: String {
        switch self {
        case .isTrue: "Is it true, and do you mean it?"
        case .couldBeRead: "Could they read this plan, and would you be easy about it?"
        case .leavesThemFree: "Can they say no, and nothing happens to them?"
        case .servesThemToo: "Is it good for them too?"
        }
    }
}
