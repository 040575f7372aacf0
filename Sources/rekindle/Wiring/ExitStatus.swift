import ArgumentParser
import Coach
import Corpus
import Dialogue
import Journal
import Listening
import Terminal

/// The exit codes, as the README lists them (EXPERIENCE.md, row 15).
enum ExitStatus {
    static let fine: Int32 = 0
    static let checkFailed: Int32 = 1
    static let notFound: Int32 = 2
    /// The command line was not understood.
    static let usage: Int32 = 64
    static let badInput: Int32 = 65
    static let cannotWrite: Int32 = 73
    static let busy: Int32 = 75
    /// The firm has put removing on hold.
    static let onHold: Int32 = 77
    static let interrupted: Int32 = 130

    /// The code that fits an error.
    static func code(for error: any Error) -> Int32 {
        switch error {
        case let failure as Failure: failure.status
        case let error as JournalError: code(for: error.code)
        case let error as CoachError: error.code == .noSuchReflection ? notFound : badInput
        case is ScriptLibrary.Unreadable, is SettingsError: badInput
        case let error as ListeningError: code(for: error.code)
        case is ScriptLoader.Missing, is CorpusError: notFound
        case is TerminalError: cannotWrite
        default: checkFailed
        }
    }

    private static func code(for code: ListeningError.Code) -> Int32 {
        switch code {
        case .unreadable: notFound
        case .unwritable: cannotWrite
        default: badInput
        }
    }

    private static func code(for code: JournalError.Code) -> Int32 {
        switch code {
        case .noSuchCustomer, .noSuchConversation, .noSuchCommitment, .noSuchChange, .noJournal: notFound
        case .customerExists, .invalidName, .notAJournal, .newerSchema, .damaged, .closed, .settled, .stillNeeded:
            badInput
        case .heldElsewhere, .notHeld, .busy: busy
        case .cannotWrite, .cannotRead: cannotWrite
        case .notAppended, .failed: checkFailed
        }
    }
}

/// A plain sentence with the way out, and the exit code that goes with it.
struct Failure: Error, CustomStringConvertible {
    let status: Int32
    let description: String

    init(_ status: Int32, _ description: String) {
        self.status = status
        self.description = description
    }
}
