import ArgumentParser
import Corpus
import Dialogue
import Spelling
import Terminal

/// `rekindle script explore`: what of the scripts conversations come to.
struct ExploreCommand: ReadingCommand {
    static let configuration = CommandConfiguration(
        commandName: "explore", abstract: "Walk the branches of reflections and say what no conversation reaches.",
        discussion: """
            Tries the answers that the conditions of a script tell apart, in every conversation that can begin with it.
            Exits with 1 where a step, a branch, a finding or a card is reached by none.
            """)

    @Argument(help: "The scripts to report on; without one, all.") var names: [String] = []
    @Option(help: ArgumentHelp("Look into at most so many states of each reflection.", valueName: "number"))
    var states = Explorer.usualStates
    @Flag(help: "Show the shortest answers found that lead to each finding.") var answers = false
    @Option(
        help: ArgumentHelp(
            "A file of inventory ids, one a line, that questions or cards must come from.", valueName: "file"))
    var items: String?
    @OptionGroup var formatting: FormatOptions
    @OptionGroup var shared: SharedOptions

    func validate() throws {
        if states < 1 { throw ValidationError("--states takes a number from 1.") }
    }

    func perform(on screen: Screen) throws {
        let wanted = try items.map { try ItemList.read($0) }
        let library = try soundScripts(screen)
        for name in names where !library.has(name) {
            let near = nearestWord(to: name, among: library.names).map { " Did you mean \($0)?" } ?? ""
            throw Failure(ExitStatus.notFound, "There is no script called \"\(name)\".\(near)")
        }
        let progress = Progress(screen)
        let exploration = Explorer(library, mostStates: states).explore(names.isEmpty ? nil : Set(names)) { name in
            progress.show("Walking \(name)")
        }
        progress.clear()
        let report = ExplorationReport(exploration, items: try itemsReached(exploration), wanted: wanted)
        switch formatting.format {
        case .json: try screen.printJSON("exploration", report.rows)
        case .text: report.show(on: screen, withAnswers: answers)
        }
        if !report.isComplete { throw ExitCode(ExitStatus.checkFailed) }
    }

    /// The scripts; where one has an error, says which and ends.
    private func soundScripts(_ screen: Screen) throws -> ScriptLibrary {
        let loaded = try ScriptLoader.load(try Paths.library(shared.library) + "/prompts")
        let checked = Checker().check(loaded.sources)
        let errors = (loaded.problems + checked.diagnostics).filter { $0.severity == .error }
        guard errors.isEmpty else {
            for error in errors {
                screen.complain(error.rendered(in: loaded.sources.first { $0.file == error.location.file }))
            }
            throw Failure(ExitStatus.checkFailed, "Scripts with errors cannot be walked. Mend these first.")
        }
        return ScriptLibrary(checked.scripts)
    }

    /// The inventory items behind the questions that were asked and the cards that were called for.
    private func itemsReached(_ exploration: Exploration) throws -> Set<String> {
        let corpus = try CorpusLoader.load(folder: try Paths.library(shared.library) + "/corpus")
        let cards = exploration.cardsReached.compactMap { corpus.card($0) }
        return Set(exploration.items.keys).union(cards.flatMap { $0.from + $0.drawnFrom })
    }
}
