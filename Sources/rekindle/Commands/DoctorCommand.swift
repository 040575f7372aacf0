import ArgumentParser
import Terminal

/// `rekindle doctor`: whether everything is as it should be, and the way out where it is not.
struct DoctorCommand: RekindleCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Look whether everything is in order.",
        discussion: """
            "ok" is as it should be, "look" is worth a look, "wrong" needs mending. Exits with 1 where something is wrong. \
            --fix closes files that others could read, and does nothing else.
            """)

    @Flag(help: "Put right what can be put right safely: who may read your files.") var fix = false
    @OptionGroup var formatting: FormatOptions
    @OptionGroup var shared: SharedOptions

    func perform(on screen: Screen) throws {
        let findings =
            DoctorLibrary(shared: shared).findings() + DoctorJournal(shared: shared).findings()
            + DoctorFiles(shared: shared, isFixing: fix).findings() + DoctorSettings(shared: shared).findings()
            + DoctorTerminal(screen: screen).findings() + DoctorMachine(shared: shared).findings()
        let wrong = findings.count { $0.state == .wrong }
        if formatting.format == .json {
            try screen.printJSON("checks", findings)
        } else {
            for finding in findings { show(finding, on: screen) }
            screen.blank()
            screen.say(summary(wrong, looks: findings.count { $0.state == .look }))
        }
        if wrong > 0 { throw ExitCode(ExitStatus.checkFailed) }
    }

    private func show(_ finding: DoctorFinding, on screen: Screen) {
        let mark = finding.state.rawValue
        screen.item(mark, (finding.state == .ok ? StyledText(finding.says) : .bold(finding.says)))
        if let way = finding.wayOut { screen.say("  \(way)") }
    }

    private func summary(_ wrong: Int, looks: Int) -> String {
        if wrong == 0, looks == 0 { return "Everything is in order. Next: rekindle" }
        let parts = [
            wrong == 0 ? nil : "\(NotesWords.count(wrong, "thing")) to mend",
            looks == 0 ? nil : "\(NotesWords.count(looks, "thing")) to look at",
        ]
        return parts.compactMap { $0 }.joined(separator: ", ") + "."
    }
}

/// What one look came to.
struct DoctorFinding: Encodable {
    enum State: String, Encodable { case ok, look, wrong }

    /// What was looked at, in one word, for programs.
    let check: String
    let state: State
    let says: String
    var wayOut: String?

    static func ok(_ check: String, _ says: String) -> DoctorFinding {
        DoctorFinding(check: check, state: .ok, says: says)
    }

    static func look(_ check: String, _ says: String, _ wayOut: String) -> DoctorFinding {
        DoctorFinding(check: check, state: .look, says: says, wayOut: wayOut)
    }

    static func wrong(_ check: String, _ says: String, _ wayOut: String) -> DoctorFinding {
        DoctorFinding(check: check, state: .wrong, says: says, wayOut: wayOut)
    }

    private enum CodingKeys: String, CodingKey { case check, state, says, wayOut }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(check, forKey: .check)
        try container.encode(state, forKey: .state)
        try container.encode(says, forKey: .says)
        try container.encode(wayOut, forKey: .wayOut)
    }
}
