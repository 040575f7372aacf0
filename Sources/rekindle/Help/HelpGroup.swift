/// Commands that serve one wish.
struct HelpGroup {
    let wish: String
    let commands: [String]

    /// What people come for, the most frequent first. A command in none of them comes in the last.
    static let all = [
        HelpGroup(wish: "talk about a customer", commands: ["NAME", "reflect", "reconnect", "reflections"]),
        HelpGroup(wish: "see how things stand", commands: ["today", "show", "history", "customers"]),
        HelpGroup(wish: "keep what you promised", commands: ["commitments", "undo"]),
        HelpGroup(wish: "get ready for a call", commands: ["brief", "advise"]),
        HelpGroup(wish: "find somebody to turn to", commands: ["people"]),
        HelpGroup(
            wish: "see or remove what is kept", commands: ["notes", "export", "import", "backup", "restore"]),
        HelpGroup(wish: "set it up", commands: ["config", "doctor", "completion", "manual", "schema"]),
        HelpGroup(wish: "write reflections", commands: ["script", "listen"]),
    ]

    /// Commands that are shown elsewhere on the screen.
    static let shownElsewhere: Set<String> = ["talk"]

    /// The groups with the commands that there are; others follow under "more".
    static func groups(of commands: [String]) -> [HelpGroup] {
        let named = Set(all.flatMap(\.commands)).union(shownElsewhere)
        let rest = HelpGroup(wish: "more", commands: commands.filter { !named.contains($0) })
        return (all + [rest]).compactMap { group in
            let there = group.commands.filter { $0 == "NAME" || commands.contains($0) }
            return there.isEmpty ? nil : HelpGroup(wish: group.wish, commands: there)
        }
    }
}
