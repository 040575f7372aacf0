/// One descriptor that text goes to, with what it can show.
final class OutputSink {
    let descriptor: Int32
    let isTerminal: Bool
    let isStyled: Bool

    /// The first error number; nothing is written after it.
    private(set) var failure: Int32?

    /// True at the top of the output too: nothing begins with an empty row.
    var lastRowIsBlank = true

    /// What waits to be shown in one piece; nil where everything is shown at once.
    var held: String?

    init(descriptor: Int32, color: ColorMode, environment: (String) -> String?) {
        self.descriptor = descriptor
        isTerminal = Platform.isTerminal(descriptor)
        isStyled = color.allowsStyle(onTerminal: isTerminal, environment: environment)
    }

    func write(_ text: String) {
        if held != nil {
            held? += text
            return
        }
        if failure != nil || text.isEmpty { return }
        let result = Platform.write(Array(text.utf8), to: descriptor)
        if result != 0 { failure = result }
    }

    func write(rows: [[Glyph]]) {
        write(rows.map { render($0) + "\n" }.joined())
    }

    func render(_ row: [Glyph]) -> String {
        var text = ""
        var style: Style = []
        for glyph in row {
            if isStyled && glyph.style != style {
                text += style.end + glyph.style.start
                style = glyph.style
            }
            text.append(glyph.character)
        }
        return text + style.end
    }
}
