import RekindleTesting

/// `terminal-probe` in a pseudo-terminal, waiting at its first prompt.
func startProbe(
    _ arguments: String..., columns: UInt16 = 80, environment: [String: String] = [:], prompt: String = ">"
) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
        ProgramUnderTest.path(of: "terminal-probe"), arguments, columns: columns, environment: environment)
    try terminal.expect(prompt)
    return terminal
}
