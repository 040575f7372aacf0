/// Listens for danger in what somebody typed.
public struct SafetyGate: Sendable {
    /// The model's name in its folder.
    public static let modelFile = "safety.model"

    let book: SignBook
    let model: LinearModel

    /// Reads the folder's signs and model; throws `ListeningError`.
    public init(folder: ListeningFolder) throws(ListeningError) {
        let model = try ModelFile.model(in: try folder.bytes(of: Self.modelFile), name: Self.modelFile)
        guard model.labels == SafetyRecipe.labels else {
            throw ListeningError(
                code: .badModel, name: Self.modelFile,
                message: "this model has other labels than I know; run `rekindle listen learn` to make it anew")
        }
        self.init(book: try SignBook(folder: folder), model: model)
    }

    init(book: SignBook, model: LinearModel) {
        self.book = book
        self.model = model
    }

    /// The gravest danger that an utterance speaks of, or nil for none.
    public func judge(_ utterance: String) -> Alarm? {
        SafetyJudgement(SignText(Words(utterance), book), model).alarm
    }

    /// Which signs and words of an utterance counted.
    public func explain(_ utterance: String) -> SafetyExplanation {
        SafetyExplanation(SafetyJudgement(SignText(Words(utterance), book), model), model)
    }

    /// Throws `ListeningError` where the model was learnt from other examples or signs.
    public func checkFresh(_ examples: SafetyExamples) throws(ListeningError) {
        guard model.digest == examples.digest else {
            throw ListeningError(
                code: .staleModel, name: Self.modelFile,
                message: "this model was learnt from other examples or signs than those beside it; "
                    + "run `rekindle listen learn`")
        }
    }
}
