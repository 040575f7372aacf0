import ArgumentParser
import Coach
import Terminal

/// A command of rekindle: its failures come out as a plain sentence and an exit code.
protocol RekindleCommand: ParsableCommand {
    var shared: SharedOptions { get }
    func perform(on screen: Screen) throws
}

/// A command that only shows what there is: more than a screen of it is read in the rep's own pager.
protocol ReadingCommand: RekindleCommand {}

extension RekindleCommand {
    func run() throws {
        let screen = shared.screen
        // What is wrong in the settings keeps nobody from going on.
        let problems = shared.settings().problems
        for problem in problems { screen.complain("\(problem)") }
        do {
            if self is any ReadingCommand {
                try screen.paged { try perform(on: screen) }
            } else {
                try perform(on: screen)
            }
        } catch let exit as ExitCode {
            throw exit
        } catch let problem as SettingsError where problems.contains(problem) {
            throw ExitCode(ExitStatus.badInput)
        } catch {
            screen.complain(.problem("rekindle: \(error)"))
            throw ExitCode(ExitStatus.code(for: error))
        }
    }
}
