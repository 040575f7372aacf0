/// The program with which a person reads what is longer than the screen.
struct Pager {
    private let command: ShellCommand

    /// Nil where the command says that none is wanted: nothing, or `cat`.
    init?(command: String) {
        let words = command.split(whereSeparator: \.isWhitespace)
        guard let program = words.first, words.count > 1 || program != "cat" else { return nil }
        self.command = ShellCommand(command)
    }

    /// What less needs to know: to keep no history of what was searched for, to show bold text as bold, and, where the
    /// person has not said otherwise, to leave the text on the screen.
    private static let environment = "export LESSHISTFILE=- LESS=\"-R ${LESS-FX}\""

    /// Whether the pager could show the text. A reader who leaves early has seen it.
    func show(_ text: String) -> Bool {
        if command.isMissing { return false }
        let script = Self.environment + "\n" + command.script()
        guard let ended = try? ForegroundProgram(script: script).run(feeding: text) else { return false }
        if ended.askedToEnd != 0 { Platform.end(bySignal: ended.askedToEnd) }
        return ended.isFine || ended.signal == Platform.interrupt || ended.status == 128 + Platform.interrupt
    }
}
