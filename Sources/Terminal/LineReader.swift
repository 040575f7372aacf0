/// Where answers come from: a keyboard, a pipe, or a list.
public protocol LineReader: AnyObject {
    /// Whether a person sits at the other end, who sees prompts and can be asked again.
    var isInteractive: Bool { get }

    /// Asks for one line. `prefill` is in the line already, to be edited. Throws TerminalError.
    func readLine(prompt: String, prefill: String, completion: Completion) throws -> Input
}

extension LineReader {
    /// Asks for one line, starting from nothing.
    public func readLine(prompt: String) throws -> Input {
        try readLine(prompt: prompt, prefill: "", completion: .none)
    }
}
