/// A manual page in the language of man(7).
struct ManualPage {
    private let page: CommandPage

    init(_ page: CommandPage) { self.page = page }

    private var isWhole: Bool { page.superCommands == nil }

    var text: String {
        let name = page.fullName.split(separator: " ").joined(separator: "-")
        var lines = [
            ".TH \(name.uppercased()) 1 \"\(Release.day)\" \"rekindle \(Release.version)\" \"User Commands\"",
            ".SH NAME", "\(Roff.text(name)) \\- \(Roff.text(Self.oneLine(page.abstract ?? "")))",
            ".SH SYNOPSIS",
        ]
        lines +=
            isWhole ? HelpFront.uses.flatMap { [".B \(Roff.text($0.line))", ".br"] }.dropLast() : synopsis(of: page)
        lines.append(".SH DESCRIPTION")
        for (index, paragraph) in HelpPage(page: page).paragraphs.enumerated() {
            if index > 0 { lines.append(".PP") }
            lines.append(Roff.text(paragraph))
        }
        if page.discussion == nil { lines.append(Roff.text(page.abstract ?? "")) }
        if isWhole {
            lines.append(".SH COMMANDS")
            for command in page.leaves { lines += section(command, heading: ".SS") }
            lines.append(".SH EVERY COMMAND")
            lines += HelpTopic.settings.paragraphs.flatMap { [".PP", Roff.text($0)] }.dropFirst()
            for topic in [HelpTopic.answers, .pipes, .json, .privacy, .safety] {
                lines.append(".SH \"\(Roff.text(topic.title.uppercased()))\"")
                lines += topic.paragraphs.flatMap { [".PP", Roff.text($0)] }.dropFirst()
            }
            lines.append(".SH EXIT STATUS")
            for row in ExitStatus.table { lines += [".TP", ".B \(row.code)", Roff.text(row.means)] }
        } else {
            for command in page.shownCommands.isEmpty ? [page] : page.leaves {
                lines += section(command, heading: page.shownCommands.isEmpty ? nil : ".SS")
            }
            lines += [".SH SEE ALSO", ".BR rekindle (1)"]
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private func synopsis(of page: CommandPage) -> [String] {
        let parts = HelpPage(page: page).usage.dropFirst(page.fullName.count)
        return [".B \(Roff.text(page.fullName))"] + (parts.isEmpty ? [] : [Roff.text(String(parts.dropFirst()))])
    }

    private func section(_ command: CommandPage, heading: String?) -> [String] {
        var lines = heading.map { ["\($0) \"\(Roff.text(command.path))\""] } ?? []
        if heading != nil {
            lines += synopsis(of: command) + [".PP", Roff.text(command.abstract ?? "")]
            for paragraph in HelpPage(page: command).paragraphs { lines += [".PP", Roff.text(paragraph)] }
        } else {
            lines.append(".SH OPTIONS")
        }
        for argument in command.ownArguments where argument.shouldDisplay && !argument.isShared {
            lines += [".TP", ".B \(Roff.text(argument.synopsis))", Roff.text(HelpPage.explanation(of: argument))]
        }
        if let examples = CommandExamples.of(command.path) {
            if heading == nil { lines.append(".SH EXAMPLES") }
            for example in examples.lines {
                lines += [".TP", ".B \(Roff.text(example.line))", Roff.text(example.means)]
            }
        }
        return lines
    }

    private static func oneLine(_ text: String) -> String {
        text.hasSuffix(".") ? String(text.dropLast()) : text
    }
}

/// Plain text for roff: nothing in it is a command.
enum Roff {
    static func text(_ text: String) -> String {
        let escaped = text.map { character in
            switch character {
            case "\\": "\\e"
            case "-": "\\-"
            case "\"": "\\(dq"
            case "'": "\\(aq"
            case "`": "\\(ga"
            case "^": "\\(ha"
            case "~": "\\(ti"
            case "\n": " "
            default: String(character)
            }
        }.joined()
        return escaped.hasPrefix(".") ? "\\&" + escaped : escaped
    }
}
