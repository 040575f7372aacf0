import Terminal

/// What help says about matters that belong to no single command.
enum HelpTopic: String, CaseIterable {
    case answers, privacy, safety, settings, pipes, json
    case exitCodes = "exit-codes"

    /// The topic that words name: `exit-codes`, `exit codes`.
    init?(words: [String]) { self.init(rawValue: words.joined(separator: "-").lowercased()) }

    var title: String {
        switch self {
        case .answers: "Answering"
        case .privacy: "What is kept, and who can read it"
        case .safety: "When something is wrong"
        case .settings: "Settings"
        case .pipes: "Without a terminal"
        case .json: "For other programs"
        case .exitCodes: "Exit codes"
        }
    }

    func show(on screen: Screen) {
        screen.bold(title)
        for paragraph in paragraphs {
            screen.blank()
            screen.say(paragraph)
        }
        if self == .exitCodes {
            screen.blank()
            HelpFront.rows(ExitStatus.table.map { (String($0.code), $0.means) }, on: screen)
        }
        screen.blank()
        screen.say("Next: \(next)")
    }

    private var next: String {
        switch self {
        case .answers: "rekindle"
        case .privacy: "rekindle notes show --me"
        case .safety: "rekindle people"
        case .settings: "rekindle config"
        case .pipes: "rekindle help exit-codes"
        case .json: "rekindle schema"
        case .exitCodes: "rekindle help pipes"
        }
    }

    /// The text, a paragraph each.
    var paragraphs: [String] {
        switch self {
        case .answers:
            [
                "One question at a time; Enter sends the answer, and it is saved before the next question appears. "
                    + "Where there are choices, a number or the beginning of a line will do.",
                "A line that begins with / is a command: /back, /skip, /why, /review, /edit (your editor), /private "
                    + "(keep nothing of this answer), /notes, /brief, /pause, /stop, /help, /quit. A beginning that fits only one is "
                    + "enough. An answer that begins with / itself is typed with two: //.",
                "Days are read as people say them: tomorrow, fri 2pm, in 12 minutes, 26 nov. Tab completes commands, "
                    + "choices, days, customers and the people there.",
                "Ctrl-C clears the line. Ctrl-D on an empty line leaves; the next start offers to carry on.",
            ]
        case .privacy:
            [
                "Everything stays on this machine, in files that only you can open: ~/.local/share/rekindle, or where "
                    + "REKINDLE_HOME or --journal says. Rekindle opens no network connection.",
                "An answer under /private is never written down, and nothing is that speaks of danger. The journal is "
                    + "not encrypted: whoever can act as you here, or holds an unencrypted disk, can read it.",
                "`rekindle notes show --me` shows all that is kept, `notes export` hands it over, and `notes forget` "
                    + "removes it.",
            ]
        case .safety:
            [
                "Rekindle is a script, not a person. Where your words speak of danger, harassment, something illegal or "
                    + "weeks of exhaustion it stops the coaching, says whom to turn to, and keeps nothing of the words. "
                    + "It misses things. It can ring nobody.",
                "`rekindle people` shows whom to turn to at any time, and so does /help at any question. In danger, "
                    + "ring the emergency number first.",
            ]
        case .settings:
            [
                "~/.config/rekindle/settings.txt holds your settings, one a line, such as \"country: GB\"; a firm's are in "
                    + "/etc/rekindle/firm.txt. `rekindle config` shows them all, and sets yours. What you type with a "
                    + "command goes over both.",
                "Every command takes: --journal PATH, to keep and read everything in that folder; --library FOLDER, for "
                    + "prompts and corpus of your own; --color auto, always or never; --accessible, for plain lines in "
                    + "reading order.",
                "In the environment: NO_COLOR=1 and ACCESSIBLE=1 do the same; REKINDLE_HOME, XDG_DATA_HOME, "
                    + "XDG_STATE_HOME and XDG_CONFIG_HOME move the files; VISUAL or EDITOR is what /edit opens.",
            ]
        case .pipes:
            [
                "Every conversation takes its answers from a pipe, one a line, in the order of the questions: "
                    + "rekindle reflect start --customer NAME < answers.txt. A blank line leaves a question out. Or from "
                    + "a file by the questions' names: --answers FILE, such as {\"start.keen\": 3, \"start.good\": null}.",
                "An answer that is missing or does not fit is not asked for again: Rekindle ends with code 65 and names "
                    + "the question. Everything before it is kept, and --continue goes on there.",
                "The conversation, a page or a list goes to standard output; what went wrong goes to standard error. "
                    + "Nothing moves or is coloured there.",
            ]
        case .json:
            [
                "Commands that show or list something take --format json. Each prints one object with \"version\": 1 "
                    + "and its matter under its own name. New members may come in version 1; none goes or changes its "
                    + "meaning.",
                "`rekindle listen --format json` prints an object a line instead, with the same version. "
                    + "`rekindle schema NAME` prints the JSON Schema of each, such as history or answers.",
            ]
        case .exitCodes:
            ["What a script can tell from the way Rekindle ended:"]
        }
    }
}
