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
        var columnCount = 0
        let examples = try ExampleRows.read(
            bytes, name: name, subject: Self.columns[2],
            header: { fields, place throws(ListeningError) in
                try Self.checkHeader(fields, at: place)
                columnCount = fields.count
            },
            example: { fields, place throws(ListeningError) in
                try Self.example(fields, of: columnCount, at: place)
            })
        guard let examples else { return nil }
        self.name = name
        self.examples = examples
    }

    private static func checkHeader(_ fields: [String], at place: String) throws(ListeningError) {
        guard fields == columns || fields == columns + [lastColumn] else {
            throw ExampleRows.bad(
                place,
                "the first line must name the columns id, utterance, reflection, writer and, if you like, also, "
                    + "with one tab between two")
        }
    }

    private static func example(
        _ fields: [String], of count: Int, at place: String
    ) throws(ListeningError) -> RouteExample {
        try ExampleRows.check(fields, count: count, at: place)
        let also = count == columns.count ? "" : fields[4]
        return RouteExample(
            id: fields[0], utterance: fields[1], label: try label(fields[2], at: place), writer: fields[3],
            also: also.isEmpty ? nil : try label(also, at: place))
    }

    private static func label(_ name: String, at place: String) throws(ListeningError) -> RouteLabel {
        if let label = RouteLabel(rawValue: name) { return label }
        let names = RouteLabel.allCases.map(\.rawValue).joined(separator: ", ")
        throw ExampleRows.bad(place, "there is no label \"\(name)\"; write one of \(names)")
    }
}
