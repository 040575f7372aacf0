/// What a rep should not do to a customer (COACHING.md 9.4); the raw value is the kind's name in the table of phrases.
public enum Manipulation: String, Sendable, CaseIterable {
    case hook, guilt, urgency, pretence, untruth, pretext, trouble, gift
    case optOut = "opt-out"
    case pressure, hiding, spying, punishing

    /// What it is, in a few words.
    public var name: String {
        switch self {
        case .hook: "thanks with a hook"
        case .guilt: "guilt"
        case .urgency: "urgency"
        case .pretence: "praise or interest put on"
        case .untruth: "something untrue"
        case .pretext: "a pretext"
        case .trouble: "somebody's private trouble"
        case .gift: "a gift while something is being decided"
        case .optOut: "a no that is passed over"
        case .pressure: "pressure"
        case .hiding: "hiding something"
        case .spying: "looking into somebody's private life"
        case .punishing: "paying them back"
        }
    }

    /// Why not, in one sentence.
    public var why: String {
        switch self {
        case .hook: "Thanks that asks for something is heard as the way to the asking."
        case .guilt: "What you did for them was not lent, and a yes out of guilt does not last."
        case .urgency: "A hurry that is not real is found out, and then the real ones are not believed."
        case .pretence: "Interest that is put on shows, and then the real kind is doubted too."
        case .untruth: "If they knew, they would have no reason to believe the rest."
        case .pretext: "A visit that begins with a made-up reason begins with a lie."
        case .trouble: "They did not tell you of it so that it could be used."
        case .gift: "A gift while something is being decided looks like a bribe, to them and to everybody else."
        case .optOut: "They have said no, and trying once more tells them that their no does not count."
        case .pressure: "A yes that they could not refuse is taken back as soon as they can."
        case .hiding: "They will find it, and it will be you who kept it from them."
        case .spying: "They would not want you to know it from there."
        case .punishing: "It costs them, and it does not tell them what went wrong."
        }
    }

    /// What to do that is honest, in one sentence.
    public var instead: String {
        switch self {
        case .hook: "Thank them and stop there; what you want to ask can have a call of its own on another day."
        case .guilt: "Say what you would like and leave out what they owe: \"I'd like us to be asked too.\""
        case .urgency: "Say the real date and where it is written, or say that there is none."
        case .pretence: "Name one thing you do mean, or say nothing and ask what you want to know."
        case .untruth: "Say only what you know, and say that you don't know the rest."
        case .pretext: "Say what you would like to come for, and ask whether a visit suits them."
        case .trouble: "Ask how they are because you want to know, and leave business out of it."
        case .gift: "Give nothing until it is decided, then ask what your firm's rule on gifts allows."
        case .optOut: "Leave them in peace, and let them know once, in the way they allow, how to reach you."
        case .pressure: "Ask once, say that no is fine, and ask when they would like to talk again."
        case .hiding: "Tell them before they decide, in plain words and with the figure."
        case .spying: "Ask them what you need to know and say what it is for, or do without."
        case .punishing: "Serve them as agreed and tell them what bothers you: what happened, and what you ask for."
        }
    }
}
