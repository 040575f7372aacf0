import Journal
import Spelling

/// Says what is wrong with a command line that the parser refused, in a plain sentence with the way out.
struct Misreading {
    private let page: CommandPage
    private let rest: [String]
    /// What was typed for it, such as `listen` for `listen hear`.
    private let path: String
    private var unknownCommand: String?

    init(_ arguments: [String], root: CommandPage = .root) {
        var page = root
        var rest = arguments[...]
        while let word = rest.first, let next = page.command(word) {
            page = next
            rest.removeFirst()
        }
        if !page.shownCommands.isEmpty {
            if let word = rest.first, !word.hasPrefix("-") { unknownCommand = Self.unknown(word, below: page) }
            if page.usual == nil, unknownCommand == nil { unknownCommand = Self.missing(below: page) }
        }
        self.page = page.usual ?? page
        path = page.superCommands == nil ? "" : page.path
        self.rest = Array(rest)
    }

    /// The sentence, or nil where nothing is seen to be wrong.
    var sentence: String? { unknownCommand ?? argumentSlip.map { "\($0) \(wayOut)" } }

    private var wayOut: String {
        "`\(["rekindle", "help", path].filter { !$0.isEmpty }.joined(separator: " "))` shows more."
    }

    /// The name as it was typed: the usual command of `rekindle` has none.
    private var name: String { path.isEmpty ? "rekindle" : "rekindle \(path)" }

    private static func unknown(_ word: String, below page: CommandPage) -> String? {
        let isRoot = page.commandName == "rekindle"
        let names = page.shownCommands.map(\.commandName)
        let near = nearestWord(to: word.lowercased(), among: names + (isRoot ? ["help"] : []))
        if isRoot { return near.map { noCommand(word, near: $0) } }
        let known = names.map { "`\(page.fullName) \($0)`" }
        return "There is no `\(page.fullName) \(CommandLineWords.short(word))`. "
            + (near.map { "Did you mean `\(page.fullName) \($0)`?" }
                ?? "There is \(known.dropLast().joined(separator: ", ")) and \(known.last ?? "").")
    }

    /// What is said of a word that stands where a command could, and is near one.
    static func noCommand(_ word: String, near command: String) -> String {
        "There is no command `\(CommandLineWords.short(word))`. Did you mean `rekindle \(command)`?"
    }

    private static func missing(below page: CommandPage) -> String {
        let first = page.shownCommands.map { "`\(page.fullName) \($0.commandName)`" }
        return "Say what to do: \(first.dropLast().joined(separator: ", ")) or \(first.last ?? ""). "
            + "`rekindle help \(page.path)` shows each."
    }

    private var argumentSlip: String? {
        let known = page.ownArguments
        var positionals: [String] = []
        var given: Set<String> = []
        var rest = rest[...]
        while let word = rest.popFirst() {
            if word == "--" {
                positionals += rest
                break
            }
            guard word.hasPrefix("-"), word.count > 1, Int(word) == nil else {
                positionals.append(word)
                continue
            }
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard let argument = known.first(where: { $0.isCalled(parts[0]) }) else {
                return noOption(parts[0], among: known)
            }
            let typed = argument.preferredName?.typed ?? parts[0]
            given.insert(typed)
            if argument.kind == .flag {
                if parts.count > 1 { return "`\(typed)` is said alone, without a value." }
                continue
            }
            let value: String
            if parts.count > 1 {
                value = parts[1]
            } else if let next = rest.first, !next.hasPrefix("-") || Int(next) != nil {
                value = rest.removeFirst()
            } else {
                return "`\(typed)` needs a value: `\(argument.synopsis)`."
            }
            if let slip = slip(in: value, of: argument, called: "`\(typed)`") { return slip }
        }
        return slip(in: positionals) ?? missing(given)
    }

    private func noOption(_ typed: String, among known: [ArgumentPage]) -> String {
        let names = known.filter(\.shouldDisplay).compactMap { $0.preferredName?.typed }
        let bare = String(typed.drop { $0 == "-" })
        let near = nearestWord(to: bare, among: names.map { String($0.drop { $0 == "-" }) })
        return "`\(name)` has no option `\(CommandLineWords.short(typed))`."
            + (near.map { " Did you mean `--\($0)`?" } ?? "")
    }

    private func slip(in value: String, of argument: ArgumentPage, called typed: String) -> String? {
        let shown = CommandLineWords.short(value)
        if !argument.choices.isEmpty, !argument.choices.contains(value) {
            let choices = argument.choices
            let near = nearestWord(to: value.lowercased(), among: choices).map { " Did you mean \($0)?" } ?? ""
            return "\(typed) takes \(choices.dropLast().joined(separator: ", ")) or \(choices.last ?? ""), "
                + "not `\(shown)`.\(near)"
        }
        if argument.valueName == "number", Int64(value) == nil {
            return "\(typed) takes a whole number, not `\(shown)`."
        }
        return nil
    }

    private func slip(in positionals: [String]) -> String? {
        let wanted = page.ownArguments.filter { $0.kind == .positional }
        for (argument, value) in zip(wanted, positionals) where !argument.isRepeating {
            if let slip = slip(in: value, of: argument, called: "`\(name) \(argument.placeholder)`") { return slip }
        }
        guard positionals.count > wanted.count, wanted.last?.isRepeating != true else { return nil }
        guard let last = wanted.last else {
            return "`\(name)` takes nothing but options, and `\(CommandLineWords.short(positionals[0]))` is none."
        }
        let whole = positionals.dropFirst(wanted.count - 1).joined(separator: " ")
        return last.valueName == "name"
            ? "A name of several words goes between quotation marks: `\(name) \(CommandLineWords.short(whole).quotedForShell)`."
            : "`\(name)` takes one \(last.valueName ?? "value"), and there are \(positionals.count - wanted.count + 1)."
    }

    private func missing(_ given: Set<String>) -> String? {
        let words = CommandLineWords(rest).plain
        let needed = page.ownArguments.filter { !$0.isOptional }
        let absent = needed.filter { argument in
            if argument.kind == .positional { return words.isEmpty }
            return !given.contains(argument.preferredName?.typed ?? "")
        }
        guard let first = absent.first else { return nil }
        let example = CommandExamples.of(path)?.lines.first.map { " For example `\($0.line)`." } ?? ""
        return "`\(name)` also needs `\(first.synopsis)`: \(Self.decapitalised(first.abstract ?? ""))\(example)"
    }

    private static func decapitalised(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
}
