import Synchronization

/// The scripts that are installed, by name; each is read when it is first asked for.
public final class ScriptLibrary: Sendable {
    /// What reading a script came to: no script where it has an error, or where there is none of that name.
    public struct Reading: Sendable {
        let script: Script?
        let errors: [Diagnostic]

        /// A script that was read, with what is wrong with it; warnings are left out.
        public init(_ script: Script, problems: [Diagnostic]) {
            errors = problems.filter { $0.severity == .error }
            self.script = errors.isEmpty ? script : nil
        }

        /// A script that could not be read at all.
        public init(problems: [Diagnostic]) {
            script = nil
            errors = problems
        }
    }

    /// Thrown where a script that is needed has an error.
    public struct Unreadable: Error, CustomStringConvertible {
        /// The first one.
        public let problem: Diagnostic
        /// Where it is, what it is, and how to see all.
        public var description: String {
            "A reflection cannot be read (\(problem.location.file):\(problem.location.line): \(problem.message)). "
                + "`rekindle script check` shows everything that is wrong."
        }
    }

    /// The names of all that are installed, sorted.
    public let names: [String]
    let lengths = ScriptLengths()
    private let installed: Set<String>
    private let reader: @Sendable ([String]) -> [Reading]
    private let readings: Mutex<[String: Reading]>

    /// A library of scripts that the checker found no error in.
    public init(_ scripts: [Script]) {
        let readings = scripts.map { ($0.id, Reading($0, problems: [])) }
        self.readings = Mutex(Dictionary(readings, uniquingKeysWith: { first, _ in first }))
        installed = Set(scripts.map(\.id))
        names = installed.sorted()
        reader = { names in names.map { _ in Reading(problems: []) } }
    }

    /// A library of scripts that `read` reads when they are asked for: it is given names of `names`, and gives as many readings.
    public init(_ names: [String], read: @escaping @Sendable ([String]) -> [Reading]) {
        installed = Set(names)
        self.names = installed.sorted()
        reader = read
        readings = Mutex([:])
    }

    /// The script of that name; nil where there is none, or where it has an error.
    public subscript(id: String) -> Script? {
        if let known = readings.withLock({ $0[id] }) { return known.script }
        fetch([id])
        return readings.withLock { $0[id]?.script }
    }

    /// Whether a script of that name is installed; it is not read for this.
    public func has(_ name: String) -> Bool { installed.contains(name) }

    /// All scripts without errors, by name.
    public var scripts: [String: Script] {
        fetch(names)
        return readings.withLock { $0.compactMapValues(\.script) }
    }

    /// Reads all that are installed. Throws `Unreadable`.
    public func requireAll() throws(Unreadable) {
        fetch(names)
        try refuse(names)
    }

    /// A script and those it calls, directly or through others, in that order; empty where there is none of that name.
    /// Throws `Unreadable`.
    @discardableResult
    public func require(_ name: String) throws(Unreadable) -> [Script] {
        var reached: [Script] = []
        var seen: Set<String> = [name]
        var wanted = [name]
        while !wanted.isEmpty {
            fetch(wanted)
            try refuse(wanted)
            let scripts = wanted.compactMap { self[$0] }
            reached += scripts
            wanted = scripts.flatMap { $0.steps.compactMap { $0.call?.script } }.filter { seen.insert($0).inserted }
        }
        return reached
    }

    /// How many questions a reflection asks at least, and how many where every answer is a usual one.
    public func length(of id: String) -> (shortest: Int, about: Int) {
        guard let script = self[id], !script.steps.isEmpty else { return (0, 0) }
        let length = lengths.length(id, 0, in: self)
        let lookups = Lookups(customer: "", today: CalendarDay(number: 0), seed: 0)
        let about = Conversation(library: self, reflection: id, lookups: lookups).likelyQuestions.count
        return (length.shortest, about)
    }

    private func fetch(_ names: [String]) {
        let missing = readings.withLock { known in names.filter { known[$0] == nil && installed.contains($0) } }
        guard !missing.isEmpty else { return }
        let fresh = zip(missing, reader(missing))
        readings.withLock { $0.merge(fresh) { first, _ in first } }
    }

    private func refuse(_ names: [String]) throws(Unreadable) {
        let problem = readings.withLock { known in names.compactMap { known[$0]?.errors.first } }.first
        if let problem { throw Unreadable(problem: problem) }
    }
}

extension [Script] {
    /// A fingerprint of all of them, kept with every event.
    public var digest: String {
        String(stableHash(sorted { $0.id < $1.id }.map(\.source.digest).joined()), radix: 16)
    }

    /// The steps, as `script.step`, whose earlier answers they test or put into a sentence.
    public var looksBackAt: Set<String> { reduce(into: []) { $0.formUnion($1.looksBackAt) } }

    /// The steps, as `script.step`, that offer the answer of an earlier conversation to be kept.
    public var askedOnce: Set<String> {
        Set(
            flatMap { script in
                script.steps.filter { $0.question?.once != nil }.map { "\(script.id).\($0.name)" }
            })
    }
}
