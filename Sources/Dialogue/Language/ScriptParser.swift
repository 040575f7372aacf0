/// Reads a script, line by line; a line that cannot be read is a diagnostic, and reading goes on.
public struct ScriptParser {
    /// Larger files are refused unread.
    public static let largestFile = 256 * 1024
    /// Longer lines are refused.
    static let longestLine = 2_000
    /// A script with more steps is refused.
    static let mostSteps = 500

    let source: SourceText
    var script: Script
    var problems: [Diagnostic] = []
    /// What the lines being read belong to.
    var part = Part.header
    /// Whether a paragraph is open, so that the next line of text goes on with it.
    var inParagraph = false
    /// The lines of the findings whose verdict has been read.
    var verdicts: Set<Int> = []
    /// Where the header gives the id.
    var idLocation: SourceLocation?
    /// Whether the title has been read.
    var seenTitle = false

    enum Part: Equatable { case header, step, finding }

    /// The script of `source`, as far as it can be read, and everything that is wrong with its lines.
    public static func parse(_ source: SourceText) -> (Script, [Diagnostic]) {
        var parser = ScriptParser(source)
        parser.readAll()
        return (parser.script, parser.problems)
    }

    init(_ source: SourceText) {
        self.source = source
        script = Script(source: source)
    }

    mutating func readAll() {
        for (index, line) in source.lines.enumerated() {
            let number = index + 1
            if line.utf8.count > Self.longestLine {
                report(
                    .unreadable, "this line is longer than \(Self.longestLine) bytes",
                    at: SourceLocation(file: source.file, line: number, column: 1))
                continue
            }
            read(ScriptLine(line, number: number))
        }
        if script.steps.count > Self.mostSteps {
            report(
                .unreadable, "a script may have at most \(Self.mostSteps) steps",
                at: SourceLocation(file: source.file, line: 1, column: 1))
        }
        finishHeader()
        finishParts()
        script.looksBackAt = script.earlierAnswers
    }

    private mutating func read(_ line: ScriptLine) {
        switch line.form {
        case .blank: inParagraph = false
        case .title: readTitle(line)
        case .heading: readHeading(line)
        case .mistaken: mistaken(line)
        default:
            switch part {
            case .header: readHeader(line)
            case .step: readStepLine(line)
            case .finding: readFindingLine(line)
            }
        }
        if line.form != .prose { inParagraph = false }
    }

    private mutating func readTitle(_ line: ScriptLine) {
        guard !seenTitle, script.steps.isEmpty, script.findings.isEmpty else {
            report(
                .header, "a script has one title, at its top", at: place(line),
                suggestion: "A step begins with \"## \".")
            return
        }
        seenTitle = true
        script.title = String(line.rest)
        fixed(line.rest, column: line.column, line: line.number)
    }

    private mutating func readHeading(_ line: ScriptLine) {
        var name = line.rest
        var former: [String] = []
        if let open = name.firstIndex(of: "(") {
            let inside = name[name.index(after: open)...]
            if inside.hasPrefix("was:"), inside.last == ")" {
                former = inside.dropFirst(4).dropLast().split { $0 == "," || $0 == " " }.map(String.init)
            } else {
                report(
                    .name, "only (was: OLD-NAME) may follow a name", at: place(line),
                    suggestion: "## new-name (was: old-name)")
            }
            name = trimmed(name[..<open]).0
        }
        let isFinding = name.hasPrefix("finding ")
        if isFinding { name = trimmed(name.dropFirst(8)).0 }
        for each in former + [String(name)] where !isName(each) { badName(each, line) }
        let location = SourceLocation(
            file: source.file, line: line.number, column: line.column + (isFinding ? 8 : 0), length: name.count)
        if isFinding {
            part = .finding
            script.findings.append(FindingDeclaration(name: String(name), location: location))
        } else {
            part = .step
            script.steps.append(Step(name: String(name), formerNames: former, location: location))
        }
    }

    private mutating func mistaken(_ line: ScriptLine) {
        let word = String(line.text.prefix { $0 != " " && $0 != ":" })
        var suggestion = didYouMean(
            word.lowercased(), among: ScriptLine.plainKeywords.union(["again", "call", "never"]))
        if let form = Self.wordyForms[word] { suggestion = form }
        if let first = line.text.first, "?*+-#>".contains(first) {
            suggestion = "The directives are ?, *, +, -, -> and #, each followed by a space."
        } else if suggestion == nil, offset(of: "->", outsideQuotesIn: line.text) != nil {
            suggestion = "An arrow stands in an arm, \"- always -> next-step\", or alone, \"-> next-step\"."
        } else if suggestion == nil {
            suggestion = "If it is text, begin it with a capital letter."
        }
        report(
            .notADirective, "this looks like a directive and is none",
            at: SourceLocation(file: source.file, line: line.number, column: line.indent, length: max(1, word.count)),
            suggestion: suggestion)
    }

    private static let wordyForms = [
        "card": "It reads: card when CONDITION: NAME", "because": "It reads: because when CONDITION: TEXT",
        "again": "It reads: again once when CONDITION: TEXT", "recap": "It reads: recap STEP: WORDS",
    ]

    mutating func misplaced(_ line: ScriptLine, _ message: String, suggestion: String? = nil) {
        report(
            .notADirective, message,
            at: SourceLocation(file: source.file, line: line.number, column: line.indent, length: line.text.count),
            suggestion: suggestion)
    }

    mutating func badName(_ name: String, _ line: ScriptLine) {
        report(
            .name, name.isEmpty ? "a name is missing here" : "\"\(name)\" is not a name",
            at: line.rest.hasPrefix(name) ? place(line, length: name.count) : place(line),
            suggestion: "A name is made of small letters, digits and hyphens: what-for.")
    }

    /// Where the text after a line's mark stands, or its first `length` characters.
    func place(_ line: ScriptLine, length: Int? = nil) -> SourceLocation {
        SourceLocation(
            file: source.file, line: line.number, column: line.column, length: length ?? characters(in: line.rest))
    }

    mutating func report(
        _ code: DiagnosticCode, _ message: String, at location: SourceLocation, suggestion: String? = nil
    ) {
        problems.append(Diagnostic(code, message, at: location, suggestion: suggestion))
    }

    /// The text of a line as a template, its problems reported.
    mutating func template(_ line: ScriptLine) -> Template {
        let (template, found) = Template.parse(line.rest, file: source.file, line: line.number, column: line.column)
        problems += found
        return template
    }

    /// A condition in `text`, its problems reported.
    mutating func condition(_ text: Substring, line: Int, column: Int) -> Condition? {
        var parser = ConditionParser(file: source.file, line: line)
        let condition = parser.parse(text, column: column)
        problems += parser.problems
        return condition
    }

    /// The condition in `head` after its first words ("when", "once when"), which stands in `line`.
    mutating func headCondition(_ head: String, after words: String, in line: ScriptLine) -> Condition? {
        let text = Substring(head)
        let column = line.indent + (offset(of: words, outsideQuotesIn: line.text) ?? 0) + words.count
        let (rest, skipped) = trimmed(text.dropFirst(words.count))
        return testsOnly(rest, line: line.number, column: column + skipped)
    }

    /// A condition outside an arm: the words that catch the rest mean nothing there.
    mutating func testsOnly(_ text: Substring, line: Int, column: Int) -> Condition? {
        guard let condition = condition(text, line: line, column: column) else { return nil }
        if condition.tests.isEmpty {
            report(
                .condition, "\"\(text)\" belongs to an arm", at: condition.location,
                suggestion: "Name what must be so, as in \"answered\", or leave the condition out.")
            return nil
        }
        return condition
    }

    /// A text that is shown as it stands: a hole in it would never be filled.
    mutating func fixed(_ text: Substring, column: Int, line: Int) {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) else { return }
        let (template, _) = Template.parse(text, file: source.file, line: line, column: column)
        let place = template.holes.first?.location ?? template.location
        report(
            .interpolation, "nothing can be put in here; this text is shown as it stands", at: place,
            suggestion: "Holes stand in what is said and asked, and in hint, echo, plain, because and changes.")
    }
}
