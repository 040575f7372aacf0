/// The scripts that are installed, by name.
public struct ScriptLibrary: Sendable {
    /// The scripts by id.
    public let scripts: [String: Script]
    let lengths: ScriptLengths
    /// Without the reflections they call.
    let partLengths: ScriptLengths
    /// A fingerprint of all of them, kept with every event.
    public let digest: String

    /// A library of scripts that the checker found no error in.
    public init(_ scripts: [Script]) {
        self.scripts = Dictionary(scripts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        lengths = ScriptLengths(self.scripts, countingParts: true)
        partLengths = ScriptLengths(self.scripts, countingParts: false)
        digest = String(stableHash(scripts.sorted { $0.id < $1.id }.map(\.source.digest).joined()), radix: 16)
    }

    /// The steps, as `script.step`, whose earlier answers some script tests or puts into a sentence.
    public var looksBackAt: Set<String> {
        var names: Set<String> = []
        for script in scripts.values {
            for test in script.tests {
                if case .last(let other, let step) = test.subject { names.insert("\(other).\(step)") }
            }
            for hole in script.templates.flatMap(\.holes) {
                if let (other, step) = hole.earlier { names.insert("\(other).\(step)") }
            }
        }
        return names
    }

    /// The script of that name.
    public subscript(id: String) -> Script? { scripts[id] }

    /// How many questions a reflection asks at least, and about how many on the whole.
    public func length(of id: String) -> (shortest: Int, about: Int) {
        guard let script = scripts[id], !script.steps.isEmpty else { return (0, 0) }
        return (lengths.shortest(id, 0), Int(lengths.expected(id, 0).rounded()))
    }
}
