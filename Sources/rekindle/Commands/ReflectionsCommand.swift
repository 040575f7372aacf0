import ArgumentParser
import Coach
import Terminal

/// `rekindle reflections`: what there is to choose.
struct ReflectionsCommand: ReadingCommand {
    static let configuration = CommandConfiguration(
        commandName: "reflections", abstract: "List the reflections and when to choose each.")

    @OptionGroup var formatting: FormatOptions
    @OptionGroup var shared: SharedOptions

    func perform(on screen: Screen) throws {
        let all = try shared.scripts().reflections()
        if formatting.format == .json { return try screen.printJSON("reflections", all) }
        for reflection in all {
            screen.item(reflection.name, .bold(reflection.title))
            screen.say("  For: \(reflection.purpose)")
            screen.dim("  about \(reflection.about) questions, at least \(reflection.shortest)")
        }
        screen.blank()
        screen.say("Next: rekindle reflect start --customer NAME")
    }
}
