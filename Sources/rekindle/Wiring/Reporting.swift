import ArgumentParser
import Terminal

/// A command of rekindle: its failures come out as a plain sentence and an exit code.
protocol RekindleCommand: ParsableCommand {
    var shared: SharedOptions { get }
    func perform(on screen: Screen) throws
}

extension RekindleCommand {
    func run() throws {
        let screen = shared.screen
        do {
            try perform(on: screen)
        } catch let exit as ExitCode {
            throw exit
        } catch {
            screen.complain(.problem("rekindle: \(error)"))
            throw ExitCode(ExitStatus.code(for: error))
        }
    }
}
