/// The one place from which text leaves the program. Whatever it is given, nothing in it commands the terminal.
public final class Screen {
    /// Columns of the longest row of running text.
    public static let widestText = 80

    /// Linear output, with no meaning in a glyph or a colour alone.
    public let isAccessible: Bool

    /// Whether letters outside ASCII may be used for decoration.
    let isUTF8: Bool

    let output: OutputSink
    let errors: OutputSink
    let environment: (String) -> String?
    private let fixedWidth: Int?

    /// Make it before a line reader: that one may change the locale. `width` in columns overrides the terminal's own.
    public init(
        output: Int32 = 1, errors: Int32 = 2, color: ColorMode = .auto, accessible: Bool = false, width: Int? = nil,
        environment: @escaping (String) -> String? = Program.environment
    ) {
        let wish = environment("ACCESSIBLE") ?? ""
        isAccessible = accessible || !["", "0"].contains(wish) || environment("TERM") == "dumb"
        // Plain lines are plain, unless somebody asks for style in so many words.
        let color = isAccessible && color == .auto ? .never : color
        self.output = OutputSink(descriptor: output, color: color, environment: environment)
        self.errors = OutputSink(descriptor: errors, color: color, environment: environment)
        self.environment = environment
        fixedWidth = width
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment($0) }.first { !$0.isEmpty } ?? "C"
        isUTF8 = locale.lowercased().contains("utf-8") || locale.lowercased().contains("utf8")
    }

    /// Columns of the terminal, asked for each time because windows change; 80 where nothing is known.
    public var width: Int {
        if let fixedWidth { return max(1, fixedWidth) }
        if let columns = Platform.columns(output.descriptor) ?? Platform.columns(errors.descriptor) { return columns }
        return environment("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil } ?? Self.widestText
    }

    /// Whether a terminal shows what is said.
    public var isTerminal: Bool { output.isTerminal }

    /// Columns that running text uses.
    public var textWidth: Int { min(width, Self.widestText) }

    /// The error number of the first write that failed: the reader is gone (EPIPE) or the disk is full (ENOSPC).
    public var failure: Int32? { output.failure }

    /// Says text, wrapped. Newlines are kept; rows behind a list's mark hang under the text.
    public func say(_ text: StyledText) { write(text, to: output) }

    /// Says text, wrapped, as it is.
    public func say(_ text: String) { say(StyledText(text)) }

    /// Says what went wrong, on standard error.
    public func complain(_ text: StyledText) { write(text, to: errors) }

    /// Says what went wrong, on standard error.
    public func complain(_ text: String) { complain(StyledText(text)) }

    /// Says rows that must not be wrapped: tables, files.
    public func show(_ text: String) {
        for row in lines(of: StyledText(text)) { writeRows([row], isBlank: row.isEmpty, to: output) }
    }

    /// Writes a document byte for byte when it goes to a file or another program, and made harmless when a terminal
    /// shows it. What goes out can come back in.
    public func write(document: String) {
        output.write(output.isTerminal ? neutral(document) : document)
        output.lastRowIsBlank = false
    }

    /// Leaves one empty row. Two never follow each other, and none comes first.
    public func blank() { writeRows([[]], isBlank: true, to: output) }

    func neutral(_ text: String) -> String { Neutral.text(text, ascii: !isUTF8) }
}

extension Screen {
    private func write(_ text: StyledText, to sink: OutputSink) {
        // What a program reads is not broken: commands and places in files stay in one piece.
        let width = sink === errors && !sink.isTerminal ? Int(Int32.max) : textWidth
        for line in lines(of: text) {
            writeRows(Paragraph(line).rows(width: width), isBlank: line.allSatisfy(\.isSpace), to: sink)
        }
    }

    private func writeRows(_ rows: [[Glyph]], isBlank: Bool, to sink: OutputSink) {
        if isBlank && sink.lastRowIsBlank { return }
        sink.write(rows: rows)
        sink.lastRowIsBlank = isBlank
        // Both usually end on the same screen.
        if sink === errors && !isBlank { output.lastRowIsBlank = false }
    }

    private func lines(of text: StyledText) -> [[Glyph]] {
        var lines: [[Glyph]] = [[]]
        for run in text.runs {
            for character in neutral(run.text) {
                if character == "\n" {
                    lines.append([])
                } else {
                    lines[lines.count - 1].append(Glyph(character, run.style))
                }
            }
        }
        // A newline at the end ends the row; it does not begin another.
        if lines.count > 1, lines[lines.count - 1].isEmpty { lines.removeLast() }
        return lines
    }
}
