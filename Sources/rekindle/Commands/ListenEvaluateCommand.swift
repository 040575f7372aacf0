import ArgumentParser
import Listening
import Terminal

/// `rekindle listen evaluate`: how often listening is right.
struct ListenEvaluateCommand: RekindleCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", abstract: "Measure how often listening is right.",
        discussion: """
            Without files: every writer's examples are led by a router that learnt from the other writers alone.
            With files of examples: as the shipped model leads them; it should not have been learnt from them.
            """)

    @Argument(help: "Files of examples that the model has not seen.") var files: [String] = []
    @OptionGroup var formatting: FormatOptions
    @OptionGroup var shared: SharedOptions

    func perform(on screen: Screen) throws {
        let folder = ListeningFolder(try Paths.library(shared.library) + "/corpus/listening")
        let examples = try RouteExamples(folder: folder)
        let evaluation = try files.isEmpty ? holdingOut(examples) : onFiles(examples, folder)
        guard !evaluation.judged.isEmpty else {
            throw Failure(ExitStatus.notFound, "There are no examples to measure by.")
        }
        let report = ListenReport(evaluation)
        switch formatting.format {
        case .json: try screen.printJSON("evaluation", report.rows)
        case .text: report.show(on: screen)
        }
    }

    private func holdingOut(_ examples: RouteExamples) throws -> RouteEvaluation {
        guard examples.writers.count > 1 else {
            throw Failure(
                ExitStatus.badInput,
                "All the examples are by one writer, so none can be held out. Name a file of examples by somebody else."
            )
        }
        let progress = ListenProgress()
        progress.show("Learning without the first of \(examples.writers.count) writers ...")
        defer { progress.clear() }
        return RouteEvaluation.holdingOutWriters(examples) { done, all in
            progress.show("Measured \(done) of \(all) writers ...")
        }
    }

    private func onFiles(_ examples: RouteExamples, _ folder: ListeningFolder) throws -> RouteEvaluation {
        let router = try Router(folder: folder)
        try router.checkFresh(examples)
        var unseen: [RouteExample] = []
        for path in files {
            let parts = path.split(separator: "/", omittingEmptySubsequences: true)
            let place = path.hasPrefix("/") ? "/" : "."
            let holder = ListeningFolder(
                parts.count > 1 ? place + "/" + parts.dropLast().joined(separator: "/") : place)
            let name = parts.last.map(String.init) ?? path
            guard let file = try RouteExampleFile(name: name, bytes: try holder.bytes(of: name)) else {
                throw Failure(
                    ExitStatus.badInput,
                    "\(name): the third column is not called reflection, so I cannot measure by it.")
            }
            unseen += file.examples
        }
        return RouteEvaluation(unseen, by: router, knowing: examples.all)
    }
}
