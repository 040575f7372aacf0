extension ExitStatus {
    /// Every code that rekindle ends with: the one place that help, the manual page and the README are held to.
    static let table: [(code: Int32, means: String)] = [
        (fine, "fine"),
        (checkFailed, "a check failed, or something that has no code of its own went wrong"),
        (notFound, "not found: a customer, a reflection, a journal, the prompts"),
        (usage, "the command was not understood"),
        (badInput, "an answer, a name or a file was not usable"),
        (cannotWrite, "something could not be read or written"),
        (busy, "another Rekindle is using it; try again"),
        (onHold, "your firm has put removing on hold"),
        (interrupted, "interrupted with Ctrl-C while it read from a pipe"),
    ]
}
