import Corpus

/// Cards and files for tests that need no particular advice.
enum Sample {
    static let source = Source(title: "A talk", file: "007_talk.txt")

    static func card(_ id: String, from: [String] = ["007-01"], drawnFrom: [String] = []) -> Card {
        Card(
            id: id, advice: "Ring them.", because: "They like it.", kind: .action, reflections: ["gratitude"],
            from: from, drawnFrom: drawnFrom, source: source)
    }

    static func cards(_ ids: String...) -> [Card] { ids.map { card($0) } }

    static let file = """
        # A talk
        source: 007_talk.txt

        ## ring-them
        Ring them.
        because: They like it.
        kind: action
        reflections: gratitude
        from: 007-01
        """
}
