/// Checks scripts, all of them in one run.
public struct Checker {
    /// The cards that exist, or nil where that is not to be checked.
    let cards: Set<String>?

    /// A checker that knows the cards of that name.
    public init(cards: Set<String>? = nil) { self.cards = cards }

    /// What checking came to.
    public struct Report: Sendable {
        /// The scripts, as far as they could be read.
        public let scripts: [Script]
        /// What is wrong with them, in reading order.
        public let diagnostics: [Diagnostic]

        /// Whether the scripts may run.
        public var isSound: Bool { !diagnostics.contains { $0.severity == .error } }
    }

    /// Reads and checks the scripts of `sources` together, since they may call each other.
    public func check(_ sources: [SourceText]) -> Report {
        var scripts: [Script] = []
        var problems: [Diagnostic] = []
        var broken: Set<String> = []
        for source in sources {
            let (script, found) = ScriptParser.parse(source)
            scripts.append(script)
            problems += found
            if found.contains(where: { $0.severity == .error }) { broken.insert(source.file) }
        }
        let library = Dictionary(scripts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let names = LibraryNames(scripts)
        problems += names.problems()
        for script in scripts {
            let named = NameRules(script, library: library, names: names).problems() + TypeRules(script).problems()
            problems += named + VoiceRules(script).problems()
            if let cards { problems += CardRules(script, cards: cards).problems() }
            if named.contains(where: { $0.severity == .error }) { broken.insert(script.source.file) }
        }
        problems += flow(names, broken: broken)
        return Report(scripts: scripts, diagnostics: problems.inReadingOrder())
    }

    /// Follows the paths of every script that reads well, called scripts first.
    private func flow(_ names: LibraryNames, broken: Set<String>) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        var summaries: [String: FlowAnalysis.Summary] = [:]
        for script in names.calledFirst {
            // What a broken script would leave behind is not known; its own lines are to be mended first.
            guard !broken.contains(script.source.file) else {
                summaries[script.id] = names.widest(script)
                continue
            }
            var analysis = FlowAnalysis(script, summaries: summaries)
            analysis.run(flags: names.flagsSetBefore(script))
            problems += analysis.problems
            summaries[script.id] = names.summary(script, end: analysis.end, summaries)
        }
        return problems
    }
}
