extension Template {
    /// Reads a text with `{name}` holes; a brace that does not fit is a diagnostic and stays as text.
    static func parse(_ text: Substring, file: String, line: Int, column: Int) -> (Template, [Diagnostic]) {
        var parts: [Part] = []
        var problems: [Diagnostic] = []
        var literal = ""
        var rest = text
        var at = column
        func place(_ length: Int) -> SourceLocation {
            SourceLocation(file: file, line: line, column: at, length: length)
        }
        while let next = rest.first {
            if next == "{" {
                let inside = rest.dropFirst().prefix { $0 != "}" && $0 != "{" }
                let closed = rest.dropFirst(inside.count + 1).first == "}"
                let names = inside.split(separator: ".", omittingEmptySubsequences: false)
                if closed, (1...2).contains(names.count), names.allSatisfy({ isName($0) }) {
                    if !literal.isEmpty { parts.append(.text(literal)) }
                    literal = ""
                    let row = names.count == 2 ? String(names[1]) : nil
                    parts.append(.hole(Hole(name: String(names[0]), row: row, location: place(inside.count + 2))))
                    rest = rest.dropFirst(inside.count + 2)
                    at += inside.count + 2
                    continue
                }
                problems.append(
                    Diagnostic(
                        .interpolation, closed ? "\"{\(inside)}\" is not a step's name" : "this brace is never closed",
                        at: place(inside.count + (closed ? 2 : 1)),
                        suggestion: "A hole is a step's name in braces, as in {customer}."))
                if closed {
                    literal += String(rest.prefix(inside.count + 2))
                    rest = rest.dropFirst(inside.count + 2)
                    at += inside.count + 2
                    continue
                }
            } else if next == "}" {
                problems.append(Diagnostic(.interpolation, "this brace was never opened", at: place(1)))
            }
            literal.append(next)
            rest.removeFirst()
            at += 1
        }
        if !literal.isEmpty { parts.append(.text(literal)) }
        let location = SourceLocation(file: file, line: line, column: column, length: text.count)
        return (Template(parts: parts, location: location), problems)
    }

    /// This text followed by another line of the same paragraph.
    func joined(with other: Template) -> Template {
        Template(parts: parts + [.text(" ")] + other.parts, location: location)
    }
}
