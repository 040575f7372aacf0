import Journal

/// Does one random thing after another to a store; the same seed does the same things.
struct RandomHistory {
    static let steps = ["keenness", "gap", "mood"]
    /// Somebody who is named now and then in everything that takes words.
    static let person = "Zebedee Quill"

    let store: any JournalStore
    private var random: SeededGenerator
    private var clock: Int64 = 100

    init(seed: UInt64, store: any JournalStore) {
        self.store = store
        random = SeededGenerator(seed: seed)
    }

    /// Does the next thing and tells what came of it.
    mutating func step() -> String {
        // A clock may stand still and go back.
        clock += Int64.random(in: -2...6, using: &random)
        let choice = Int.random(in: 0..<29, using: &random)
        let arguments = Arguments(&random)
        do {
            return try perform(choice, arguments)
        } catch {
            return String(describing: error)
        }
    }

    /// Drawn before anything is done, so that a failure leaves both stores' generators in step.
    private struct Arguments {
        let name: String
        let words: String
        let customer: CustomerID
        let conversation: ConversationID
        let entries: [Entry]
        let dropping: [Int]
        let ending: Ending
        let commitment: CommitmentID
        let outcome: Outcome.Kind

        init(_ random: inout SeededGenerator) {
            let names = ["Harbour Foods", "harbour  foods", "Quay", "Quäy", "Zoë & Co", "Dune", " ", "株式会社"]
            name = names.randomElement(using: &random) ?? ""
            words = .random(&random)
            customer = CustomerID(rawValue: .random(in: 1...6, using: &random))
            conversation = ConversationID(rawValue: .random(in: 1...8, using: &random))
            let count = Int.random(in: 0...4, using: &random)
            entries = (0..<count).map { _ in .random(&random) }
            dropping = (0..<3).map { _ in .random(in: 1...12, using: &random) }
            ending = Ending.allCases.randomElement(using: &random) ?? .finished
            commitment = CommitmentID(rawValue: .random(in: 1...8, using: &random))
            outcome = Outcome.Kind.allCases.randomElement(using: &random) ?? .done
        }
    }

    private func perform(_ choice: Int, _ with: Arguments) throws -> String {
        switch choice {
        case 0...2:
            return String(describing: try store.addCustomer(named: with.name, at: .second(clock)))
        case 3:
            let role = with.dropping[0] > 6 ? "role \(with.dropping[0])" : nil
            try store.addPerson(Person(name: with.name, role: role), to: with.customer)
        case 4...6:
            return String(describing: try store.begin(with: with.customer, at: clock))
        case 7:
            try store.close(with.conversation, ending: with.ending, dropping: with.dropping, at: .second(clock))
        case 8:
            try store.discard(with.conversation)
        case 9:
            store.release(with.conversation)
        case 10...11:
            try store.hold(with.conversation)
        case 12...13:
            try store.settle(with.commitment, as: with.outcome, at: .second(clock))
        case 14:
            let changes = try store.changes().suffix(with.dropping[0]).map(\.id)
            try store.undo(changes)
            return String(describing: changes)
        case 15 where with.dropping[0] < 4:
            try store.together {
                // A customer with the person's own name would stay when they are forgotten.
                _ = try store.addCustomer(named: "\(with.name) \(clock)", at: .second(clock))
                try store.settle(with.commitment, as: with.outcome, at: .second(clock))
            }
        case 15...16:
            return String(
                describing: try store.keepIncident(
                    heading: with.name, words: with.words, of: with.customer, at: .second(clock)))
        case 17:
            try store.postpone([with.conversation], until: .second(clock + 50))
        case 18 where with.dropping[0] < 4:
            return String(describing: try store.forget(PersonNames(Self.person), at: with.customer))
        case 18:
            try store.addPerson(Person(name: with.words, role: with.words), to: with.customer)
        case 19 where with.dropping[0] < 3:
            try store.forget([with.conversation, ConversationID(rawValue: 3)])
        default:
            let events = try store.append(
                with.entries, to: with.conversation, at: .second(clock), progress: "question \(choice)")
            return String(describing: events.map(\.sequence))
        }
        return "done"
    }
}

extension Entry {
    fileprivate static func random(_ random: inout SeededGenerator) -> Entry {
        let value = String(UInt8.random(in: 0...9, using: &random))
        let step = RandomHistory.steps.randomElement(using: &random) ?? ""
        let attempt = Int.random(in: 1...2, using: &random)
        let row = Bool.random(using: &random) ? "Joan" : nil
        let words = String.random(&random)
        switch Int.random(in: 0..<16, using: &random) {
        case 0...3: return .answer(value, at: step, row: row, attempt: attempt)
        case 4: return .answer("text \(words)", at: step, row: row, attempt: attempt)
        case 13: return .coach(.heard(verdict: value, words: words))
        case 14: return .coach(.weighed(card: "card-\(value)", words: words))
        case 15: return .coach(.lookedUp(["seed": value, "today": "2026-02-14", "earlier.start.keen": words]))
        case 5: return .answer(value, at: step, attempt: attempt, visibility: .withheld)
        case 6: return .rep(.withheld, at: step, attempt: attempt)
        case 7: return .coach(.shown(card: "card-\(value)"))
        case 12: return .coach(.refused(card: "card-\(value)", forGood: Bool.random(using: &random)))
        case 8: return .rep(.reopened, at: step)
        case 9: return .coach(.lookedUp(["seed": value, "today": "2026-02-14"]))
        default: return .coach(.concluded(.random(value, &random)))
        }
    }
}

extension String {
    fileprivate static func random(_ random: inout SeededGenerator) -> String {
        let number = UInt8.random(in: 0...9, using: &random)
        return Int.random(in: 0..<4, using: &random) == 0 ? "\(number) zébedee QUILL's" : "line \(number)"
    }
}

extension Outline {
    fileprivate static func random(_ value: String, _ random: inout SeededGenerator) -> Outline {
        let due = { (generator: inout SeededGenerator) -> String? in
            let day = Int.random(in: 0...4, using: &generator)
            return day == 0 ? nil : "2026-03-0\(day)" + (day == 4 ? "T09:30" : "")
        }
        let count = Int.random(in: 0...3, using: &random)
        return Outline(
            findings: (0..<count).map { number in
                var finding = Finding.sample("finding-\(value)-\(number)")
                finding.reasons.append(.random(&random))
                return finding
            },
            commitments: (0..<count).map {
                // The same cue and act more than once, told apart by their order alone.
                Commitment(cue: value, act: "act \($0 / 2)", obstacle: .random(&random), due: due(&random))
            },
            facts: (0..<3 - count).map { _ in .sample("fact-\(value)-\(String.random(&random))") },
            questions: [.random(&random)])
    }
}

/// SplitMix64: small, and the same on every machine.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
