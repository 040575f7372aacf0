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
        screen.item("  1", "keep them another year")
        screen.item("  2", "remove them for good")
        screen.item("  3", "ask me later")
        while true {
            switch try line("[1-3, Enter is later] > ", .none).lowercased() {
            case "1", "keep":
                try old.keep()
                return screen.say("They stay. I'll ask again in a year.")
            case "2", "remove":
                // It cannot be taken back, so one key is not enough (EXPERIENCE.md, row 16).
                screen.say("This cannot be undone. To remove them, type remove; Enter keeps them for now.")
                guard try line("[remove] > ", .none).lowercased() == "remove" else { continue }
                try old.remove()
                screen.say("Removed. What you have printed, copied or sent, and backups, I cannot reach.")
                return
            case "", "3", "later":
                try old.askLater()
                return screen.dim("They stay for now; I'll ask another day.")
            default: screen.dim("1, 2 or 3, please; Enter asks you later.")
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
