extension PhraseTable {
    /// Reads a file of phrases; throws `ListeningError`.
    public init(folder: String, file: String) throws(ListeningError) {
        try self.init(file: file, text: ListeningFolder(folder).text(of: file))
    }

    /// Reads phrases from a text; `file` is what errors call it; throws `ListeningError`.
    public init(file: String, text: String) throws(ListeningError) {
        var lists: [String: Phrase.Choice] = [:]
        var rows: [Row] = []
        var notNames: Set<String> = []
        let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        for (index, line) in lines.enumerated() {
            if line.first == "#" || line.allSatisfy({ $0 == " " || $0 == "\t" }) { continue }
            do throws(PhraseParser.Problem) {
                let (kind, phrase, note) = try Self.columns(line)
                let parser = PhraseParser(lists: lists)
                switch kind {
                case "list": lists[String(phrase)] = try parser.list(note)
                case "not-a-name": notNames.formUnion(try parser.list(phrase).words)
                default:
                    let phrase = try parser.phrase(phrase)
                    rows.append(Row(kind: String(kind), note: String(note), line: index + 1, phrase: phrase))
                }
            } catch {
                throw ListeningError(code: .badExamples, name: "\(file):\(index + 1)", message: error.message)
            }
        }
        self.init(rows: rows, lists: lists, notNames: notNames)
    }

    private static func columns(
        _ line: Substring
    ) throws(PhraseParser.Problem) -> (kind: Substring, phrase: Substring, note: Substring) {
        let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard (2...3).contains(columns.count), !columns[0].isEmpty, !columns[1].isEmpty else {
            throw PhraseParser.Problem(message: "write a kind, a phrase and perhaps a note, with one tab between each")
        }
        return (columns[0], columns[1], columns.count == 3 ? columns[2] : "")
    }
}
