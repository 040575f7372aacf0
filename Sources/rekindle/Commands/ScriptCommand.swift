import ArgumentParser
import Corpus
import Dialogue
import Terminal

/// `rekindle script`: tools for people who write reflections.
struct ScriptCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "script", abstract: "Tools for people who write reflections.",
        subcommands: [Check.self, ExploreCommand.self])

    struct Check: ReadingCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract: "Check scripts and say everything that is wrong, with the line.",
            discussion: "Exits with 1 where a script has an error. Without a path, the scripts that come with rekindle."
        )

        @Argument(help: "Script files or folders.", completion: .file()) var paths: [String] = []
        @OptionGroup var formatting: FormatOptions
        @OptionGroup var shared: SharedOptions

        func perform(on screen: Screen) throws {
            var sources: [SourceText] = []
            var problems: [Diagnostic] = []
            for path in try paths.isEmpty ? [Paths.library(shared.library) + "/prompts"] : paths {
                let loaded = try ScriptLoader.load(path)
                sources += loaded.sources
                problems += loaded.problems
            }
            let report = Checker(cards: try cards()).check(sources)
            problems += report.diagnostics
            let errors = problems.count { $0.severity == .error }
            if formatting.format == .json {
                try screen.printJSON("diagnostics", problems.map(DiagnosticRow.init))
            } else {
                for problem in problems {
                    screen.show(problem.rendered(in: sources.first { $0.file == problem.location.file }))
                }
                let scripts = "\(sources.count) \(sources.count == 1 ? "script" : "scripts")"
                screen.say(
                    problems.isEmpty
                        ? "\(scripts), nothing wrong. Next: rekindle script explore"
                        : "\(scripts), \(errors) \(errors == 1 ? "error" : "errors"), \(problems.count - errors) to look at. "
                            + "prompts/diagnostics explains the codes. Next: rekindle script check, when they are mended"
                )
            }
            if errors > 0 { throw ExitCode(ExitStatus.checkFailed) }
        }

        /// The cards that scripts may call for, or nil where there is no corpus to look at.
        private func cards() throws -> Set<String>? {
            guard let library = try? Paths.library(shared.library) else { return nil }
            return Set(try CorpusLoader.load(folder: library + "/corpus").all.map(\.id))
        }
    }
}

private struct DiagnosticRow: Encodable {
    let code: String
    let severity: String
    let message: String
    let file: String
    let line: Int
    let column: Int
    let suggestion: String?

    init(_ diagnostic: Diagnostic) {
        code = diagnostic.code.rawValue
        severity = diagnostic.severity.rawValue
        message = diagnostic.message
        file = diagnostic.location.file
        line = diagnostic.location.line
        column = diagnostic.location.column
        suggestion = diagnostic.suggestion
    }
}
