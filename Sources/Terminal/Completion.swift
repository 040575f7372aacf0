/// What the Tab key offers at a prompt.
public struct Completion {
    /// From the line up to the cursor and the character at which the word begins to candidates for the word.
    public typealias Candidates = (_ line: String, _ start: Int) -> [String]

    let candidates: Candidates?
    let breaksAtSpaces: Bool

    /// Each candidate replaces the text from the start of the word to the cursor. With `breaksAtSpaces` false the whole
    /// line is one word, as for names that have spaces in them.
    public init(breaksAtSpaces: Bool = true, _ candidates: @escaping Candidates) {
        self.candidates = candidates
        self.breaksAtSpaces = breaksAtSpaces
    }

    private init() {
        candidates = nil
        breaksAtSpaces = true
    }

    /// Offers nothing.
    public static var none: Completion { Completion() }

    /// What the Tab key would offer.
    public func callAsFunction(_ line: String, _ start: Int) -> [String] {
        // A candidate that holds control characters would reach the terminal unseen by the screen.
        (candidates?(line, start) ?? []).filter { Neutral.isPlainLine($0) }
    }
}
