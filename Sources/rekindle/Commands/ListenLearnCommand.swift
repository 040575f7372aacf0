import ArgumentParser
import Listening
import Terminal

/// `rekindle listen learn`: the model anew from the examples.
struct ListenLearnCommand: RekindleCommand {
    static let configuration = CommandConfiguration(
        commandName: "learn", abstract: "Learn anew from the examples, such as your firm's own.",
        discussion: """
            Reads every file of examples in the listening folder and writes route.model and safety.model beside them.
            """)

    @OptionGroup var shared: SharedOptions

    func perform(on screen: Screen) throws {
        let folder = ListeningFolder(try Paths.listening(shared.library))
        let progress = Progress(screen)
        let clock = ContinuousClock()
        let start = clock.now
        let examples = try RouteExamples(folder: folder)
        guard !examples.all.isEmpty else {
            throw Failure(
                ExitStatus.notFound,
                "There is no file of examples in \(folder.path). Its first line names the columns id, utterance, "
                    + "reflection and writer.")
        }
        progress.show("Learning from \(examples.all.count) examples")
        let model = RouteRecipe.learn(examples.all, concepts: examples.concepts, digest: examples.digest)
        let bytes = ModelFile.bytes(of: model)
        try folder.replace(Router.modelFile, with: bytes)
        progress.clear()
        screen.say(
            "Learnt from \(examples.all.count) examples by \(examples.writers.count) "
                + "\(examples.writers.count == 1 ? "writer" : "writers") in \(examples.files.joined(separator: ", ")): "
                + "\(model.vocabulary.count) features, \(bytes.count / 1024) KiB, "
                + "in \(HearingTimes.milliseconds(clock.now - start)) ms.")
        try learnGate(folder, screen, progress)
        screen.say("Next: rekindle listen evaluate")
    }

    private func learnGate(_ folder: ListeningFolder, _ screen: Screen, _ progress: Progress) throws {
        let clock = ContinuousClock()
        let start = clock.now
        let examples = try SafetyExamples(folder: folder)
        if examples.all.isEmpty { return }
        progress.show("Learning the safety gate from \(examples.all.count) examples")
        let bytes = ModelFile.bytes(of: examples.learn())
        try folder.replace(SafetyGate.modelFile, with: bytes)
        progress.clear()
        screen.say(
            "Learnt the safety gate from \(examples.all.count) examples of its own and \(examples.ordinary.count) of "
                + "ordinary talk: \(bytes.count / 1024) KiB, in \(HearingTimes.milliseconds(clock.now - start)) ms.")
    }
}
