import Coach
import Foundation

/// While the firm has put removing on hold, nothing kept is removed, whoever asks.
struct LegalHold {
    /// The firm's words.
    let words: String

    /// What is said instead of removing.
    var sentence: String { "your firm has put removing notes on hold (\(words))." }

    /// The hold that is on, if one is. Throws `SettingsError` where it cannot be read, for then it may be on.
    static func current(_ settings: Settings = Settings()) throws -> LegalHold? {
        for path in [Paths.firmSettings, Paths.ownSettings]
        where FileManager.default.fileExists(atPath: path) && !FileManager.default.isReadableFile(atPath: path) {
            throw Failure(
                ExitStatus.onHold,
                "The settings at \(path) cannot be read, so removing notes may be on hold. Nothing was removed.")
        }
        return try settings.firm().legalHold.map(LegalHold.init)
    }

    /// Throws a plain sentence with its own exit code while a hold is on.
    static func refuseRemoving() throws {
        let current: LegalHold?
        do {
            current = try Self.current()
        } catch is SettingsError {
            throw Failure(
                ExitStatus.badInput,
                "Nothing was removed: a hold may stand in the settings that cannot be understood. Mend them first.")
        }
        guard let hold = current else { return }
        throw Failure(
            ExitStatus.onHold,
            "Nothing was removed: \(hold.sentence) They have to lift it first; "
                + "`rekindle notes show` and `notes export` go on working.")
    }
}
