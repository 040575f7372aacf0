import Terminal

/// What became of a text in the rep's editor.
enum EditedText {
    /// It was saved, and is the answer.
    case answer(String)
    /// Something went wrong, and has been said: this stands in the line, to be looked over.
    case line(String)

    /// Opens the editor on a text, and says on the screen what went wrong.
    init(_ text: String, on screen: Screen) {
        switch ExternalEditor().edit(text) {
        case .saved(let new): self = .answer(new)
        case .unfinished(let all, let reason):
            screen.complain(reason)
            self = .line(all)
        case .kept(let reason):
            screen.complain(reason)
            self = .line(text)
        }
    }
}
