public import Dialogue
public import Journal

/// Everything kept about one customer, in reading order.
public struct NotesOfCustomer {
    /// The customer, with their people.
    public let customer: Customer
    /// Every conversation, oldest first.
    public let talks: [NotesOfTalk]
    /// What the rep means to do, in due order.
    public let plans: [KeptCommitment]
    /// What was learnt, oldest first.
    public let facts: [KeptFact]
    /// What happened and was noted, oldest first.
    public let incidents: [IncidentNote]

    /// Reads it all. Questions are worded where `scripts` still has them. Throws `JournalError`.
    public init(of customer: Customer, in store: any JournalStore, scripts: ScriptLibrary?) throws {
        self.customer = customer
        talks = try store.conversations(of: customer.id).map { record in
            NotesOfTalk(record, try store.events(of: record.id), with: customer, scripts: scripts)
        }
        plans = try store.commitments(of: customer.id)
        facts = try store.facts(of: customer.id)
        incidents = try store.incidents(of: customer.id)
    }

    /// How many answers there were of which nothing is kept.
    public var withheld: Int { talks.reduce(0) { $0 + $1.withheld } }
}

/// Everything kept of one conversation.
public struct NotesOfTalk {
    /// One piece of it.
    public struct Entry: Equatable, Sendable {
        /// What kind of piece it is.
        public enum Kind: String, Sendable, Codable {
            /// What it began with, in the rep's words.
            case opening
            /// Something it took over when it began, such as an earlier answer.
            case takenOver = "taken-over"
            /// An answer.
            case answer
            /// What was said to a thought.
            case thought
        }

        /// When it was written.
        public let at: Timestamp
        /// What kind of piece it is.
        public let kind: Kind
        /// The question's name such as `start.keen`, the thought's, or of what was taken over.
        public let place: String
        /// The question as it is asked, where that is known.
        public let question: String?
        /// What was said.
        public let text: String
        /// Who said it: `rep` or `manager`.
        public let speaker: String
        /// Whether a later answer stands in its place.
        public let isReplaced: Bool
    }

    /// The conversation as the journal lists it.
    public let record: ConversationRecord
    /// What was said, in order.
    public let entries: [Entry]
    /// How many answers there were of which nothing is kept.
    public let withheld: Int
    /// What it concluded.
    public let findings: [Finding]
    /// What the rep made of findings, by code.
    public let decisions: [String: Decision]
    /// What it left to ask the customer.
    public let questions: [String]
    /// The thoughts that were shown, by their ids, in order.
    public let thoughts: [String]

    init(_ record: ConversationRecord, _ events: [Event], with customer: Customer, scripts: ScriptLibrary?) {
        self.record = record
        let wording = NotesWording(customer: customer, scripts: scripts)
        var entries: [Entry] = []
        var last: [JournalPlace: Int] = [:]
        var replaced: Set<Int> = []
        var withheldAt: Set<JournalPlace> = []
        var withheldElsewhere = 0
        var decisions: [String: Decision] = [:]
        var thoughts: [String] = []
        for event in events {
            let name = event.place.map { DialoguePlace($0).name } ?? ""
            let add = { (kind: Entry.Kind, place: String, question: String?, text: String) in
                entries.append(
                    Entry(
                        at: event.at, kind: kind, place: place, question: question, text: text, speaker: event.speaker,
                        isReplaced: false))
            }
            switch event.payload {
            case .heard(_, let words?): add(.opening, "", nil, words)
            case .lookedUp(let values):
                for (name, value) in values.sorted(by: { $0.key < $1.key }) where Event.isWritten(name) {
                    add(.takenOver, name, nil, AnswerValue(canonical: value)?.plain ?? value)
                }
            case .answered(let raw, let value, _):
                guard let place = event.place else { continue }
                if let earlier = last.updateValue(entries.count, forKey: place) { replaced.insert(earlier) }
                withheldAt.remove(place)
                add(.answer, name, wording.question(at: place), wording.answer(raw, value, at: place))
            case .withheld:
                guard let place = event.place else {
                    withheldElsewhere += 1
                    continue
                }
                if let earlier = last.removeValue(forKey: place) { replaced.insert(earlier) }
                withheldAt.insert(place)
            case .weighed(let card, let words): add(.thought, card, nil, words)
            case .shown(let card): thoughts.append(card)
            case .decided(let finding, let decision): decisions[finding] = decision
            default: break
            }
        }
        self.entries = entries.enumerated().map { index, entry in
            guard replaced.contains(index) else { return entry }
            return Entry(
                at: entry.at, kind: entry.kind, place: entry.place, question: entry.question, text: entry.text,
                speaker: entry.speaker, isReplaced: true)
        }
        withheld = withheldAt.count + withheldElsewhere
        self.decisions = decisions
        self.thoughts = thoughts
        let outline = events.lastConclusion?.outline
        findings = outline?.findings ?? []
        questions = outline?.questions ?? []
    }
}
