import ArgumentParser
import Foundation

/// What ArgumentParser knows about a command: the one source of its help, its manual page and what is said about slips.
struct CommandPage: Decodable {
    let commandName: String
    let superCommands: [String]?
    let shouldDisplay: Bool
    let abstract: String?
    let discussion: String?
    let defaultSubcommand: String?
    let subcommands: [CommandPage]?
    let arguments: [ArgumentPage]?

    /// `rekindle` itself, with all that is below it.
    static let root: CommandPage = {
        guard let tool = try? JSONDecoder().decode(Tool.self, from: Data(Rekindle._dumpHelp().utf8)) else {
            preconditionFailure("the parser described its commands in a form that cannot be read")
        }
        return tool.command
    }()

    private struct Tool: Decodable { let command: CommandPage }

    /// `rekindle commitments done`.
    var fullName: String { ((superCommands ?? []) + [commandName]).joined(separator: " ") }

    /// Without the program's own name: `commitments done`.
    var path: String { ((superCommands ?? []).dropFirst() + [commandName]).joined(separator: " ") }

    /// The commands below it that people are shown; help is none of them.
    var shownCommands: [CommandPage] { (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" } }

    /// What stands for it where none of its commands is named.
    var usual: CommandPage? { defaultSubcommand.flatMap { command($0) } }

    func command(_ name: String) -> CommandPage? { (subcommands ?? []).first { $0.commandName == name } }

    /// Every command below it that does something, in order.
    var leaves: [CommandPage] { shownCommands.flatMap { $0.shownCommands.isEmpty ? [$0] : $0.leaves } }

    /// What can be said behind its name, its usual command's included.
    var ownArguments: [ArgumentPage] { (arguments ?? []) + (usual.map { $0.arguments ?? [] } ?? []) }
}

/// One argument, option or flag.
struct ArgumentPage: Decodable {
    enum Kind: String, Decodable { case positional, option, flag }
    struct Name: Decodable {
        let kind: String
        let name: String
        /// As it is typed: `--customer`.
        var typed: String { (kind == "long" ? "--" : "-") + name }
    }

    let kind: Kind
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let preferredName: Name?
    let valueName: String?
    let defaultValue: String?
    let allValues: [String]?
    let abstract: String?

    /// `NAME`.
    var placeholder: String { (valueName ?? "value").uppercased() }

    /// `NAME` or `--customer NAME` or `--all`.
    var synopsis: String {
        switch kind {
        case .positional: placeholder + (isRepeating ? " ..." : "")
        case .option: "\(preferredName?.typed ?? "") \(placeholder)"
        case .flag: preferredName?.typed ?? ""
        }
    }

    func isCalled(_ typed: String) -> Bool { (names ?? []).contains { $0.typed == typed } }

    /// Whether every command takes it.
    var isShared: Bool { preferredName.map { Self.shared.contains($0.name) } ?? false }

    private static let shared: Set<String> = [
        "journal", "color", "accessible", "library", "now", "seed", "help", "version",
    ]

    /// The choices, where it takes one of a few.
    var choices: [String] { allValues ?? [] }
}
