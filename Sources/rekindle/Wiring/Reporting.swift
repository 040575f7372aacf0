import ArgumentParser
import Coach
import Terminal

/// A command of rekindle: its failures come out as a plain sentence and an exit code.
protocol RekindleCommand: ParsableCommand {
    var shared: SharedOptions { get }
    func perform(on screen: Screen) throws
}

extension RekindleCommand {
    func run() throws {
        let screen = shared.screen
        // What is wrong in the settings keeps nobody from going on.
        let problems = shared.settings().problems
        for problem in problems { screen.complain("\(problem)") }
        do {
            try perform(on: screen)
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
