/// From what somebody typed to the reflection to start with.
public struct Router: Sendable {
    /// The model's name in its folder.
    public static let modelFile = "route.model"

    let model: LinearModel
    let concepts: ConceptLexicon

    /// Reads the folder's model and word classes; throws `ListeningError`.
    public init(folder: ListeningFolder) throws(ListeningError) {
        let model = try ModelFile.model(in: try folder.bytes(of: Self.modelFile), name: Self.modelFile)
        guard model.labels == RouteRecipe.labels.map(\.rawValue) else {
            throw ListeningError(
                code: .badModel, name: Self.modelFile,
                message: "this model has other labels than I know; run `rekindle listen learn` to make it anew")
        }
        self.init(model: model, concepts: try ConceptLexicon(folder: folder))
    }

    /// A router with a model that was learnt just now.
    public init(model: LinearModel, concepts: ConceptLexicon) {
        self.model = model
        self.concepts = concepts
    }

    /// Where an utterance leads. Text without a word in it is unclear.
    public func route(_ utterance: String) -> Routing { routing(Words(utterance)) }

    /// Throws `ListeningError` where the model was learnt from other examples.
    public func checkFresh(_ examples: RouteExamples) throws(ListeningError) {
        guard model.digest == examples.digest else {
            throw ListeningError(
                code: .staleModel, name: Self.modelFile,
                message: "this model was learnt from other examples than those beside it; run `rekindle listen learn`")
        }
    }

    func routing(_ words: Words) -> Routing {
        Routing(
            scores: words.all.isEmpty ? Self.unclear : model.scores(of: RouteRecipe.occurrences(in: words, concepts)))
    }

    private static let unclear = RouteRecipe.labels.map { $0 == .unclear ? 1.0 : -1.0 }
}
