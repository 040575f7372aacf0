/// Hands out a list of inputs, for tests and prepared answers.
public final class ScriptedReader: LineReader {
    /// The prompts that were shown so far.
    public private(set) var prompts: [String] = []

    /// The prefill of each of those prompts.
    public private(set) var prefills: [String] = []

    private var inputs: ArraySlice<Input>

    /// Whether to pass for a person.
    public let isInteractive: Bool

    /// After the last input every further question is an error, unless that input is `.endOfInput`, which repeats.
    public init(_ inputs: [Input], isInteractive: Bool = false) {
        self.inputs = inputs[...]
        self.isInteractive = isInteractive
    }

    /// The next input of the list. Throws TerminalError when there is none left.
    public func readLine(prompt: String, prefill: String, completion: Completion) throws -> Input {
        prompts.append(prompt)
        prefills.append(prefill)
        guard let input = inputs.first else { throw TerminalError.answersRanOut(prompt: prompt) }
        if inputs.count > 1 || input != .endOfInput { inputs.removeFirst() }
        return input
    }
}
