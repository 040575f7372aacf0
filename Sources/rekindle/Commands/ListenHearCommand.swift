import ArgumentParser
import Listening
import Terminal

/// `rekindle listen hear`, which `rekindle listen` stands for.
struct ListenHearCommand: RekindleCommand {
    static let configuration = CommandConfiguration(
        commandName: "hear", abstract: "Say where each line of standard input leads.")

    @Flag(help: "Show which words counted, and how probable each reflection is.") var explain = false
    @Flag(help: ArgumentHelp("Say how long hearing took.", visibility: .private)) var benchmark = false
    @OptionGroup var formatting: FormatOptions
    @OptionGroup var shared: SharedOptions

    func perform(on screen: Screen) throws {
        let clock = ContinuousClock()
        let start = clock.now
        let folder = ListeningFolder(try Paths.listening(shared.library))
        let gate = try SafetyGate(folder: folder)
        let router = try Router(folder: folder)
        var times = HearingTimes(loading: clock.now - start)
        let reader: any LineReader =
            ReadlineReader.isPossible ? ReadlineReader(screen: screen) : PlainReader(notices: screen)
        var allWasText = true
        while screen.failure == nil {
            let utterance: String
            switch try reader.readLine(prompt: "What is on your mind? ") {
            case .line(let text): utterance = text
            case .malformed(let sentence):
                // The line is answered all the same: whoever reads the answers counts lines.
                screen.complain(sentence)
                allWasText = false
                utterance = ""
            case .interrupted, .endOfInput:
                return try finish(times, allWasText, screen)
            }
            if reader.isInteractive && utterance.isEmpty {
                if formatting.format == .text { screen.say("Nothing of it was kept. Next: rekindle, and say it there") }
                return try finish(times, allWasText, screen)
            }
            let before = clock.now
            let alarm = gate.judge(utterance)
            let routing = router.route(utterance)
            times.hearing.append(clock.now - before)
            switch formatting.format {
            case .json: screen.write(document: HeardRow(routing, safety: alarm?.tier).line)
            case .text:
                if let alarm { screen.say(HeardAlarm.sentence(alarm)) }
                if explain { HeardAlarm.show(gate.explain(utterance), on: screen) }
                screen.say(HeardText.sentence(routing))
                if explain { HeardText.show(router.explain(utterance), on: screen) }
            }
        }
    }

    private func finish(_ times: HearingTimes, _ allWasText: Bool, _ screen: Screen) throws {
        if benchmark { screen.complain(times.sentence) }
        if !allWasText { throw ExitCode(ExitStatus.badInput) }
    }
}
