extension Screen {
    /// Says what `body` says, in the rep's own pager (PAGER) where there is one and it is longer than the screen.
    ///
    /// The text goes to the pager by pipe and is in no file. Where output is no terminal, where the screen is accessible
    /// and where PAGER is empty or `cat`, it is said as ever. What `body` throws is thrown after what it had said.
    public func paged(_ body: () throws -> Void) rethrows {
        guard let pager, output.held == nil else { return try body() }
        output.held = ""
        do {
            try body()
        } catch {
            output.write(takeHeld())
            throw error
        }
        let text = takeHeld()
        if !isLongerThanScreen(text) || !pager.show(text) { output.write(text) }
    }

    private var pager: Pager? {
        guard output.isTerminal, !isAccessible else { return nil }
        return Pager(command: environment("PAGER") ?? "")
    }

    private func takeHeld() -> String {
        defer { output.held = nil }
        return output.held ?? ""
    }

    /// With the row for the shell's next prompt.
    private func isLongerThanScreen(_ text: String) -> Bool {
        guard let height = Platform.rows(output.descriptor) else { return false }
        let columns = width
        var rows = 1
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            rows += max(1, (DisplayWidth.of(Style.removed(from: line)) + columns - 1) / columns)
        }
        return rows > height
    }
}
