import Coach
import Dialogue
import Foundation

/// While the firm has put removing on hold, nothing kept is removed, whoever asks.
struct LegalHold {
    /// The firm's words.
    let words: String

    /// What is said instead of removing.
    var sentence: String { "your firm has put removing notes on hold (\(words))." }

    /// The hold that is on, if one is. Throws `SettingsError` where it cannot be read, for then it may be on.
    static func current() throws -> LegalHold? {
        for path in [Paths.firmSettings, Paths.ownSettings]
        where FileManager.default.fileExists(atPath: path) && !FileManager.default.isReadableFile(atPath: path) {
            throw Failure(
                ExitStatus.onHold,
                "The settings at \(path) cannot be read, so removing notes may be on hold. Nothing was removed.")
        }
        // The help lines are not needed for this.
        return try Settings(helpLines: "", today: CalendarDay(number: 0)).firm().legalHold.map(LegalHold.init)
    }

    /// Throws a plain sentence with its own exit code while a hold is on.
    static func refuseRemoving() throws {
        guard let hold = try current() else { return }
        throw Failure(
            ExitStatus.onHold,
            "Nothing was removed: \(hold.sentence) They have to lift it first; "
                + "`rekindle notes show` and `notes export` go on working.")
    }
}
