import Coach

/// Where a setting's value comes from, the strongest first.
enum SettingSource: Equatable {
    case option(String)
    case environment(String)
    case own(line: Int)
    case firm(line: Int)

    /// In words, with the place.
    var words: String {
        switch self {
        case .option(let name): "from the option \(name)"
        case .environment(let name): "from \(name) in the environment"
        case .own(let line): "your settings, line \(line)"
        case .firm(let line): "your firm's settings, line \(line)"
        }
    }

    /// In one word, for programs.
    var name: String {
        switch self {
        case .option: "option"
        case .environment: "environment"
        case .own: "own"
        case .firm: "firm"
        }
    }

    /// The option, the variable, or the file with the line.
    var place: String {
        switch self {
        case .option(let name), .environment(let name): name
        case .own(let line): "\(Paths.ownSettings):\(line)"
        case .firm(let line): "\(Paths.firmSettings):\(line)"
        }
    }
}

extension SettingKey {
    /// The variables of the environment that say the same, the strongest first.
    var variables: [String] {
        switch self {
        case .accessible: ["ACCESSIBLE"]
        case .color: ["NO_COLOR"]
        case .editor: ["VISUAL", "EDITOR"]
        case .pager: ["PAGER"]
        case .country, .legalHold, .contact: []
        }
    }

    /// What a variable's value comes to as a setting.
    func meaning(of value: String, in variable: String) -> String {
        switch self {
        case .accessible: value == "0" ? "no" : "yes"
        case .color: "never"
        default: value
        }
    }

    /// What holds where nobody has set anything.
    var usual: String? {
        switch self {
        case .accessible: "no"
        case .color: "auto"
        case .editor: "vi"
        case .pager: "off"
        case .country, .legalHold, .contact: nil
        }
    }
}
