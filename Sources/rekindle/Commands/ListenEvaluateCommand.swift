import ArgumentParser
import Listening
import Terminal

/// `rekindle listen evaluate`: how often listening is right.
struct ListenEvaluateCommand: ReadingCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", abstract: "Measure how often listening is right.",
        discussion: """
            Without files: every writer's examples are led by a router that learnt from the other writers alone.
            With files of examples: as the shipped model leads them; it should not have been learnt from them.
            """)

    @Argument(help: "Files of examples that the model has not seen.", completion: .file()) var files: [String] = []
    @Flag(help: "Measure the safety gate, holding out one writer at a time.") var safety = false
    @OptionGroup var formatting: FormatOptions
    @OptionGroup var shared: SharedOptions

    func perform(on screen: Screen) throws {
        let folder = ListeningFolder(try Paths.listening(shared.library))
        if let gate = try safetyEvaluation(folder, screen) {
            switch formatting.format {
            case .json: try screen.printJSON("safety", ListenSafetyReport(evaluation: gate).rows)
            case .text:
                ListenSafetyReport(evaluation: gate).show(on: screen)
                sayNext(on: screen)
            }
            return
        }
        let examples = try RouteExamples(folder: folder)
        let evaluation = try files.isEmpty ? holdingOut(examples, screen) : onFiles(examples, folder)
        guard !evaluation.judged.isEmpty else {
            throw Failure(ExitStatus.notFound, "There are no examples to measure by.")
        }
        let report = ListenReport(evaluation)
        switch formatting.format {
        case .json: try screen.printJSON("evaluation", report.rows)
        case .text:
            report.show(on: screen)
            sayNext(on: screen)
        }
    }

    private func sayNext(on screen: Screen) {
        screen.blank()
        screen.say("Next, after adding examples of your own: rekindle listen learn")
    }

    /// Where the gate is to be measured: without files and asked for, or where the files' third column is `tier`.
    private func safetyEvaluation(_ folder: ListeningFolder, _ screen: Screen) throws -> SafetyEvaluation? {
        if files.isEmpty && safety {
            let progress = Progress(screen)
            progress.show("Learning without the first writer")
            defer { progress.clear() }
            return SafetyEvaluation.holdingOutWriters(try SafetyExamples(folder: folder)) { done, all in
                progress.show("Measured \(done) of \(all) writers")
            }
        }
        var unseen: [SafetyExample] = []
        for path in files {
            let (holder, name) = Self.place(of: path)
            guard let file = try SafetyExampleFile(name: name, bytes: try holder.bytes(of: name)) else { return nil }
            unseen += file.examples
        }
        return unseen.isEmpty ? nil : SafetyEvaluation(unseen, by: try SafetyGate(folder: folder))
    }

    private static func place(of path: String) -> (folder: ListeningFolder, name: String) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: true)
        let place = path.hasPrefix("/") ? "/" : "."
        let folder = parts.count > 1 ? place + "/" + parts.dropLast().joined(separator: "/") : place
        return (ListeningFolder(folder), parts.last.map(String.init) ?? path)
    }

    private func holdingOut(_ examples: RouteExamples, _ screen: Screen) throws -> RouteEvaluation {
        guard examples.writers.count > 1 else {
            throw Failure(
                ExitStatus.badInput,
                "All the examples are by one writer, so none can be held out. Name a file of examples by somebody else."
            )
        }
        let progress = Progress(screen)
        progress.show("Learning without the first of \(examples.writers.count) writers")
        defer { progress.clear() }
        return RouteEvaluation.holdingOutWriters(examples) { done, all in
            progress.show("Measured \(done) of \(all) writers")
        }
    }

    private func onFiles(_ examples: RouteExamples, _ folder: ListeningFolder) throws -> RouteEvaluation {
        let router = try Router(folder: folder)
        try router.checkFresh(examples)
        var unseen: [RouteExample] = []
        for path in files {
            let (holder, name) = Self.place(of: path)
            guard let file = try RouteExampleFile(name: name, bytes: try holder.bytes(of: name)) else {
                throw Failure(
                    ExitStatus.badInput,
                    "\(name): the third column is called neither reflection nor tier, so I cannot measure by it.")
            }
            unseen += file.examples
        }
        return RouteEvaluation(unseen, by: router, knowing: examples.all)
    }
}
