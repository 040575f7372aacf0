extension Template {
    /// Reads a text with `{name}` holes; a brace that does not fit is a diagnostic and stays as text.
    static func parse(_ text: Substring, file: String, line: Int, column: Int) -> (Template, [Diagnostic]) {
        if !text.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) {
            let location = SourceLocation(file: file, line: line, column: column, length: characters(in: text))
            return (Template(parts: text.isEmpty ? [] : [.text(String(text))], location: location), [])
        }
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
                if closed, let hole = hole(names, at: place(inside.count + 2)) {
                    if !literal.isEmpty { parts.append(.text(literal)) }
                    literal = ""
                    parts.append(.hole(hole))
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

    /// `{step}`, `{step.row}` or `{last.script.step}`.
    private static func hole(_ names: [Substring], at location: SourceLocation) -> Hole? {
        guard names.allSatisfy({ isName($0) }) else { return nil }
        switch names.count {
        case 1: return Hole(name: String(names[0]), row: nil, location: location)
        case 2: return Hole(name: String(names[0]), row: String(names[1]), location: location)
        case 3 where names[0] == "last": return Hole(name: names.joined(separator: "."), row: nil, location: location)
        default: return nil
        }
    }

    /// This text followed by another line of the same paragraph.
    func joined(with other: Template) -> Template {
        Template(parts: parts + [.text(" ")] + other.parts, location: location)
    }
}
