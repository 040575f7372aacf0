/// A file of examples: tab-separated columns id, utterance, reflection, writer and, where wanted, also.
public struct RouteExampleFile: Sendable {
    /// The file's name.
    public let name: String
    /// The examples, in order.
    public let examples: [RouteExample]

    private static let columns = ["id", "utterance", "reflection", "writer"]
    private static let lastColumn = "also"

    /// Reads a file's bytes; nil where they are about something else than reflections. Throws `ListeningError`.
    public init?(name: String, bytes: [UInt8]) throws(ListeningError) {
        let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.starts(with: byteOrderMark) ? bytes[byteOrderMark.count...] : bytes[...]
        var columnCount = 0
        var examples: [RouteExample] = []
        for (index, line) in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            let place = "\(name):\(index + 1)"
            let fields = try Self.fields(of: line, at: place)
            if index == 0 {
                guard fields.count > 2, fields[2] == Self.columns[2] else { return nil }
                try Self.checkHeader(fields, at: place)
                columnCount = fields.count
            } else if fields != [""] {
                examples.append(try Self.example(fields, of: columnCount, at: place))
            }
        }
        self.name = name
        self.examples = examples
    }

    private static func fields(of line: ArraySlice<UInt8>, at place: String) throws(ListeningError) -> [String] {
        let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
        guard let text = String(validating: line, as: UTF8.self) else {
            throw bad(place, "this line is not UTF-8 text; save the file again as UTF-8")
        }
        return text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }

    private static func checkHeader(_ fields: [String], at place: String) throws(ListeningError) {
        guard fields == columns || fields == columns + [lastColumn] else {
            throw bad(
                place,
                "the first line must name the columns id, utterance, reflection, writer and, if you like, also, "
                    + "with one tab between two")
        }
    }

    private static func example(
        _ fields: [String], of count: Int, at place: String
    ) throws(ListeningError) -> RouteExample {
        guard fields.count == count else {
            throw bad(
                place,
                "this line has \(fields.count == 1 ? "1 column" : "\(fields.count) columns"), and the first line names "
                    + "\(count); put one tab between two")
        }
        guard fields[1].unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
            throw bad(place, "the utterance is empty; write one, or take the line out")
        }
        let also = count == columns.count ? "" : fields[4]
        return RouteExample(
            id: fields[0], utterance: fields[1], label: try label(fields[2], at: place), writer: fields[3],
            also: also.isEmpty ? nil : try label(also, at: place))
    }

    private static func label(_ name: String, at place: String) throws(ListeningError) -> RouteLabel {
        if let label = RouteLabel(rawValue: name) { return label }
        let names = RouteLabel.allCases.map(\.rawValue).joined(separator: ", ")
        throw bad(place, "there is no label \"\(name)\"; write one of \(names)")
    }

    private static func bad(_ place: String, _ message: String) -> ListeningError {
        ListeningError(code: .badExamples, name: place, message: message)
    }
}
