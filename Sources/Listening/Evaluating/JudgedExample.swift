/// An example and where it was led.
public struct JudgedExample: Sendable {
    /// The example.
    public let example: RouteExample
    /// Where it was led.
    public let routing: Routing

    /// The first label.
    public var first: RouteLabel { routing.ranked[0].label }
    /// Whether the first label is the right one.
    public var isRight: Bool { first == example.label }
    /// Whether the first label is the right one or would do as well.
    public var isDefensible: Bool { isRight || first == example.also }
    /// Whether the right one is among the first three.
    public var isAmongThree: Bool { routing.ranked.prefix(3).contains { $0.label == example.label } }

    /// An example and where it was led.
    public init(example: RouteExample, routing: Routing) {
        self.example = example
        self.routing = routing
    }
}
