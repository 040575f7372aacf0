/// A fixture in which each `▸` marks a place, so that no test counts columns.
struct MarkedText {
    static let mark: Character = "▸"

    let text: String
    /// Line and column of every mark, counted from 1, in order.
    let places: [(line: Int, column: Int)]

    init(_ marked: String) {
        var text = ""
        var places: [(line: Int, column: Int)] = []
        var (line, column) = (1, 1)
        for character in marked {
            if character == Self.mark {
                places.append((line, column))
                continue
            }
            text.append(character)
            (line, column) = character.isNewline ? (line + 1, 1) : (line, column + 1)
        }
        self.text = text
        self.places = places
    }
}
