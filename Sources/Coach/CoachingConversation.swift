public import Corpus
public import Dialogue
public import Journal

/// A conversation being held: every answer is in the journal before the next question is handed out.
public final class CoachingConversation {
    /// The conversation as the journal lists it.
    public private(set) var record: ConversationRecord
    /// The customer it is about.
    public let customer: Customer
    /// Whether it has been closed or dropped.
    public private(set) var isClosed = false
    /// The card shown last, for /why.
    public internal(set) var lastCard: Card?
    /// Where thoughts were offered, by the card's id.
    var offered: [String: DialoguePlace] = [:]
    /// The cards that were refused for good; looked up when the first one is called for.
    var refusedForGood: Set<String>?
    /// Nothing of the next answer is to be kept.
    public internal(set) var nextIsPrivate = false

    /// The step that asks for the time of the talk ahead; it is not asked where the rep has said it already.
    static let talkStep = "call-at"

    /// Of the scripts it may come to.
    let digest: String

    /// What goes into the journal with the next step, in the same durable write.
    private var unwritten: [Payload] = []

    let world: World
    var dialogue: Dialogue.Conversation
    var replay: Replay
    /// What has been shown, by its identity, so that a change shows only what is new.
    var shown: Set<String> = []
    /// Plans kept from answers that left nothing behind, which taking up the conversation cannot fold again.
    var carried: [Commitment] = []
    /// Whether it came to a safety stop since it was opened here, also where that was taken back: no advice follows one.
    var hasStopped = false
    /// The answer that a safety stop, or the question before one, is about.
    var doubted: Doubted?
    /// Where an answer was declined once.
    var declined: Set<DialoguePlace> = []
    /// Where the wording of an answer was remarked on.
    var remarkedOn: Set<DialoguePlace> = []
    /// Facts about somebody that the rep says are needed, as typed.
    var needed: Set<String> = []
    /// Whether nobody is there to be asked again, since answers come from a pipe or a file.
    public var isUnattended = false
    /// What it had come to before the talk that it waited for.
    private(set) var beforeTheTalk: Folded?
    /// What is said where the open question is answered with what does not fit.
    var repairs = RepairLadder()
    /// Where the rep stood when they went to change an answer; nil where they did not.
    var changing: Changing?

    /// Begins a reflection with a customer; `person` is whom it is about there, the only one known where none is given, and
    /// `when` the talk ahead, where it is known. What it says of the last commitment
    /// is about `commitment`, where one is given. Throws `CoachError` and `JournalError`.
    public init(
        _ reflection: String, with customer: Customer, person: String? = nil, when: AnswerValue? = nil, in world: World,
        lookingBackOn commitment: KeptCommitment? = nil
    ) throws {
        let script = try world.scripts.reflection(named: reflection)
        let scripts = try world.scripts.require(script.id)
        let now = world.now()
        let record = try world.store.beginConversation(
            customer: customer.id, reflection: script.id, title: script.title, at: now)
        // Only what its scripts look back at, and only from conversations that are over: what is dropped from an open one, or
        // taken back in it, must not live on in another.
        let closed = Set(try world.store.conversations(of: customer.id).filter { $0.ending != nil }.map(\.id))
        let askedOnce = scripts.askedOnce
        let wanted = scripts.looksBackAt.union(askedOnce)
        let last = try world.store.lastAnswers(of: customer.id, before: record.id).filter {
            closed.contains($0.value.conversation) && wanted.contains($0.key)
        }
        var earlier = last.compactMapValues { AnswerValue(canonical: $0.value) }
        let saidOn = last.filter { askedOnce.contains($0.key) }.mapValues { world.day($0.at) }
        if let commitment {
            earlier = earlier.filter { !$0.key.hasPrefix("commitment.") }
            earlier.merge(commitment.commitment.asAnswers) { _, own in own }
        }
        var lookups = Lookups(
            customer: customer.name, today: world.day(now), minute: world.minute(now), seed: world.seed(),
            earlier: earlier, saidOn: saidOn)
        if let when, case .date? = script.step(Self.talkStep)?.question?.kind {
            lookups.given[Self.talkStep] = when
        }
        lookups.people = world.people()
        let ninetyDaysAgo = Timestamp(rawValue: now.rawValue - Int64(CardLimits().daysBeforeRepeating) * 86_400)
        let cards = try world.store.cardsShown(to: customer.id, since: ninetyDaysAgo).sorted()
        self.world = world
        self.customer = customer
        self.record = record
        digest = scripts.digest
        dialogue = Dialogue.Conversation(library: world.scripts, reflection: script.id, lookups: lookups)
        replay = Replay([])
        replay.cardsBefore = cards
        replay.person = person ?? (customer.people.count == 1 ? customer.people[0].name : nil)
        var kept = lookups.kept
        if let person = replay.person { kept["person"] = person }
        if let commitment { kept["commitment"] = String(commitment.id.rawValue) }
        if !cards.isEmpty { kept["cards"] = cards.joined(separator: " ") }
        unwritten = [.lookedUp(kept)]
    }

    /// Goes on with a conversation that was left open. Throws `CoachError` and `JournalError` (`heldElsewhere`).
    public init(resuming record: ConversationRecord, in world: World) throws {
        guard let customer = try world.store.customer(record.customer) else { throw CoachError.cannotResume }
        digest = try world.scripts.require(record.reflection).digest
        try world.store.hold(record.id)
        replay = Replay(try world.store.events(of: record.id))
        guard let dialogue = replay.conversation(record.reflection, in: world.scripts, people: world.people()) else {
            world.store.release(record.id)
            throw CoachError.cannotResume
        }
        self.world = world
        self.customer = customer
        self.record = record
        self.dialogue = dialogue
        hasStopped = replay.cameToStop
        unwritten = [.resumed]
        carried = plansWithoutAnswers
    }

    /// The state the answers so far fold to.
    public var state: Folded { dialogue.state }

    /// "question 4 of about 12"; inside a reflection that another calls, its title and its own count.
    public var progress: String {
        guard let question = state.question else { return "at its end" }
        let answered = state.answered.count { $0.part == question.part }
        let count = "question \(answered + 1) of about \(answered + max(1, dialogue.likelyRemaining))"
        return question.part.path.isEmpty ? count : "\(question.part.title), \(count)"
    }

    /// Whom to turn to.
    public var people: PeopleToTurnTo { dialogue.lookups.people }

    /// Minutes until the talk ahead, where its time is known and it is within two hours.
    public var minutesLeft: Int? {
        guard case .date(let day, let minute?)? = dialogue.lookups.given[Self.talkStep] else { return nil }
        let now = world.now()
        let left = (day.number - world.day(now).number) * 1440 + minute - world.minute(now)
        return (0...120).contains(left) ? left : nil
    }

    /// The page for the next call, where this reflection leaves one. Throws `JournalError`.
    public func brief() throws -> BriefPage? {
        guard world.scripts[record.reflection]?.leavesBrief == true, !state.brief.isEmpty, !state.safetyStop else {
            return nil
        }
        return BriefPage(try BriefMaker(in: world).brief(for: customer, shareable: false))
    }

    /// The first turn, or the one a conversation was left at.
    public func open() throws -> Turn {
        var lines: [Line] = []
        if !dialogue.answers.isEmpty {
            if state.question != nil { lines.append(.note("Carrying on where you left: \(progress).")) }
            if replay.digest != digest, !state.inactive.isEmpty {
                let count = state.inactive.count
                lines.append(
                    .note(
                        "This reflection was edited since. \(count) earlier \(count == 1 ? "answer has" : "answers have") no question any more; kept, not used."
                    ))
            }
            // What was said before is on paper already; only what belongs to the open question is said again.
            for moment in state.moments.dropLast(momentsSinceLastAnswer) { shown.insert(moment.identity) }
        }
        if let question = state.question, question.kind == .wait, !dialogue.answers.isEmpty, hasWaited {
            // The talk has been held: what was said and planned before it is over.
            for moment in state.moments { shown.insert(moment.identity) }
            beforeTheTalk = state
            var turn = try answer("back")
            turn.lines = lines + turn.lines
            return turn
        }
        lines += try say([.asked])
        return Turn(lines: lines, question: state.question, prefill: prefill, former: former)
    }

    /// Whether the open question was asked before this opening, so that coming back answers a wait.
    private var hasWaited: Bool { replay.asked.last == state.question?.place }

    private var momentsSinceLastAnswer: Int {
        state.moments.reversed().prefix { if case .asked = $0 { false } else { true } }.count
    }

    /// Closes the conversation for good.
    public func close() throws {
        let ending: Ending = state.safetyStop ? .safety : .finished
        try finish(ending)
    }

    func finish(_ ending: Ending) throws {
        // An answer that led to safety only later was kept at first: nothing of it may stay.
        // What a stopped conversation had not come back to yet is kept as it stands.
        let unused = ending == .finished ? state.inactive : []
        let dropping = state.withheld.union(unused).flatMap { replay.sequences[$0] ?? [] }.sorted()
        try world.store.close(record.id, ending: ending, dropping: dropping, at: world.now())
        isClosed = true
    }

    /// Leaves the conversation open, to be gone on with.
    public func suspend() throws {
        guard !isClosed else { return }
        try append([.suspended])
        world.store.release(record.id)
    }

    /// Ends the conversation before its last question; what was said stays.
    public func stop() throws { try finish(state.safetyStop ? .safety : .stopped) }

    /// Nothing of the next answer is to be kept.
    public func keepNothingOfNext() { nextIsPrivate = true }

    /// Whether nothing was typed last time, so that nothing again means to leave the question out.
    public internal(set) var wasEmpty = false

    /// Removes the conversation and everything in it.
    public func discard() throws {
        try world.store.discard(record.id)
        isClosed = true
    }

    /// Has `payload` written with the next step.
    func tell(_ payload: Payload) { unwritten.append(payload) }

    /// Appends payloads at the open question, or at `place`, in one durable step.
    func append(_ payloads: [Payload], at place: DialoguePlace? = nil) throws {
        let speaker = (state.answered.last { $0.place == place } ?? state.question)?.speaker.rawValue ?? "rep"
        let open = kept(state.question?.place)
        let place = place.map { kept($0) } ?? open
        let entries = (unwritten + payloads).map { payload in
            let own = payload == .asked ? open : payload.hasPlace ? place : nil
            return Entry(speaker: speaker, place: own, digest: digest, payload: payload)
        }
        let progress = progress
        let events = try world.store.append(entries, to: record.id, at: world.now(), progress: progress)
        unwritten = []
        record.progress = progress
        for event in events {
            if case .answered = event.payload, let place = event.place {
                replay.sequences[DialoguePlace(place), default: []].append(event.sequence)
            }
        }
    }

    /// Where a script that keeps nothing stands would tell what was answered before, so it is left out.
    private func kept(_ place: DialoguePlace?) -> JournalPlace? {
        place.flatMap { world.scripts[$0.script]?.keepsNothing == true ? nil : JournalPlace($0) }
    }
}

extension Payload {
    fileprivate var hasPlace: Bool {
        switch self {
        case .asked, .answered, .withheld, .reopened, .shown, .weighed, .refused, .heard: true
        default: false
        }
    }
}
