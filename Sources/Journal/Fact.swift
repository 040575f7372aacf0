/// Something learnt about a customer.
public struct Fact: Equatable, Codable, Sendable {
    /// What it is about.
    public var topic: String
    /// The fact in words.
    public var text: String
    /// `told` or `guess`.
    public var source: String
    /// The person who told it, where that is known.
    public var who: String?
    /// The day it was noted, as `yyyy-mm-dd`.
    public var day: String

    /// A fact with where it came from.
    public init(topic: String, text: String, source: String, who: String? = nil, day: String) {
        self.topic = topic
        self.text = text
        self.source = source
        self.who = who
        self.day = day
    }
}
