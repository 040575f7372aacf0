import ArgumentParser
import Coach
import Terminal

/// `rekindle config`: what is set, where each value comes from, and how to set it.
struct ConfigCommand: RekindleCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "Show and change your settings.",
        discussion: """
            An option goes over the environment, that over your own settings, and those over your firm's.
            """)

    @Argument(help: "What to show or set.", completion: .settings) var key: String?
    @Argument(help: "The new value.") var value: [String] = []
    @Flag(help: "Take your own setting back.") var unset = false
    @OptionGroup var formatting: FormatOptions
    @OptionGroup var shared: SharedOptions

    func validate() throws {
        if unset, key == nil || !value.isEmpty {
            throw ValidationError("--unset takes the name of one setting, such as `rekindle config color --unset`.")
        }
    }

    func perform(on screen: Screen) throws {
        guard let name = key else { return try list(SettingKey.allCases, on: screen) }
        guard let key = SettingKey(name) else {
            throw Failure(ExitStatus.badInput, sentence(SettingsText.unknown(name)))
        }
        if value.isEmpty, !unset { return try list([key], on: screen) }
        if unset {
            try OwnSettings.keep(key, nil)
        } else {
            try OwnSettings.keep(key, try checked(value.joined(separator: " "), for: key))
        }
        shared.renewSettings()
        if formatting.format == .json { return try list([key], on: screen) }
        let row = SettingRow(key, shared)
        screen.say(row.value.map { "\(key.name) is now \($0) (\(row.words))." } ?? "\(key.name) is not set any more.")
        if !unset, row.source != "own" {
            screen.say("Your own setting is kept, and counts where that one is not there.")
        }
        screen.say("Next: rekindle config shows all settings.")
    }

    private func checked(_ text: String, for key: SettingKey) throws -> String {
        let value = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !value.isEmpty, !Neutral.input(text).removedAnything else {
            throw Failure(
                ExitStatus.badInput,
                "A setting is one line of text. `rekindle config \(key.name) --unset` takes it back.")
        }
        if let problem = key.problem(with: value) { throw Failure(ExitStatus.badInput, sentence(problem)) }
        if key == .country { return try HelpLine.country(value, among: try shared.settings().lines()) }
        return key.canonical(value)
    }

    private func sentence(_ problem: String) -> String {
        problem.prefix(1).uppercased() + problem.dropFirst() + (problem.hasSuffix("?") ? "" : ".")
    }

    private func list(_ keys: [SettingKey], on screen: Screen) throws {
        let rows = keys.map { SettingRow($0, shared) }
        if formatting.format == .json { return try screen.printJSON("settings", rows) }
        for row in rows {
            screen.say(.bold(row.key) + StyledText(": \(row.value ?? "-") ") + .dim("(\(row.words))"))
        }
        screen.blank()
        if keys.count == 1, let key = keys.first { screen.dim("\(key.name): \(key.purpose).") }
        screen.dim("Set one with `rekindle config color never`; take it back with --unset.")
        screen.dim("Your settings: \(Paths.shown(Paths.ownSettings)). Your firm's: \(Paths.firmSettings)")
    }
}

/// One setting as it counts now.
private struct SettingRow: Encodable {
    let key: String
    let value: String?
    let source: String
    let place: String?
    let words: String

    init(_ key: SettingKey, _ shared: SharedOptions) {
        let found = shared.option(for: key) ?? shared.settings().value(of: key)
        self.key = key.name
        value = found?.value ?? key.usual
        source = found?.source.name ?? "usual"
        place = found?.source.place
        words = found?.source.words ?? (key.usual == nil ? "not set: \(key.purpose)" : "not set, so as usual")
    }

    private enum CodingKeys: String, CodingKey { case key, value, source, place }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(key, forKey: .key)
        // Null where there is none, so that the key is always there.
        try container.encode(value, forKey: .value)
        try container.encode(source, forKey: .source)
        try container.encode(place, forKey: .place)
    }
}

extension SharedOptions {
    /// What an option of this very command says.
    fileprivate func option(for key: SettingKey) -> (value: String, source: SettingSource)? {
        switch key {
        case .color: color.map { ($0.rawValue, .option("--color")) }
        case .accessible: accessible ? ("yes", .option("--accessible")) : nil
        default: nil
        }
    }
}
