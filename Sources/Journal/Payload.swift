/// What an event records.
public enum Payload: Equatable, Sendable {
    /// The step's question was put.
    case asked
    /// The rep answered: the text as typed, and the typed value in the dialogue's own canonical form, opaque here.
    case answered(raw: String, value: String, visibility: Visibility)
    /// The rep answered, and what was said is not kept anywhere.
    case withheld
    /// The rep went back to this place.
    case reopened
    /// What the conversation took from outside itself, by name.
    case lookedUp([String: String])
    /// A card was shown.
    case shown(card: String)
    /// What the rep made of a card, in their words.
    case weighed(card: String, words: String)
    /// The rep did not want a card; `forGood` where it is to stay away.
    case refused(card: String, forGood: Bool)
    /// Lines were said, by their ids.
    case said([String])
    /// What listening made of something the rep said at the time, and what that was where no answer keeps it: what a
    /// conversation began with. Events from before words were kept read as having none.
    case heard(verdict: String, words: String?)
    /// Everything concluded so far; the last one of a conversation counts.
    case concluded(Outline)
    /// The rep decided about a finding, named by its code.
    case decided(finding: String, Decision)
    /// The conversation was left to wait.
    case suspended
    /// The conversation was taken up again.
    case resumed
    /// The conversation is over; always its last event.
    case closed(Ending)
    /// Something that was replaced or no longer counts; its text is gone.
    case dropped
}
