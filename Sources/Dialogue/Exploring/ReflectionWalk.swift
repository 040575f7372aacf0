/// A walk through the conversations of one reflection, state by state.
struct ReflectionWalk {
    private let root: String
    private let library: ScriptLibrary
    private let reads: LibraryReads
    private let goals: GoalIndex
    private var states: [State] = []
    private var numbers: [StateKey: Int] = [:]
    /// The outlines met at each place.
    private var outlines: [Place: Set<[UInt8]>] = [:]
    private var frontier = Frontier()
    private var trials: [Asked: Trials] = [:]
    /// How many different states were looked into.
    private(set) var lookedInto = 0
    /// Whether no state is left to look into.
    private(set) var isComplete = false

    /// A conversation that waits for an answer, the shortest found of those that are the same from here on.
    private struct State {
        var question: OpenQuestion
        var walk: [Walk.Given]
        var lookups: Lookups
        /// How much of its fold was looked at already.
        var seen: Seen
        var wasLookedInto = false
    }

    /// How far a fold had come.
    private struct Seen {
        var arms = 0
        var findings = 0
        var moments = 0
    }

    /// A question with the options on offer.
    private struct Asked: Hashable {
        let script: String
        let step: String
        let options: [String]
    }

    init(_ root: String, library: ScriptLibrary, reads: LibraryReads, goals: GoalIndex) {
        self.root = root
        self.library = library
        self.reads = reads
        self.goals = goals
    }

    /// Adds a conversation's beginning, with what the customer is taken to have answered before.
    mutating func begin(earlier: [String: AnswerValue], _ reached: inout Reached) {
        var lookups = Explorer.lookups
        lookups.earlier = earlier
        fold([], lookups, answers: [:], seen: Seen(), &reached)
    }

    /// Looks into at most so many different states. Once every goal of `scripts` is come to, a quarter of them is enough, and
    /// no unusual one: they only serve to find shorter ways.
    mutating func run(mostStates: Int, scripts: Set<String>, _ reached: inout Reached) {
        let wanted = scripts.sorted().flatMap { goals.goals[$0] ?? [] }
        while !frontier.isEmpty {
            let isEnough = frontier.isExhausted || lookedInto >= max(1, mostStates / 4)
            if isEnough, wanted.allSatisfy({ reached.goals[$0] != nil }) { return }
            guard let number = frontier.next() else { break }
            if !states[number].wasLookedInto {
                guard lookedInto < mostStates else { return }
                lookedInto += 1
                states[number].wasLookedInto = true
            }
            lookInto(states[number], &reached)
        }
        isComplete = true
    }

    private mutating func lookInto(_ state: State, _ reached: inout Reached) {
        let question = state.question
        var answers: [Place: Answer] = [:]
        for given in state.walk { answers[given.place] = Answer(raw: given.typed, value: given.value) }
        for trial in answersToTry(at: question, state.lookups) {
            let given = Walk.Given(place: question.place, typed: trial.typed, value: trial.value)
            answers[question.place] = trial.answer
            fold(state.walk + [given], state.lookups, answers: answers, seen: state.seen, &reached)
        }
    }

    /// All answers where a question is first come to, later one of each class.
    private mutating func answersToTry(at question: OpenQuestion, _ began: Lookups) -> [TrialAnswer] {
        let place = question.place
        let asked = Asked(script: place.script, step: place.step, options: question.options.map(\.name))
        if let known = trials[asked] { return known.telling }
        let predicates = reads.predicates(script: place.script, step: place.step)
        let answers = Trying(began: began).answers(to: question, tested: predicates)
        let fresh = Trials(answers, tested: predicates, question: question, began: began)
        trials[asked] = fresh
        return fresh.telling + fresh.others
    }

    private mutating func fold(
        _ walk: [Walk.Given], _ lookups: Lookups, answers: [Place: Answer], seen: Seen, _ reached: inout Reached
    ) {
        var interpreter = Interpreter(library: library, lookups: lookups, answers: answers, reopened: nil)
        _ = interpreter.fold(root)
        let isNew = reached.note(gain(of: interpreter, since: seen), length: walk.count) {
            Walk(reflection: root, earlier: lookups.earlier, answers: walk)
        }
        guard let key = StateKey(interpreter, reads), let question = interpreter.state.question else { return }
        let state = State(
            question: question, walk: walk, lookups: lookups,
            seen: Seen(
                arms: interpreter.trace.arms.count, findings: interpreter.trace.concluded.count,
                moments: interpreter.state.moments.count))
        guard let number = numbers[key] else {
            numbers[key] = states.count
            frontier.add(states.count, at: question.place, turn(of: walk, key, isNew: isNew))
            states.append(state)
            return
        }
        // A shorter way to a known state shortens every way that leads on from it.
        guard walk.count < states[number].walk.count else { return }
        let wasLookedInto = states[number].wasLookedInto
        states[number] = state
        states[number].wasLookedInto = wasLookedInto
        if wasLookedInto { frontier.add(number, at: question.place, .usual) }
    }

    private mutating func turn(of walk: [Walk.Given], _ key: StateKey, isNew: Bool) -> Frontier.Turn {
        let isFresh = outlines[key.place, default: []].insert(key.outline).inserted
        if isNew { return .new }
        if !walk.hasUsualRows { return .unusual }
        return isFresh ? .fresh : .usual
    }

    /// What a fold came to since its conversation was last looked at.
    private func gain(of interpreter: Interpreter, since seen: Seen) -> Reached.Gain {
        var gain = Reached.Gain()
        let trace = interpreter.trace
        for arm in trace.arms[seen.arms...] {
            gain.goals += [goals.step(arm.step, of: arm.script), goals.branch(arm)].compactMap { $0 }
        }
        for open in trace.open {
            if let goal = goals.step(open.frame.current.name, of: open.frame.script.id) { gain.goals.append(goal) }
        }
        gain.goals += trace.concluded[seen.findings...].compactMap { goals.finding($0) }
        for case .called(let cards, let place) in interpreter.state.moments[seen.moments...] {
            gain.goals += cards.compactMap { goals.card($0, at: place) }
            gain.cards += cards
        }
        gain.items = interpreter.state.question?.items ?? []
        return gain
    }
}
