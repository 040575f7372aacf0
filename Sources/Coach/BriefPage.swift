import Dialogue

/// The brief as a page: plain text, Markdown or HTML.
public struct BriefPage {
    /// At most so many lines (COACHING.md 7.4).
    public static let mostLines = 60
    /// At most so many columns.
    public static let width = 80
    private let brief: Brief

    /// The page of a brief.
    public init(_ brief: Brief) { self.brief = brief }

    private var heading: String { brief.customer + call }

    private var subheading: String {
        "prepared \(brief.prepared.shown), \(brief.isShareable ? "to share" : "private")"
    }

    private var call: String {
        guard let call = brief.call else { return "" }
        return ", \(call.day.shown)\(call.minute.map { ", \(CalendarDay.clock($0))" } ?? "")"
    }

    private static let blank = "______ (not answered yet)"

    /// At most 60 lines of 80 columns; a part that is too long is cut with "...".
    public var text: String { text(columns: Self.width) }

    /// The same for a window of fewer columns, with as many more lines.
    public func text(columns: Int) -> String {
        let width = min(Self.width, max(20, columns))
        let mostLines = Self.mostLines * Self.width / width
        var rows = BriefPage.wrap(heading, width: width, mostRows: 2 * Self.width / width)
        rows += BriefPage.wrap(subheading, width: width, mostRows: 2)
        // Every part keeps some room: long ones are cut before short ones are lost.
        let room = mostLines - rows.count - 1 - brief.parts.count * 2
        let perPart = max(1, room / max(1, brief.parts.count) + 1)
        for part in brief.parts {
            rows.append(part.title)
            var own: [String] = []
            for line in part.lines ?? [Self.blank] {
                own += BriefPage.wrap(line, width: width - 2, mostRows: perPart)
            }
            rows += own.prefix(max(perPart, part.lines?.count ?? 1)).map { "  " + $0 }
        }
        return rows.prefix(mostLines).joined(separator: "\n") + "\n"
    }

    /// A heading and a list for each part.
    public var markdown: String {
        var text = "# \(BriefPage.escapedMarkdown(heading))\n\n\(subheading)\n"
        for part in brief.parts {
            text += "\n**\(part.title)**\n\n"
            for line in part.lines ?? [Self.blank] { text += "- \(BriefPage.escapedMarkdown(line))\n" }
        }
        return text
    }

    /// A page without scripts or outside parts.
    public var html: String {
        let escaped = BriefPage.escapedHTML
        var body = "<h1>\(escaped(heading))</h1>\n<p>\(subheading)</p>\n"
        for part in brief.parts {
            body += "<h2>\(escaped(part.title))</h2>\n<ul>\n"
            for line in part.lines ?? [Self.blank] { body += "<li>\(escaped(line))</li>\n" }
            body += "</ul>\n"
        }
        return """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>\(escaped(brief.customer))</title>
            <style>body{font:11pt/1.35 sans-serif;max-width:46em;margin:2em auto}h1{font-size:1.2em}h2{font-size:.9em;margin:.8em 0 0}ul{margin:.2em 0}</style>
            </head><body>
            \(body)</body></html>

            """
    }

    static func wrap(_ text: String, width: Int, mostRows: Int) -> [String] {
        var rows: [String] = []
        var row = ""
        var used = 0
        func endRow() {
            if !row.isEmpty { rows.append(row) }
            row = ""
            used = 0
        }
        // One row more than there may be shows that something is left out.
        for word in text.split(whereSeparator: \.isWhitespace) where rows.count <= mostRows {
            // Of a very long word no more is measured than all the rows hold.
            let word = word.prefix(width * (mostRows + 2))
            let columns = Columns.of(word)
            if used > 0, used + 1 + columns <= width {
                row += " \(word)"
                used += 1 + columns
                continue
            }
            endRow()
            for piece in word.flatMap({ pieces(of: $0, width) }) {
                let columns = Columns.of(piece)
                if used + columns > width { endRow() }
                row.append(piece)
                used += columns
            }
        }
        endRow()
        guard rows.count > mostRows else { return rows }
        return rows.prefix(mostRows - 1) + [Columns.prefix(rows[mostRows - 1], width - 4) + " ..."]
    }

    /// The character, taken apart where letters joined without end make it wider than a row.
    private static func pieces(of character: Character, _ width: Int) -> [Character] {
        Columns.of(character) <= width ? [character] : character.unicodeScalars.map { Character($0) }
    }

    private static func escapedMarkdown(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ").map {
            "\\`*_[]<>#".contains($0) ? "\\\($0)" : "\($0)"
        }.joined()
    }

    private static func escapedHTML(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.append(character)
            }
        }
        return escaped
    }
}
