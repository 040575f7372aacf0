import ArgumentParser
import Coach
import Corpus
import Dialogue
import Journal
import JournalSQLite
import Terminal

/// Options that every command takes.
struct SharedOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Keep and read everything in this folder instead of your data folder.", valueName: "path"),
        completion: .directory)
    var journal: String?

    @Option(help: ArgumentHelp("Colour: auto, always or never.", valueName: "when"))
    var color: ColorChoice?

    @Flag(help: "Plain lines in reading order, for screen readers.")
    var accessible = false

    @Option(
        help: ArgumentHelp("The folder that holds prompts and corpus.", valueName: "folder"), completion: .directory)
    var library: String?

    @Option(help: ArgumentHelp("Take this for the present moment, as 2026-11-21T14:05.", visibility: .hidden))
    var now: String?

    @Option(help: ArgumentHelp("Choose wordings by this number.", visibility: .hidden))
    var seed: UInt64?

    private var kept = SharedSettings()

    var screen: Screen {
        let settings = settings()
        settings.settle()
        let wished = color ?? settings.value(of: .color).flatMap { ColorChoice(rawValue: $0.value) } ?? .auto
        return Screen(color: wished.mode, accessible: accessible)
    }

    func validate() throws {
        if let now, LocalTime.moment(now) == nil {
            throw ValidationError("--now takes a moment such as 2026-11-21T14:05.")
        }
    }

    /// The present moment.
    func moment() -> Timestamp { now.flatMap { LocalTime.moment($0) } ?? LocalTime.now() }

    /// The journal, made where there is none yet.
    func openJournal() throws -> any JournalStore { try SQLiteStore(path: Paths.journal(journal)) }

    /// The journal for reading, or nil where there is none yet.
    func readJournal() throws -> (any JournalStore)? {
        do {
            return try SQLiteStore(path: Paths.journal(journal), readOnly: true)
        } catch let error as JournalError where error.code == .noJournal {
            return nil
        }
    }

    /// The reflections, each read when it is needed.
    func scripts() throws -> ScriptLibrary { try ScriptLoader.library(try Paths.library(library) + "/prompts") }

    /// What the firm and the rep have set, and whom to turn to.
    func settings() -> Settings { kept.settings(library) }

    /// Reads the settings anew after they were changed.
    func renewSettings() { kept.renew() }

    /// Whom to turn to today.
    func people() -> PeopleToTurnTo { settings().people(on: LocalTime.day(of: moment())) }

    /// Everything a conversation needs.
    func world(_ store: any JournalStore) throws -> World {
        let listeners = Listeners({ try Paths.listening(library) })
        let cards = CardShelf(folder: try Paths.library(library) + "/corpus")
        return World(
            now: { moment() }, day: { LocalTime.day(of: $0) }, minute: { LocalTime.minute(of: $0) },
            seed: { seed ?? UInt64.random(in: 0...UInt64.max) },
            store: store, scripts: try scripts(), cards: { try cards.library() }, people: { people() },
            ears: listeners.ears)
    }
}

/// `--color`, as a person types it.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never

    var mode: ColorMode {
        switch self {
        case .auto: .auto
        case .always: .always
        case .never: .never
        }
    }
}

/// The advice, read when it is first asked for.
private final class CardShelf {
    private let folder: String
    private var loaded: CardLibrary?

    init(folder: String) { self.folder = folder }

    func library() throws -> CardLibrary {
        if let loaded { return loaded }
        let library = try CorpusLoader.load(folder: folder)
        loaded = library
        return library
    }
}
