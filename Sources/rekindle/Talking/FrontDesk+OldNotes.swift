import Coach
import Journal
import Terminal

extension FrontDesk {
    /// Asks whether notes more than twelve months old are to stay; without a clear yes nothing is removed.
    ///
    /// While the firm has put removing on hold, it says so instead, once a day. Throws `Left`, `JournalError` and
    /// `SettingsError`.
    func askAboutOldNotes() throws {
        let old = try OldNotes(in: world)
        guard !old.parts.isEmpty, reader.isInteractive else { return }
        screen.blank()
        screen.bold(Self.sentence(about: old))
        if let hold = try LegalHold.current() {
            screen.say("They stay for now: \(hold.sentence)")
            return try old.askLater()
        }
        let options = [
            ("keep", "keep them another year"), ("remove", "remove them for good"), ("later", "ask me later"),
        ]
        for (index, option) in options.enumerated() { screen.item("  \(index + 1)", StyledText(option.1)) }
        let question = OwnQuestion<String>.choice(
            "old-notes", "[1-3, Enter is later] > ", options, enter: "later", wayRound: "Enter asks you another day.",
            today: world.day(world.now()))
        while true {
            switch try ask(question) {
            case "keep":
                try old.keep()
                return screen.say("They stay. I'll ask again in a year.")
            case "remove":
                // It cannot be taken back, so one key is not enough (EXPERIENCE.md, row 16).
                screen.say("This cannot be undone. To remove them, type remove; Enter keeps them for now.")
                let typed = try line(
                    "[remove] > ", named: "remove", options: "The word remove removes them; anything else keeps them.")
                guard typed.lowercased() == "remove" else { continue }
                try old.remove()
                screen.say("Removed. What you have printed, copied or sent, and backups, I cannot reach.")
                return
            default:
                try old.askLater()
                return screen.dim("They stay for now; I'll ask another day.")
            }
        }
    }

    /// "Notes of 4 conversations are more than twelve months old: Quay (3), Harbour Foods (1; newer ones stay)."
    private static func sentence(about old: OldNotes) -> String {
        let count = old.conversations.count
        let shown = old.parts.prefix(5).map { part in
            "\(part.customer.name) (\(part.conversations.count)\(part.isAll ? "" : "; newer ones stay"))"
        }
        let more = old.parts.count - shown.count
        return "Notes of \(count) \(count == 1 ? "conversation" : "conversations") are more than twelve months old: "
            + shown.joined(separator: ", ") + (more > 0 ? ", and \(more) more customers" : "") + "."
    }
}
