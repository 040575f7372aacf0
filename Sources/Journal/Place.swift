/// Where in a conversation something happened.
public struct Place: Hashable, Codable, Sendable {
    /// The calls that led here, outermost first; empty at the root.
    public var path: String
    /// The script the step belongs to.
    public var script: String
    /// The step's id in its script.
    public var step: String
    /// Which item of a loop, where the step is in one.
    public var row: String?
    /// How many times the step has been asked here, from 1.
    public var attempt: Int

    /// A place; the first attempt at a step of the root script unless told otherwise.
    public init(path: String = "", script: String, step: String, row: String? = nil, attempt: Int = 1) {
        self.path = path
        self.script = script
        self.step = step
        self.row = row
        self.attempt = attempt
    }
}
