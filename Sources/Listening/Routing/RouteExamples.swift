/// All the examples of a folder that the router is learnt from.
public struct RouteExamples: Sendable {
    /// The examples, by file and line.
    public let all: [RouteExample]
    /// The names of their files.
    public let files: [String]
    /// What a model is learnt from, as a number: it changes with the examples, the word classes and the way of learning.
    public let digest: UInt64
    /// The word classes.
    public let concepts: ConceptLexicon

    /// Reads every `.tsv` file of the folder whose third column is `reflection`, and the word classes; throws `ListeningError`.
    public init(folder: ListeningFolder) throws(ListeningError) {
        var all: [RouteExample] = []
        var files: [String] = []
        var digest = Checksum.of(RouteRecipe.name.utf8)
        for name in try folder.files(ending: ".tsv") {
            let bytes = try folder.bytes(of: name)
            guard let file = try RouteExampleFile(name: name, bytes: bytes) else { continue }
            all += file.examples
            files.append(name)
            digest = Checksum.of(bytes, after: digest)
        }
        concepts = try ConceptLexicon(folder: folder)
        self.all = all
        self.files = files
        self.digest = concepts.digest(after: digest)
    }

    /// The writers, in order.
    public var writers: [String] { Set(all.map(\.writer)).sorted() }
}
