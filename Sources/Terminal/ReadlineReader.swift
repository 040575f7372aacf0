internal import CReadline

/// Reads lines from a person at a terminal, with the editing they know from their shell (`~/.inputrc`).
///
/// GNU readline has one state for the whole process: make one reader, and use it on the main thread.
public final class ReadlineReader: LineReader {
    /// Given the half-typed line when the process is asked to end (SIGTERM, SIGHUP, SIGQUIT) or the terminal goes away.
    public var keepDraft: ((String) -> Void)?

    private let screen: Screen
    private let editor: ExternalEditor
    private var history: CommandHistory

    /// Prompts go to standard output if that is a terminal, else to standard error. `historyFile` is a path; nil keeps
    /// commands only until the end.
    public init(screen: Screen, historyFile: String? = nil, editor: ExternalEditor = ExternalEditor()) {
        self.screen = screen
        self.editor = editor
        history = CommandHistory(path: historyFile)
        rekindle_readline_prepare(Platform.isTerminal(1) ? 1 : 2, screen.isAccessible ? 1 : 0)
    }

    /// Whether a reader of this kind can work: keyboard in, terminal out.
    public static var isPossible: Bool {
        Platform.isTerminal(0) && (Platform.isTerminal(1) || Platform.isTerminal(2))
    }

    /// Always true: a person is there.
    public var isInteractive: Bool { true }

    /// Lets a command come back with the Up key, now and next time. Only what is handed in here is ever in the history.
    /// Throws TerminalError when the file cannot be written.
    public func remember(_ command: String) throws {
        try history.remember(command)
    }

    /// One edited line. Never throws; the process ends here when a signal asks it to, after `keepDraft`.
    public func readLine(prompt: String, prefill: String, completion: Completion) throws -> Input {
        // readline edits its list in place, so it gets a fresh one that never comes back.
        rekindle_readline_forget_history()
        history.commands.forEach { rekindle_readline_add_history($0) }
        let world = PromptWorld(completion: completion, editor: editor, screen: screen)
        let line = withExtendedLifetime(world) {
            rekindle_readline_read(
                screen.readlinePrompt(screen.promptInRow(prompt)), Neutral.prefill(prefill),
                completion.breaksAtSpaces ? 1 : 0,
                offerCandidates, editLine, Unmanaged.passUnretained(world).toOpaque())
        }
        defer { rekindle_readline_release(line.text) }
        screen.lineEndedElsewhere()
        return interpret(line)
    }

    private func interpret(_ line: rekindle_line) -> Input {
        let bytes = line.text.map { Array(String.bytes(of: $0)) } ?? []
        switch line.outcome {
        case REKINDLE_LINE:
            let name = "That line"
            if line.lost_bytes != 0 { return LineText.notUTF8(name) }
            let (input, note) = LineText.decode(bytes, called: name)
            if let note { screen.complain(note) }
            guard case .line(let text) = input else { return input }
            return .line(text.droppingNewlinesAtEnd)
        case REKINDLE_INTERRUPTED:
            return .interrupted(draft: draft(bytes))
        case REKINDLE_ENDING:
            keepDraft?(draft(bytes))
            if line.ending_signal != 0 { Platform.end(bySignal: line.ending_signal) }
            return .endOfInput
        default:
            return .endOfInput
        }
    }

    /// A draft is worth keeping even if a byte of it is wrong.
    private func draft(_ bytes: [UInt8]) -> String { Neutral.input(String(decoding: bytes, as: UTF8.self)).text }
}
