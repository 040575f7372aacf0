import ArgumentParser
import Dialogue

struct ScriptCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "script", abstract: "Tools for people who write reflections.", subcommands: [Check.self])

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Check scripts and say what is wrong, with the line.")
        @Argument(help: "Script files or folders.") var paths: [String] = []

        func run() throws {
            var sources: [SourceText] = []
            var problems: [Diagnostic] = []
            for path in paths {
                let loaded = try ScriptLoader.load(path)
                sources += loaded.sources
                problems += loaded.problems
            }
            let report = Checker().check(sources)
            for problem in problems + report.diagnostics {
                print(problem.rendered(in: sources.first { $0.file == problem.location.file }))
            }
            let library = ScriptLibrary(report.scripts)
            for script in report.scripts { print(script.id, library.length(of: script.id)) }
        }
    }
}
