import ArgumentParser
import Coach
import Dialogue
import Journal
import Terminal

/// `rekindle notes forget`: removes what is kept about a customer, a person, or the rep, and says what that cannot reach.
struct NotesForgetCommand: RekindleCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget", abstract: "Remove everything kept about a customer, a person, or you.",
        discussion: "It says first what goes and asks for the name to be typed, for it cannot be undone.")

    @OptionGroup var subject: NotesSubject
    @OptionGroup var shared: SharedOptions

    func perform(on screen: Screen) throws {
        let forgetting = Forgetting(shared: shared, screen: screen)
        try LegalHold.refuseRemoving()
        if subject.me { return try forgetting.everything() }
        let store = try shared.knownJournal()
        if let notes = try subject.personNotes(in: store) {
            let customer = try subject.customer.map { try store.customer(named: $0) }
            return try forgetting.person(notes, at: customer, in: store)
        }
        if let name = subject.customer { try forgetting.customer(try store.customer(named: name), in: store) }
    }
}

/// Asks for the name, removes, and says what could not be reached.
struct Forgetting {
    let shared: SharedOptions
    let screen: Screen

    private var files: NotesFiles { NotesFiles(journal: Paths.journal(shared.journal)) }

    /// A customer with everything about them.
    func customer(_ customer: Customer, in store: any JournalStore) throws {
        let conversations = try store.conversations(of: customer.id)
        let what = [
            NotesWords.count(conversations.count, "conversation"),
            NotesWords.count(try store.commitments(of: customer.id).count, "plan"),
            customer.people.isEmpty ? nil : NotesWords.count(customer.people.count, "person", "people"),
            try store.incidents(of: customer.id).isEmpty
                ? nil : NotesWords.count(try store.incidents(of: customer.id).count, "incident note"),
        ]
        screen.say(
            "This removes \(customer.name) and everything you wrote about them: "
                + "\(what.compactMap { $0 }.joined(separator: ", ")). It cannot be undone.")
        guard
            try confirmed(
                "Type the name to go on: ",
                matching: { typed in
                    NameMatch(typed, among: [customer]) == .exact(customer)
                })
        else {
            return screen.say(
                "That is not the name, so nothing was removed. Next: the same command again, or rekindle customers")
        }
        try store.forget(customer.id)
        files.removeDrafts(of: conversations.map(\.id))
        screen.say("Forgotten. Nothing about \(customer.name) is left in the journal.")
        sayOutOfReach()
    }

    /// Everything that names a person.
    func person(_ notes: NotesOfPerson, at customer: Customer?, in store: any JournalStore) throws {
        let name = notes.names.name
        let drafts = try NotesDrafts(files.drafts, naming: notes, in: store)
        guard !notes.parts.isEmpty || !drafts.conversations.isEmpty else {
            sayNamesakes(notes)
            throw Failure(
                ExitStatus.notFound,
                "Nothing names \(name)\(customer.map { " at \($0.name)" } ?? ""), so nothing was removed."
                    + perhaps(notes))
        }
        screen.say("This removes everything that names \(name):")
        let entries = notes.parts.flatMap { part in
            part.customer.people.filter { !part.found.people.map(\.name).contains($0.name) }
        }
        for part in notes.parts {
            let lines = drafts.texts[part.customer.id]?.count ?? 0
            screen.item(
                "-", StyledText("\(part.customer.name): \(NotesWords.counts(part.found.mentions, drafts: lines))"))
        }
        for (id, texts) in drafts.texts where !notes.parts.contains(where: { $0.customer.id == id }) {
            let customer = try store.customer(id)?.name ?? ""
            screen.item("-", StyledText("\(customer): \(NotesWords.counts([], drafts: texts.count))"))
        }
        let alike = entries.map(\.name).filter { NameKey($0) != NameKey(name) }
        if !alike.isEmpty { screen.say("Taken for the same person: \(Array(Set(alike)).sorted().listed).") }
        screen.say(
            "An answer that names them stays as one of which nothing is kept; the rest stays as it is. It cannot be undone."
        )
        guard try confirmed("Type the name to go on: ", matching: { NameKey($0) == NameKey(name) }) else {
            return screen.say(
                "That is not the name, so nothing was removed. Next: the same command again, or rekindle customers")
        }
        let changed = try store.forget(notes.names, at: customer?.id)
        files.removeDrafts(of: Set(changed).union(drafts.conversations))
        screen.say(
            "Forgotten. Nothing\(notes.namesakes.isEmpty ? "" : " else") in the journal names \(name)\(customer.map { " at \($0.name)" } ?? "") any more."
        )
        sayNamesakes(notes)
        sayOutOfReach()
    }

    /// The journal and every file beside it.
    func everything() throws {
        let files = files
        let day = LocalTime.day(of: shared.moment())
        guard !files.all.isEmpty else {
            throw Failure(ExitStatus.notFound, "There is nothing to remove: Rekindle keeps no files here.")
        }
        // Held until the journal is closed, so that nobody goes on talking into a file that is gone.
        var store: (any JournalStore)? = Paths.isFile(files.journal) ? try shared.openJournal() : nil
        if let store {
            screen.say("This removes everything that Rekindle keeps about your customers and about you:")
            for customer in try store.customers() {
                // What is damaged goes too; it only cannot be counted.
                let notes = try? NotesOfCustomer(of: customer, in: store, scripts: nil)
                let counts = notes.map { CustomerNotesRow($0, drafts: [:], on: day).counts } ?? "what is kept"
                screen.item("-", StyledText("\(customer.name): \(counts)"))
            }
            for record in try store.openConversations() { try store.hold(record.id) }
        }
        screen.say("These files go:")
        for path in files.all { screen.item("-", StyledText(path)) }
        screen.say("It cannot be undone.")
        guard
            try confirmed(
                "Type the word everything to go on: ",
                matching: { typed in
                    typed.lowercased() == "everything"
                })
        else {
            return screen.say("That is not the word, so nothing was removed. Next: the same command again, or rekindle")
        }
        store = nil
        try files.removeAll()
        screen.say("Forgotten. Nothing that Rekindle kept is left on this machine.")
        screen.dim(Self.outOfReach)
        screen.say("Next: rekindle, to begin anew")
    }

    private func confirmed(_ prompt: String, matching: (String) -> Bool) throws -> Bool {
        try shared.ask(prompt, on: screen).map(matching) ?? false
    }

    static let outOfReach =
        "What this cannot reach: pages you have printed, copied or sent, what your terminal still shows, and backups."

    private func sayOutOfReach() {
        screen.dim(Self.outOfReach)
        for path in files.backups {
            screen.complain("\(path) is a backup, and still holds them. Delete it when you no longer need it.")
        }
        screen.say("Next: rekindle customers")
    }

    private func sayNamesakes(_ notes: NotesOfPerson) {
        for customer in notes.namesakes {
            screen.say(
                "The customer \(customer.name) has that name too, and stays: "
                    + "rekindle notes forget --customer \(customer.name.quotedForShell)")
        }
    }

    /// Where the first name alone is among the people.
    private func perhaps(_ notes: NotesOfPerson) -> String {
        guard let customer = notes.perhaps.first, let first = notes.names.name.split(separator: " ").first else {
            return ""
        }
        return " There is a \(first) at \(customer.name): "
            + "rekindle notes forget --person \(String(first).quotedForShell) --customer \(customer.name.quotedForShell)"
    }
}
