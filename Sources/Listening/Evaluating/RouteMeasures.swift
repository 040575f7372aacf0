/// How well examples were led (COACHING.md, 3.3).
public struct RouteMeasures: Sendable {
    /// The first label is the right one.
    public private(set) var top1 = Proportion(hits: 0, count: 0)
    /// The first label is the right one or the one that would do as well.
    public private(set) var lenient = Proportion(hits: 0, count: 0)
    /// The right one is among the first three.
    public private(set) var top3 = Proportion(hits: 0, count: 0)
    /// Of those that should lead to `escalate`, those that do.
    public private(set) var escalateRecall = Proportion(hits: 0, count: 0)
    /// Of those that should not lead to `escalate`, those that do.
    public private(set) var escalateFalseAlarms = Proportion(hits: 0, count: 0)
    /// Those for which one label was clear enough to be offered alone.
    public private(set) var one = Proportion(hits: 0, count: 0)
    /// Of those, the ones with a right label or one that would do as well.
    public private(set) var oneRight = Proportion(hits: 0, count: 0)
    /// Those for which two or three were named.
    public private(set) var few = Proportion(hits: 0, count: 0)
    /// Of those, the ones with the right label or one that would do as well among them.
    public private(set) var fewHelps = Proportion(hits: 0, count: 0)
    /// How often each label was taken for each.
    public private(set) var confusion = Confusion()

    /// Whether any example names a second label.
    public private(set) var hasAlso = false

    /// Measures examples.
    public init(_ judged: [JudgedExample]) {
        for each in judged { add(each) }
    }

    /// The mean over the labels of the harmonic mean of precision and recall.
    public var macroF1: Double { confusion.macroF1 }

    private mutating func add(_ judged: JudgedExample) {
        let right = judged.example.label
        hasAlso = hasAlso || judged.example.also != nil
        top1.add(judged.isRight)
        lenient.add(judged.isDefensible)
        top3.add(judged.isAmongThree)
        if right == .escalate {
            escalateRecall.add(judged.first == .escalate)
        } else {
            escalateFalseAlarms.add(judged.first == .escalate)
        }
        confusion.add(right: right, taken: judged.first)
        let choice = judged.routing.choice
        if case .one = choice { one.add(true) } else { one.add(false) }
        if case .few = choice { few.add(true) } else { few.add(false) }
        switch choice {
        case .one: oneRight.add(judged.isDefensible)
        case .few(let labels): fewHelps.add(labels.contains { $0 == right || $0 == judged.example.also })
        case .none: break
        }
    }
}
