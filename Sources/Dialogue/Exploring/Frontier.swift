/// The states still to be looked into: those that came to something new first, then those at the steps looked into least.
///
/// A step that can be come to in very many states (six rows of four options) would otherwise use up the whole budget.
struct Frontier {
    private var promising = Queue()
    private var queues: [Queue] = []
    private var visits: [Int] = []
    private var places: [Spot: Int] = [:]

    /// A step of a script, whoever called it.
    private struct Spot: Hashable {
        let script: String
        let step: String
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
    mutating func add(_ state: Int, at place: Place, isPromising: Bool) {
        if isPromising { return promising.add(state) }
        let spot = Spot(script: place.script, step: place.step)
        let index = places[spot] ?? queues.count
        if index == queues.count {
            places[spot] = index
            queues.append(Queue())
            visits.append(0)
        }
        queues[index].add(state)
    }

    /// The state to look into next, or nil where none is left.
    mutating func next() -> Int? {
        if !promising.isEmpty { return promising.next() }
        let open = queues.indices.filter { !queues[$0].isEmpty }
        guard let index = open.min(by: { visits[$0] < visits[$1] }) else { return nil }
        visits[index] += 1
        return queues[index].next()
    }
}
