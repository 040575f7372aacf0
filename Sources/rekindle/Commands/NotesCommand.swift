import ArgumentParser
import Coach
import Journal
import Terminal

/// `rekindle notes show|export|forget`: what is kept about somebody, and everyone's rights over it.
struct NotesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notes", abstract: "See, hand over or remove what is kept about a customer, a person, or you.",
        subcommands: [Show.self, NotesExportCommand.self, NotesForgetCommand.self])

    struct Show: ReadingCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Show everything kept about a customer, a person, or you.")
        @OptionGroup var subject: NotesSubject
        @OptionGroup var formatting: FormatOptions
        @OptionGroup var shared: SharedOptions

        func perform(on screen: Screen) throws {
            let row = try subject.row(shared, on: screen)
            if formatting.format == .json { return try screen.printJSON("notes", row) }
            NotesPage(row).show(on: screen)
            screen.blank()
            screen.say(
                row.person?.customers.isEmpty == true
                    ? "Next: rekindle customers"
                    : "Next: rekindle notes export \(subject.asTyped) hands it over; "
                        + "notes forget \(subject.asTyped) removes it")
            subject.sayPerhaps(row, screen)
        }
    }
}

/// Whose notes are meant.
struct NotesSubject: ParsableArguments {
    @Option(
        help: ArgumentHelp("A person, by name; with --customer, only there.", valueName: "name"), completion: .people)
    var person: String?
    @Option(help: ArgumentHelp("Another spelling or a nickname of that person; may be given again.", valueName: "name"))
    var also: [String] = []
    @Option(help: ArgumentHelp("A customer, by name.", valueName: "name"), completion: .customers) var customer: String?
    @Flag(help: "You: everything there is.") var me = false

    func validate() throws {
        guard (person == nil && customer == nil) == me else {
            throw ValidationError("Say whose notes: --person NAME, --customer NAME, or --me.")
        }
        if !also.isEmpty, person == nil { throw ValidationError("--also goes with --person.") }
    }

    /// The options that name the subject, to be typed again.
    var asTyped: String {
        if me { return "--me" }
        let named = [("person", person), ("customer", customer)] + also.map { ("also", $0) }
        return named.compactMap { option, name in name.map { "--\(option) \($0.quotedForShell)" } }.joined(
            separator: " ")
    }

    /// The person meant, and the customer where that is named too.
    func personNotes(in store: any JournalStore) throws -> NotesOfPerson? {
        guard let person else { return nil }
        let names = try PersonNames(person, also: also)
        return try NotesOfPerson(names, at: customer.map { try store.customer(named: $0) }, in: store)
    }

    /// Everything kept about the subject.
    func row(_ shared: SharedOptions, on screen: Screen) throws -> NotesRow {
        let progress = Progress(screen, after: .seconds(1))
        defer { progress.clear() }
        // Settings that cannot be understood keep nobody from reading; that they cannot is said already.
        let hold = (try? LegalHold.current(shared.settings()))?.words
        let files = NotesFiles(journal: Paths.journal(shared.journal))
        guard let store = try shared.readJournal() else {
            guard me else { throw Failure.noJournal }
            return NotesRow(about: "me", legalHold: hold, customers: [], files: files.all, settings: files.settings)
        }
        let drafts = files.drafts
        if let notes = try personNotes(in: store) {
            let found = try NotesDrafts(drafts, naming: notes, in: store)
            return NotesRow(about: "person", legalHold: hold, person: PersonNotesRow(notes, drafts: found.texts))
        }
        let scripts = try? shared.scripts()
        let day = LocalTime.day(of: shared.moment())
        let customers = try customer.map { [try store.customer(named: $0)] } ?? store.customers()
        let rows = try customers.map { customer in
            progress.show("Reading what is kept about \(customer.name)")
            return CustomerNotesRow(
                try NotesOfCustomer(of: customer, in: store, scripts: scripts), drafts: drafts, on: day)
        }
        guard me else { return NotesRow(about: "customer", legalHold: hold, customers: rows) }
        return NotesRow(
            about: "me", legalHold: hold, customers: rows, files: files.all,
            unwanted: try store.cardsRefused().sorted(), settings: files.settings)
    }

    /// Says whom the name may mean where nothing was found.
    func sayPerhaps(_ row: NotesRow, _ screen: Screen) {
        guard let person = row.person, person.customers.isEmpty, let first = person.person.split(separator: " ").first
        else { return }
        screen.complain(
            "Names are looked for as whole words. If the notes say only \"\(first)\", add a customer: "
                + "--person \(String(first).quotedForShell) --customer NAME; --also NAME looks for other spellings.")
    }
}

/// Half-typed lines that name a person.
struct NotesDrafts {
    /// The lines, by customer.
    private(set) var texts: [CustomerID: [String]] = [:]
    private(set) var conversations: [ConversationID] = []

    init(_ drafts: [ConversationID: String], naming notes: NotesOfPerson, in store: any JournalStore) throws {
        guard !drafts.isEmpty else { return }
        let searches = Dictionary(uniqueKeysWithValues: notes.parts.map { ($0.customer.id, $0.found.search) })
        for record in try store.conversations(of: nil) {
            guard let text = drafts[record.id] else { continue }
            guard searches[record.customer]?.finds(text) ?? notes.names.isNamed(in: text) else { continue }
            texts[record.customer, default: []].append(text)
            conversations.append(record.id)
        }
    }
}
