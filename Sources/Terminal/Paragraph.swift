/// One line of text as it was written, to be wrapped into as many rows as it takes.
struct Paragraph {
    private let indent: Int
    private let hanging: Int
    private let words: [Word]

    private struct Word {
        var glyphs: [Glyph]
        var spaceBefore: Glyph?
        var width: Int { glyphs.reduce(0) { $0 + $1.width } }
    }

    /// Spaces at the beginning are kept; behind a list's mark (`-`, `*`, `•`, `3.`, `b)`) the next rows hang.
    init(_ glyphs: some Collection<Glyph>) {
        let body = glyphs.drop(while: \.isSpace)
        indent = glyphs.count - body.count
        words = Self.words(of: body)
        hanging =
            indent + Self.markWidth(words.first.map { $0.glyphs.map(\.character) } ?? [], isAlone: words.count < 2)
    }

    /// Rows of at most `width` columns, without spaces at their ends.
    func rows(width: Int) -> [[Glyph]] {
        var rows: [[Glyph]] = []
        var row = blank(indent, width)
        var used = row.count
        var isEmpty = true
        func finishRow() {
            rows.append(row)
            row = blank(hanging, width)
            used = row.count
            isEmpty = true
        }
        for word in words {
            let space = isEmpty ? 0 : (word.spaceBefore == nil ? 0 : 1)
            if !isEmpty, used + space + word.width > width { finishRow() }
            if !isEmpty, let space = word.spaceBefore {
                row.append(space)
                used += 1
            }
            for glyph in word.glyphs {
                // A word longer than a row goes on in the next one.
                if !isEmpty, used + glyph.width > width { finishRow() }
                row.append(glyph)
                used += glyph.width
                isEmpty = false
            }
        }
        if !isEmpty || rows.isEmpty { rows.append(isEmpty ? [] : row) }
        return rows
    }

    /// On a very narrow screen the text needs the columns more than the indentation does.
    private func blank(_ columns: Int, _ width: Int) -> [Glyph] {
        Array(repeating: Glyph(" ", []), count: min(columns, width / 3))
    }

    private static func words(of glyphs: some Collection<Glyph>) -> [Word] {
        var words: [Word] = []
        var space: Glyph?
        var previous: Glyph?
        for glyph in glyphs {
            if glyph.isSpace {
                space = glyph
                previous = nil
                continue
            }
            let touchesIdeograph = glyph.allowsBreakAfter || (previous?.allowsBreakAfter ?? false)
            let mayBreak = touchesIdeograph && !glyph.forbidsBreakBefore && !(previous?.forbidsBreakAfter ?? false)
            if words.isEmpty || space != nil || mayBreak {
                words.append(Word(glyphs: [glyph], spaceBefore: space))
            } else {
                words[words.count - 1].glyphs.append(glyph)
            }
            space = nil
            previous = glyph
        }
        return words
    }

    /// Columns of a list's mark and the space behind it; 0 if the first word is none.
    private static func markWidth(_ word: [Character], isAlone: Bool) -> Int {
        guard let last = word.last, !isAlone else { return 0 }
        if word.count == 1 { return "-*•–".contains(last) ? 2 : 0 }
        guard last == "." || last == ")" else { return 0 }
        let label = word.dropLast()
        let isNumber = label.count <= 3 && label.allSatisfy(\.isWholeNumber)
        let isLetter = label.count == 1 && last == ")" && label.allSatisfy(\.isLetter)
        return isNumber || isLetter ? word.count + 1 : 0
    }
}
