import Coach
import Terminal

/// What is said at a start before anything is asked: what this is, and, the very first time, what becomes of the answers.
struct Greeting {
    private let isFirst: Bool
    private let folder: String

    /// Look before the journal is opened: that makes one.
    init(_ shared: SharedOptions) {
        let journal = Paths.journal(shared.journal)
        isFirst = !Paths.isThere(journal)
        folder = Paths.shown(Paths.folder(of: journal))
    }

    /// Where the program has the screen to itself.
    func say(on screen: Screen) {
        screen.say(People.scope)
        guard isFirst else {
            return screen.dim(
                "What you type stays on this machine, readable by you alone. \(Self.ways)")
        }
        sayPrivacy(on: screen)
        screen.dim(Self.ways)
    }

    /// Before a conversation that was asked for by name.
    func sayBriefly(on screen: Screen) {
        guard isFirst else { return screen.dim("\(People.scope) \(Self.ways)") }
        say(on: screen)
    }

    private static let ways = "/help works anywhere, Ctrl-D leaves."

    private func sayPrivacy(on screen: Screen) {
        screen.item("-", StyledText("Kept: what you answer, in \(folder) on this machine."))
        screen.item("-", StyledText("Who can read it: you, and whoever has this disk, for it is not encrypted."))
        screen.item("-", StyledText("Never kept: what speaks of danger, and what you answer after /private."))
        screen.item("-", StyledText("See, copy, remove it: rekindle notes show, export --all, notes forget."))
    }
}
