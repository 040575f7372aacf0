/// The words of a command line apart from its options and their values.
struct CommandLineWords {
    private(set) var plain: [String] = []
    private(set) var options: [String] = []

    /// Options that stand before every command, and whether a value follows.
    private static let valued: Set<String> = ["--journal", "--color", "--library", "--now", "--seed"]

    init(_ arguments: [String]) {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            if argument == "--" {
                plain += rest
                return
            }
            guard argument.count > 1, argument.hasPrefix("-") else {
                plain.append(argument)
                continue
            }
            options.append(argument)
            if Self.valued.contains(argument), let value = rest.popFirst() { options.append(value) }
        }
    }

    /// `arguments` with the options that stand before the command behind it, where the parser looks for them.
    static func commandFirst(_ arguments: [String], commands: Set<String>) -> [String] {
        guard let first = arguments.first, first.hasPrefix("-"), first != "--" else { return arguments }
        var leading: [String] = []
        var rest = arguments[...]
        while let argument = rest.first, argument.hasPrefix("-"), argument != "--" {
            leading.append(rest.removeFirst())
            if valued.contains(argument), let value = rest.popFirst() { leading.append(value) }
        }
        guard let command = rest.first, commands.contains(command) else { return arguments }
        // Commands below the first one stay beside it.
        let words = rest.prefix { !$0.hasPrefix("-") }
        return words + leading + rest.dropFirst(words.count)
    }

    /// A word as it is repeated to whoever typed it: it may be long.
    static func short(_ word: String) -> String { word.count <= 40 ? word : "\(word.prefix(37))..." }
}
