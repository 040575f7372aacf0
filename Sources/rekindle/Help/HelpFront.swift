import Terminal

/// The first page of help: what Rekindle is for, and which command serves which wish, on one screen.
enum HelpFront {
    /// The three uses, each with the line to type.
    static let uses = [
        (when: "A hard call in twelve minutes", line: "rekindle \"Joan at Harbour Foods, 2pm\""),
        (when: "With your manager", line: "rekindle reflect manager --customer NAME"),
        (when: "Alone on a quiet day", line: "rekindle reconnect"),
    ]

    static func show(on screen: Screen) {
        screen.say(
            .bold("Rekindle") + StyledText(", a scripted coach for people who sell to customers or look after them."))
        screen.blank()
        rows(uses.map { ($0.when, $0.line) }, on: screen)
        screen.heading("To ..., type rekindle and ...")
        let commands = CommandPage.root.shownCommands.map(\.commandName)
        rows(HelpGroup.groups(of: commands).map { ($0.wish, $0.commands.joined(separator: ", ")) }, on: screen)
        screen.blank()
        screen.say("`rekindle help COMMAND` shows one, with examples. `rekindle` alone just begins.")
        screen.say("More help: \(HelpTopic.allCases.map(\.rawValue).joined(separator: ", ")).")
    }

    /// Two columns where there is room, else one below the other.
    static func rows(_ pairs: [(String, String)], on screen: Screen) {
        let column = (pairs.map(\.0.count).max() ?? 0) + 3
        let isWide = pairs.allSatisfy { column + 2 + $0.1.count <= screen.textWidth }
        for (left, right) in pairs {
            if isWide {
                let space = String(repeating: " ", count: column - left.count)
                screen.show("  \(left)\(space)\(right)")
            } else {
                screen.say("  \(left)")
                screen.say(.bold("      \(right)"))
            }
        }
    }
}
