/// What an answer may be at some point of a script: a set of possibilities, never too small.
struct SlotState: Hashable {
    /// One possibility.
    enum Atom: Hashable {
        /// The step was not come to.
        case unset
        case unknown
        case skipped
        case option(String)
        case number(Int)
        /// Answered, with no more known of it.
        case value
    }

    /// Whether an option of an `any of` may be ticked, unticked, or either.
    struct Tick: Hashable {
        var mayBeTicked = true
        var mayBeUnticked = true
    }

    var atoms: Set<Atom>
    /// By option, for `any of`.
    var ticks: [String: Tick] = [:]
    /// The options that are real choices: not `(alone)`, not in own words.
    var real: Set<String> = []

    static let unset = SlotState(atoms: [.unset])

    /// Everything an answer to `question` may be.
    static func any(of question: Step.Question) -> SlotState {
        var state = SlotState(atoms: [.unknown, .skipped])
        switch question.kind {
        case .scale(let range, _, _): for number in range { state.atoms.insert(.number(number)) }
        case .number(let range?) where range.count <= 101: for number in range { state.atoms.insert(.number(number)) }
        case .yesNo: state.atoms.formUnion([.option("yes"), .option("no")])
        case .oneOf, .oneOfForEach: for option in question.options { state.atoms.insert(.option(option.name)) }
        case .anyOf:
            state.atoms.insert(.value)
            for option in question.options {
                state.ticks[option.name] = Tick()
                if !option.alone, !option.ownWords { state.real.insert(option.name) }
            }
        default: state.atoms.insert(.value)
        }
        return state
    }

    /// Whether it is certainly a real answer.
    var isAnswered: Bool { atoms.isDisjoint(with: [.unset, .unknown, .skipped]) }

    /// Either of the two.
    func union(_ other: SlotState) -> SlotState {
        var state = SlotState(atoms: atoms.union(other.atoms), real: real.union(other.real))
        // Where only one side was answered, its ticks are all that is known.
        if !atoms.contains(.value) {
            state.ticks = other.ticks
        } else if !other.atoms.contains(.value) {
            state.ticks = ticks
        } else {
            state.ticks = ticks.merging(other.ticks) {
                Tick(
                    mayBeTicked: $0.mayBeTicked || $1.mayBeTicked, mayBeUnticked: $0.mayBeUnticked || $1.mayBeUnticked)
            }
        }
        return state
    }
}

/// Whether something certainly holds, certainly does not, or may either way.
enum Certainty {
    case yes, no, maybe

    init(_ holds: Bool) { self = holds ? .yes : .no }

    var negated: Certainty { self == .yes ? .no : self == .no ? .yes : .maybe }
    /// Whether it may come out as `outcome`.
    func mayBe(_ outcome: Bool) -> Bool { self == .maybe || (self == .yes) == outcome }
}
