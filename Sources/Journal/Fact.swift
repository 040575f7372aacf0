/// Something learnt about a customer.
public struct Fact: Equatable, Codable, Sendable {
    /// What it is about.
    public var topic: String
    /// The fact in words.
    public var text: String
    /// `told` or `guess`.
    public var source: String
    /// The day it was noted, as `yyyy-mm-dd`.
    public var day: String

    /// A fact with where it came from.
    public init(topic: String, text: String, source: String, day: String) {
        self.topic = topic
        self.text = text
        self.source = source
        self.day = day
    }
}
