extension Screen {
    /// Says a heading, with an empty row above it.
    public func heading(_ text: String) {
        blank()
        say(.bold(text))
    }

    /// Says text that is there for those who want it.
    public func dim(_ text: String) { say(.dim(text)) }

    /// Says text that matters most.
    public func bold(_ text: String) { say(.bold(text)) }

    /// Says one item of a list: the rows hang behind the mark, which is a dash or a number.
    public func item(_ mark: String, _ text: StyledText) {
        say(StyledText(mark + " ") + text)
    }

    /// Draws a line across, or leaves an empty row where a screen reader would spell it out.
    public func rule() {
        if isAccessible { return blank() }
        show(String(repeating: isUTF8 ? "─" : "-", count: textWidth))
    }

    /// Where a question and the answers it takes, "Add them? [y/n] > ", do not fit into one row, says the question and
    /// gives what is left: readline would break it anywhere.
    func promptInRow(_ prompt: String) -> String {
        guard output.isTerminal, DisplayWidth.of(prompt) >= width, let bracket = prompt.lastIndex(of: "["),
            bracket > prompt.startIndex
        else { return prompt }
        bold(String(prompt[..<bracket]))
        return String(prompt[bracket...])
    }

    /// A prompt for readline: one row, harmless, its styling marked as taking no columns.
    func readlinePrompt(_ prompt: String) -> String {
        let row = neutral(prompt).split(whereSeparator: \.isNewline).joined(separator: " ")
        let sink = output.isTerminal ? output : errors
        if !sink.isStyled { return row }
        let question = row.reversed().drop(while: \.isWhitespace).reversed()
        let rest = row.dropFirst(question.count)
        return "\u{1}\(Style.bold.start)\u{2}\(String(question))\u{1}\(Style.bold.end)\u{2}\(rest)"
    }

    /// A prompt and its answer have filled the row above.
    func lineEndedElsewhere() {
        output.lastRowIsBlank = false
        errors.lastRowIsBlank = false
    }
}
