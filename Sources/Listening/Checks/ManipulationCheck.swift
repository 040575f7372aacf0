/// Finds what the words of a plan, of thanks or of an opening show that the customer would not want done to them.
public struct ManipulationCheck: Sendable {
    /// What a text is for.
    public enum Wording: Sendable {
        /// What the rep means to do.
        case plan
        /// What the rep wants to thank for.
        case thanks
        /// What the rep means to say first.
        case opening
    }

    /// The table of phrases, beside the other tables of the folder.
    public static let file = "manipulation.tsv"

    private let table: PhraseTable

    /// Kinds that hold only where the other one stands in the same text: neither thanks nor a pitch is wrong alone.
    private static let pairs: [(kind: Manipulation, shown: String, beside: String)] = [
        (.hook, "pitch", "thanks"), (.gift, "present", "contest"), (.optOut, "opted-out", "anyway"),
    ]
    private static let negations: Set = [
        "not", "dont", "never", "no", "without", "wont", "avoid", "stop", "nothing", "instead", "rather", "isnt",
    ]
    /// Kinds that are made of a "not" themselves.
    private static let negative: Set = ["opted-out", "anyway"]
    /// How many words before a phrase a "not" still takes it back.
    private static let negationReach = 3

    /// Reads `file` in `folder`; throws `ListeningError`.
    public init(folder: String) throws(ListeningError) {
        try self.init(table: PhraseTable(folder: folder, file: Self.file))
    }

    /// Checks with the phrases of `table`; throws `ListeningError` where a kind is unknown.
    public init(table: PhraseTable) throws(ListeningError) {
        let halves = Self.pairs.flatMap { [$0.shown, $0.beside] }
        try table.expectKinds(Manipulation.allCases.map(\.rawValue) + halves, in: Self.file)
        self.table = table
    }

    /// What `text` shows, each kind once, in the order it stands there.
    public func find(in text: String, of kind: Wording) -> [ManipulationHit] {
        let typed = TypedText(text)
        let matches = table.matches(in: typed).filter { !isTakenBack($0, in: typed) }
        var kinds = Set(matches.map(\.kind))
        // Whatever stands in the answer to "Thank you for ..." is thanks.
        if kind == .thanks { kinds.insert("thanks") }
        var seen: Set<Manipulation> = []
        return matches.compactMap { match in
            guard let kind = Self.manipulation(match.kind, among: kinds), seen.insert(kind).inserted else { return nil }
            return ManipulationHit(kind: kind, found: match.found)
        }
    }

    private static func manipulation(_ kind: String, among kinds: Set<String>) -> Manipulation? {
        if let pair = pairs.first(where: { $0.shown == kind }) { return kinds.contains(pair.beside) ? pair.kind : nil }
        return Manipulation(rawValue: kind)
    }

    private func isTakenBack(_ match: PhraseTable.Match, in text: TypedText) -> Bool {
        if Self.negative.contains(match.kind) { return false }
        let start = max(
            text.sentences[match.sentence].words.lowerBound, match.words.lowerBound - Self.negationReach)
        return text.words[start..<match.words.lowerBound].contains { Self.negations.contains($0.plain) }
    }
}
