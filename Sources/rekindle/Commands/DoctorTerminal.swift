import Glibc
import Terminal

/// Looks whether the terminal can show what is said, and take what is typed.
struct DoctorTerminal {
    let screen: Screen

    func findings() -> [DoctorFinding] {
        guard isatty(0) == 1, isatty(1) == 1 else {
            return [.ok("terminal", "This is not a terminal, so answers come one a line, without prompts.")]
        }
        return [terminal(), width(), letters()]
    }

    private func terminal() -> DoctorFinding {
        switch Program.environment("TERM") ?? "" {
        case "":
            .look(
                "terminal", "TERM is not set, so lines cannot be edited well.",
                "Set it, such as: export TERM=xterm-256color")
        case "dumb": .ok("terminal", "A plain terminal: nothing is redrawn.")
        case let name: .ok("terminal", "The terminal is \(name).")
        }
    }

    private func width() -> DoctorFinding {
        screen.width < 20
            ? .look("width", "The window is \(screen.width) columns wide.", "Make it wider; 40 columns read well.")
            : .ok("width", "The window is \(screen.width) columns wide.")
    }

    private func letters() -> DoctorFinding {
        let names = ["LC_ALL", "LC_CTYPE", "LANG"]
        guard let (name, locale) = names.lazy.map({ ($0, Program.environment($0) ?? "") }).first(where: { !$1.isEmpty })
        else {
            return .look(
                "letters", "No language is set, so letters beyond English may look wrong.",
                "Set one, such as: export LANG=C.UTF-8")
        }
        let plain = locale.lowercased().filter { $0 != "-" }
        guard plain.contains("utf8") else {
            return .look(
                "letters", "\(name) is \(locale), which is not UTF-8, so some letters may look wrong.",
                "Set one that is, such as: export \(name)=C.UTF-8")
        }
        guard let known = newlocale(CInt(1 << LC_CTYPE), locale, nil) else {
            return .look(
                "letters", "\(name) is \(locale), which this machine does not have.",
                "`locale -a` lists the ones it has.")
        }
        freelocale(known)
        return .ok("letters", "All letters can be shown (\(locale)).")
    }
}
