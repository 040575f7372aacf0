extension ScriptParser {
    mutating func readHeader(_ line: ScriptLine) {
        switch line.form {
        case .directive("id", _):
            guard isName(line.rest) else { return badName(String(line.rest), line) }
            script.id = String(line.rest)
            idLocation = place(line)
        case .directive("version", _):
            guard let version = Int(line.rest), version > 0 else {
                return report(.header, "a version is a whole number from 1", at: place(line))
            }
            script.version = version
        case .directive("for", _):
            script.purpose = String(line.rest)
            fixed(line.rest, column: line.column, line: line.number)
        case .directive("keeps", _):
            guard line.rest == "nothing" else {
                return report(
                    .header, "a script can only keep \"nothing\"", at: place(line), suggestion: "keeps: nothing")
            }
            script.keepsNothing = true
        case .directive("leaves", _):
            guard line.rest == "brief" else {
                return report(
                    .header, "a script can only leave a \"brief\"", at: place(line), suggestion: "leaves: brief")
            }
            script.leavesBrief = true
        case .never: readPromise(line)
        case .prose:
            report(
                .header, "text may not stand before the first step", at: place(line),
                suggestion: "A step begins with \"## its-name\".")
        default:
            misplaced(
                line, "this belongs to a step, and no step has begun", suggestion: "A step begins with \"## its-name\"."
            )
        }
    }

    /// `never FINDING unless CONDITION`.
    private mutating func readPromise(_ line: ScriptLine) {
        let name = line.rest.prefix { $0 != " " }
        let (rest, skipped) = trimmed(line.rest.dropFirst(name.count))
        guard isName(name), rest.hasPrefix("unless ") else {
            return report(.header, "a promise reads: never FINDING unless CONDITION", at: place(line))
        }
        let column = line.column + name.count + skipped + 7
        if let condition = testsOnly(rest.dropFirst(7), line: line.number, column: column) {
            script.promises.append(
                Promise(finding: String(name), condition: condition, location: place(line, length: name.count)))
        }
    }

    /// What must be in a header.
    mutating func finishHeader() {
        let top = SourceLocation(file: source.file, line: 1, column: 1, length: source.lines.first?.count ?? 1)
        if !seenTitle { report(.header, "a script begins with a title", at: top, suggestion: "# What it is called") }
        let fileName = source.file.split(separator: "/").last ?? ""
        if let idLocation, fileName.hasSuffix(".md"), fileName.dropLast(3) != script.id {
            report(
                .header, "the id is \"\(script.id)\", and the file is called \(fileName)", at: idLocation,
                suggestion: "Give both the same name.")
        }
        if script.id.isEmpty {
            report(.header, "a script needs an id", at: top, suggestion: "id: the-name-of-the-file")
        }
        if script.steps.isEmpty {
            report(.header, "this script has no step", at: top, suggestion: "A step begins with \"## its-name\".")
        }
    }
}
