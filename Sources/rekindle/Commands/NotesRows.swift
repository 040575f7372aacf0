import Coach
import Dialogue
import Journal

/// Everything kept about one customer, as JSON and as the source of the page.
struct CustomerNotesRow: Encodable {
    struct Talk: Encodable {
        let reflection: String
        let title: String
        let began: String
        let ended: String?
        /// `open`, `finished`, `stopped` or `safety`.
        let state: String
        let entries: [Entry]
        let findings: [FindingRow]
        let questions: [String]
        /// The thoughts that were shown, by their ids.
        let thoughts: [String]
        let withheld: Int
        /// What is typed and not sent yet.
        let draft: String?
        let day: String

        private enum CodingKeys: String, CodingKey {
            case reflection, title, began, ended, state, entries, findings, questions, thoughts, withheld, draft
        }
    }

    struct Entry: Encodable {
        let at: String
        let kind: String
        let place: String
        let question: String?
        let text: String
        let speaker: String
        let replaced: Bool
    }

    struct FindingRow: Encodable {
        let finding: Finding
        /// `accept`, `amend` or `overrule`.
        let decision: String?
    }

    struct FactRow: Encodable {
        let at: String
        let fact: Fact
    }

    struct IncidentRow: Encodable {
        let at: String
        let heading: String
        let words: String
        let day: String

        private enum CodingKeys: String, CodingKey { case at, heading, words }

        init(_ note: IncidentNote) {
            (at, heading, words, day) = (note.at.iso, note.heading, note.words, note.at.shownDay)
        }
    }

    let customer: String
    let added: String
    let people: [PersonRow]
    let conversations: [Talk]
    let plans: [CommitmentRow]
    let facts: [FactRow]
    let incidents: [IncidentRow]
    /// How many answers there were of which nothing is kept.
    let withheld: Int

    init(_ notes: NotesOfCustomer, drafts: [ConversationID: String], on day: CalendarDay) {
        customer = notes.customer.name
        added = notes.customer.added.iso
        people = notes.customer.people.map(PersonRow.init)
        conversations = notes.talks.map { Talk($0, draft: drafts[$0.record.id]) }
        let list = CommitmentList(notes.plans)
        plans = notes.plans.map { CommitmentRow($0, customer: notes.customer.name, in: list, on: day) }
        facts = notes.facts.map { FactRow(at: $0.at.iso, fact: $0.fact) }
        incidents = notes.incidents.map(IncidentRow.init)
        withheld = notes.withheld
    }
}

extension CustomerNotesRow.Talk {
    fileprivate init(_ talk: NotesOfTalk, draft: String?) {
        let record = talk.record
        self.init(
            reflection: record.reflection, title: record.title, began: record.began.iso, ended: record.ended?.iso,
            state: record.ending?.rawValue ?? "open",
            entries: talk.entries.map { entry in
                CustomerNotesRow.Entry(
                    at: entry.at.iso, kind: entry.kind.rawValue, place: entry.place, question: entry.question,
                    text: entry.text, speaker: entry.speaker, replaced: entry.isReplaced)
            },
            findings: talk.findings.map {
                CustomerNotesRow.FindingRow(finding: $0, decision: talk.decisions[$0.code]?.rawValue)
            },
            questions: talk.questions, thoughts: talk.thoughts, withheld: talk.withheld, draft: draft,
            day: record.began.shownDay)
    }
}

/// Everything that names one person.
struct PersonNotesRow: Encodable {
    struct Part: Encodable {
        let customer: String
        /// Whether the first name alone was taken for this person.
        let known: Bool
        let entries: [Entry]
    }

    struct Entry: Encodable {
        let kind: String
        let place: String
        let at: String?
        let text: String
        let alsoAbout: [String]
        let day: String?

        private enum CodingKeys: String, CodingKey { case kind, place, at, text, alsoAbout }
    }

    let person: String
    let customers: [Part]
    /// Customers that have the person's name themselves.
    let namesakes: [String]

    init(_ notes: NotesOfPerson, drafts: [CustomerID: [String]]) {
        person = notes.names.name
        customers = notes.parts.map { part in
            Part(
                customer: part.customer.name, known: part.found.isKnown,
                entries: part.entries.map { entry in
                    Entry(
                        kind: entry.mention.kind.rawValue, place: entry.mention.place, at: entry.mention.at?.iso,
                        text: entry.text, alsoAbout: entry.alsoAbout, day: entry.mention.at?.shownDay)
                }
                    + (drafts[part.customer.id] ?? []).map {
                        Entry(kind: "draft", place: "", at: nil, text: $0, alsoAbout: [], day: nil)
                    })
        }
        namesakes = notes.namesakes.map(\.name)
    }

    /// How many pieces name somebody else too.
    var shared: Int { customers.flatMap(\.entries).count { !$0.alsoAbout.isEmpty } }
}

/// What `notes show` and `notes export` give: of one customer, of one person, or all there is about the rep.
struct NotesRow: Encodable {
    /// `customer`, `person` or `me`.
    let about: String
    /// The firm's words while removing is on hold.
    let legalHold: String?
    var person: PersonNotesRow?
    var customers: [CustomerNotesRow]?
    /// The files that Rekindle keeps on this machine.
    var files: [String]?
    /// The thoughts that are to stay away, by their ids.
    var unwanted: [String]?
    /// What the rep has set, a line each.
    var settings: [String]?
}
