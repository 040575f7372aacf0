/// One character on its way to the screen.
struct Glyph: Equatable {
    let character: Character
    let style: Style
    let width: Int

    init(_ character: Character, _ style: Style) {
        // Columns after a tab cannot be counted where lines are wrapped.
        self.character = character == "\t" ? " " : character
        self.style = style
        width = DisplayWidth.of(self.character)
    }

    var isSpace: Bool { character == " " }

    /// Chinese and Japanese have no spaces: a line may end behind any ideograph or kana.
    var allowsBreakAfter: Bool {
        guard let value = character.unicodeScalars.first?.value else { return false }
        return (0x3001...0x30FF).contains(value) || (0x3400...0x9FFF).contains(value)
            || (0xFF01...0xFF60).contains(value) || (0x20000...0x3FFFD).contains(value)
    }

    /// Marks that belong to the character before them.
    var forbidsBreakBefore: Bool { "、。，．！？：；）」』】〉》〕ー・…".contains(character) }

    /// Marks that belong to the character after them.
    var forbidsBreakAfter: Bool { "（「『【〈《〔".contains(character) }
}
