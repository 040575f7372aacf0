/// All that a folder holds for the gate to be learnt from.
public struct SafetyExamples: Sendable {
    /// The examples, by file and line.
    public let all: [SafetyExample]
    /// Ordinary talk out of the router's examples, none of it dangerous.
    public let ordinary: [SafetyExample]
    /// What the router's examples have of danger of any kind.
    let dangers: [SafetyExample]
    /// What a model is learnt from, as a number: it changes with these examples, the signs and the way of learning. The
    /// ordinary talk is left out, so that a new example for the router leaves the gate as it is.
    public let digest: UInt64
    let book: SignBook

    /// The router's labels that may hold danger.
    private static let notOrdinary: Set = [RouteLabel.escalate, .selfcare]

    /// Reads the folder's signs, every `.tsv` file whose third column is `tier`, and the router's examples; throws `ListeningError`.
    public init(folder: ListeningFolder) throws(ListeningError) {
        book = try SignBook(folder: folder)
        var all: [SafetyExample] = []
        var digest = Checksum.of(SafetyRecipe.name.utf8, after: book.digest)
        for name in try folder.files(ending: ".tsv") {
            let bytes = try folder.bytes(of: name)
            guard let file = try SafetyExampleFile(name: name, bytes: bytes) else { continue }
            all += file.examples
            digest = Checksum.of(bytes, after: digest)
        }
        let routes = try RouteExamples(folder: folder)
        ordinary = routes.all.lazy
            .filter { !Self.notOrdinary.contains($0.label) && !($0.also.map(Self.notOrdinary.contains) ?? false) }
            .map { SafetyExample(id: $0.id, utterance: $0.utterance, tier: nil, writer: $0.writer) }
        dangers = routes.all.lazy.filter { $0.label == .escalate }
            .map { SafetyExample(id: $0.id, utterance: $0.utterance, tier: nil, writer: $0.writer, isDanger: true) }
        self.all = all
        self.digest = digest
    }

    /// Learns the gate's model.
    public func learn() -> LinearModel {
        let examples = all + ordinary + dangers
        return SafetyLearner(examples, book).learn(from: Array(examples.indices), digest: digest)
    }
}
