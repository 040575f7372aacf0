/// The states still to be looked into, in turns that come to new things soon.
///
/// Within a turn, those at the questions looked into least: a question that can be come to in very many states (six rows of
/// four options) would otherwise use up the whole budget.
struct Frontier {
    private var queues: [Turn: [Queue]] = [:]
    private var visits: [Int] = []
    private var spots: [Spot: Int] = [:]
    private var isOdd = false

    /// When a state's turn comes.
    enum Turn: CaseIterable {
        /// It came to something no conversation came to before.
        case new
        /// Its flags, findings and verdicts are together for the first time at its question.
        case fresh
        case usual
        /// It is there for completeness.
        case unusual
    }

    /// A question of a script, whoever called it.
    private struct Spot: Hashable {
        let script: String
        let step: String
        let row: String?
    }

    private struct Queue {
        private var states: [Int] = []
        private var head = 0

        var isEmpty: Bool { head == states.count }
        mutating func add(_ state: Int) { states.append(state) }
        mutating func next() -> Int {
            head += 1
            return states[head - 1]
        }
    }

    /// Adds a state, by its number, that waits at `place`.
    mutating func add(_ state: Int, at place: Place, _ turn: Turn) {
        let spot = Spot(script: place.script, step: place.step, row: place.row)
        let index = spots[spot] ?? visits.count
        if index == visits.count {
            spots[spot] = index
            visits.append(0)
            for turn in Turn.allCases { queues[turn, default: []].append(Queue()) }
        }
        queues[turn]?[index].add(state)
    }

    /// Whether no state is left.
    var isEmpty: Bool { Turn.allCases.allSatisfy { next(in: $0) == nil } }

    /// Whether no state is left but unusual ones.
    var isExhausted: Bool { Turn.allCases.allSatisfy { $0 == .unusual || next(in: $0) == nil } }

    /// The state to look into next, or nil where none is left.
    mutating func next() -> Int? {
        // Every other time a usual state goes before a fresh one: what single answers decide must not wait for ever.
        isOdd.toggle()
        for turn in isOdd ? [.new, .usual, .fresh, .unusual] : Turn.allCases {
            guard let index = next(in: turn) else { continue }
            visits[index] += 1
            return queues[turn]?[index].next()
        }
        return nil
    }

    /// The question looked into least of those with states for a turn.
    private func next(in turn: Turn) -> Int? {
        guard let queues = queues[turn] else { return nil }
        return queues.indices.filter { !queues[$0].isEmpty }.min { visits[$0] < visits[$1] }
    }
}
