/// One thing the checker found in a script, as a value; printing it is somebody else's business.
public struct Diagnostic: Hashable, Sendable {
    /// The stable code; prompts/diagnostics has a page for each.
    public let code: DiagnosticCode
    /// What is wrong, in a plain sentence.
    public let message: String
    /// Where.
    public let location: SourceLocation
    /// What was probably meant, or what to do.
    public let suggestion: String?

    /// A diagnostic with its place.
    public init(_ code: DiagnosticCode, _ message: String, at location: SourceLocation, suggestion: String? = nil) {
        self.code = code
        self.message = message
        self.location = location
        self.suggestion = suggestion
    }

    /// How serious it is, by its code.
    public var severity: Severity { code.severity }

    /// How serious a diagnostic is: a script with errors does not run.
    public enum Severity: String, Sendable { case error, warning }

    /// File, line, column, severity, code and message in one line, then the source line with a caret, then what was meant.
    public func rendered(in source: SourceText?) -> String {
        var text = "\(location.file):\(location.line):\(location.column): "
        text += "\(severity.rawValue): \(message) [\(code.rawValue)]"
        if let source, source.lines.indices.contains(location.line - 1) {
            let line = source.lines[location.line - 1]
            // Tabs keep their width so that the caret stands under what it points at.
            let pad = line.prefix(location.column - 1).map { $0 == "\t" ? "\t" : " " }.joined()
            let carets = min(location.length, max(1, line.count - location.column + 1))
            text += "\n    \(line)\n    \(pad)\(String(repeating: "^", count: carets))"
        }
        if let suggestion { text += "\n    \(suggestion)" }
        return text
    }
}

extension Array where Element == Diagnostic {
    /// By file, line and column, each once.
    func inReadingOrder() -> [Diagnostic] {
        var seen = Set<Diagnostic>()
        return filter { seen.insert($0).inserted }.sorted {
            ($0.location.file, $0.location.line, $0.location.column, $0.code.rawValue)
                < ($1.location.file, $1.location.line, $1.location.column, $1.code.rawValue)
        }
    }
}
