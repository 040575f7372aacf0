/// Reads files of examples: tab-separated columns under a first line that names them.
enum ExampleRows {
    /// What `example` makes of every line but the first and the empty ones, line by line; nil where the third column has another
    /// name than `subject`. `header` checks the first line. A line's place is file:line. Throws `ListeningError`.
    static func read<Example>(
        _ bytes: [UInt8], name: String, subject: String,
        header: (_ fields: [String], _ place: String) throws(ListeningError) -> Void,
        example: (_ fields: [String], _ place: String) throws(ListeningError) -> Example
    ) throws(ListeningError) -> [Example]? {
        let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.starts(with: byteOrderMark) ? bytes[byteOrderMark.count...] : bytes[...]
        var examples: [Example] = []
        for (index, line) in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            let place = "\(name):\(index + 1)"
            let fields = try fields(of: line, at: place)
            if index == 0 {
                guard fields.count > 2, fields[2] == subject else { return nil }
                try header(fields, place)
            } else if fields != [""] {
                examples.append(try example(fields, place))
            }
        }
        return examples
    }

    /// The columns of a line below the first, checked to be as many as that names, with something said. Throws `ListeningError`.
    static func check(_ fields: [String], count: Int, at place: String) throws(ListeningError) {
        guard fields.count == count else {
            let found = fields.count == 1 ? "1 column" : "\(fields.count) columns"
            throw bad(place, "this line has \(found), and the first line names \(count); put one tab between two")
        }
        guard fields[1].unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
            throw bad(place, "the utterance is empty; write one, or take the line out")
        }
    }

    /// What is wrong in a line.
    static func bad(_ place: String, _ message: String) -> ListeningError {
        ListeningError(code: .badExamples, name: place, message: message)
    }

    private static func fields(of line: ArraySlice<UInt8>, at place: String) throws(ListeningError) -> [String] {
        let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
        guard let text = String(validating: line, as: UTF8.self) else {
            throw bad(place, "this line is not UTF-8 text; save the file again as UTF-8")
        }
        return text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
}
