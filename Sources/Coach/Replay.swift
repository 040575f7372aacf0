import Dialogue
import Journal

/// What the events of a conversation say about its answers.
struct Replay {
    var lookups: Lookups?
    var answers: [DialoguePlace: Answer] = [:]
    var reopened: DialoguePlace?
    /// The person at the customer's whom it is about.
    var person: String?
    /// The places asked, in order.
    var asked: [DialoguePlace] = []
    /// The sequence numbers of the answers kept, by place.
    var sequences: [DialoguePlace: [Int]] = [:]
    var cards: [String] = []
    /// The cards the rep did not want.
    var refused: Set<String> = []
    /// How many questions were answered when the last card was shown.
    var answeredAtLastCard: Int?
    /// Cards shown to this customer in the 90 days before the conversation began.
    var cardsBefore: [String] = []
    var said: Set<String> = []
    var outline: Outline?
    var decided: Set<String> = []
    /// Where words stopped the conversation, with the script that takes a stop up again.
    var interruptions: [DialoguePlace: String] = [:]
    /// Where the rep went on after a stop.
    var carriedOn: Set<DialoguePlace> = []
    /// Whether it came to a stop, also one that was taken back.
    var cameToStop = false
    var digest = ""

    init(_ events: [Event]) {
        for event in events {
            digest = event.digest
            let place = event.place.map { DialoguePlace($0) }
            switch event.payload {
            case .lookedUp(let values):
                lookups = Lookups(kept: values)
                person = values["person"]
                cardsBefore = values["cards"]?.split(separator: " ").map(String.init) ?? []
            case .answered(let raw, let value, _):
                guard let place, let value = AnswerValue(canonical: value) else { continue }
                answers[place] = Answer(raw: raw, value: value)
                sequences[place, default: []].append(event.sequence)
                interruptions[place] = nil
                if reopened == place { reopened = nil }
            case .withheld:
                guard let place else { continue }
                answers[place] = Answer(raw: "", value: .withheld)
                interruptions[place] = nil
                if reopened == place { reopened = nil }
            case .reopened:
                reopened = place
                carriedOn.formIntersection(interruptions.keys)
            case .heard(Stop.Verdict.stop, _):
                cameToStop = true
                guard let place else { continue }
                interruptions[place] = Stop.Verdict.script
                carriedOn.remove(place)
            case .heard(Stop.Verdict.stopped, _): cameToStop = true
            case .heard(Stop.Verdict.carriedOn, _): if let place { carriedOn.insert(place) }
            case .shown(let card):
                cards.append(card)
                answeredAtLastCard = answers.count
            case .refused(let card, _):
                refused.insert(card)
                answeredAtLastCard = answers.count
            case .said(let ids): said.formUnion(ids)
            case .concluded(let outline): self.outline = outline
            case .decided(let finding, _): decided.insert(finding)
            case .asked: if let place { asked.append(place) }
            case .heard, .weighed, .suspended, .resumed, .closed, .dropped: break
            }
        }
    }
}

extension Replay {
    /// The conversation that these events come to; nil where its beginning is missing.
    func conversation(
        _ reflection: String, in library: ScriptLibrary, people: PeopleToTurnTo = PeopleToTurnTo()
    ) -> DialogueConversation? {
        guard var lookups, library.has(reflection) else { return nil }
        lookups.people = people
        return DialogueConversation(
            library: library, reflection: reflection, lookups: lookups, answers: answers, reopened: reopened,
            interruptions: interruptions, carriedOn: carriedOn)
    }
}

extension Lookups {
    /// The lookups as one event keeps them.
    var kept: [String: String] {
        var values = ["customer": customer, "today": today.iso, "seed": String(seed)]
        if let minute { values["minute"] = String(minute) }
        for (name, value) in earlier { values["earlier.\(name)"] = value.canonical }
        for (name, day) in saidOn { values["said.\(name)"] = day.iso }
        for (name, value) in given { values["given.\(name)"] = value.canonical }
        return values
    }

    init?(kept: [String: String]) {
        guard let customer = kept["customer"], let today = kept["today"].flatMap({ CalendarDay(iso: $0) }),
            let seed = kept["seed"].flatMap({ UInt64($0) })
        else { return nil }
        func values(_ prefix: String) -> [String: AnswerValue] {
            var values: [String: AnswerValue] = [:]
            for (name, value) in kept where name.hasPrefix(prefix) {
                values[String(name.dropFirst(prefix.count))] = AnswerValue(canonical: value)
            }
            return values
        }
        var saidOn: [String: CalendarDay] = [:]
        for (name, day) in kept where name.hasPrefix("said.") {
            saidOn[String(name.dropFirst(5))] = CalendarDay(iso: day)
        }
        self.init(
            customer: customer, today: today, minute: kept["minute"].flatMap { Int($0) }, seed: seed,
            earlier: values("earlier."), saidOn: saidOn)
        given = values("given.")
    }
}
