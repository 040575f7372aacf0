/// The way a fold took through its scripts, for tools that look at scripts and not at what they say.
struct Trace {
    /// The arms that were taken, in order; an arm whose arrow came too late is not one.
    private(set) var arms: [Arm] = []
    /// Where it waits: the scripts it stands in, innermost first; empty at the end.
    private(set) var open: [(frame: Frame, findingsBefore: Int)] = []

    /// The findings that were concluded, in order.
    private(set) var concluded: [Finding] = []

    /// A finding by the script that declares it.
    struct Finding: Hashable {
        let script: String
        let name: String
    }

    /// One arm of one step.
    struct Arm: Hashable {
        let script: String
        let step: String
        let index: Int
    }

    mutating func take(_ index: Int, of step: Step, in frame: Frame) {
        arms.append(Arm(script: frame.script.id, step: step.name, index: index))
    }

    mutating func conclude(_ name: String, in frame: Frame) {
        concluded.append(Finding(script: frame.script.id, name: name))
    }

    /// `findingsBefore` is how many findings there were when the script of `frame` began.
    mutating func wait(in frame: Frame, findingsBefore: Int) { open.append((frame, findingsBefore)) }
}
