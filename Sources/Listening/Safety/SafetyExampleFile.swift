/// A file of examples for the gate: tab-separated columns id, utterance, tier and writer.
public struct SafetyExampleFile: Sendable {
    /// The file's name.
    public let name: String
    /// The examples, in order.
    public let examples: [SafetyExample]

    private static let columns = ["id", "utterance", "tier", "writer"]
    private static let noTier = "none"

    /// Reads a file's bytes; nil where they are about something else than tiers. Throws `ListeningError`.
    public init?(name: String, bytes: [UInt8]) throws(ListeningError) {
        let examples = try ExampleRows.read(
            bytes, name: name, subject: Self.columns[2],
            header: { fields, place throws(ListeningError) in
                guard fields == Self.columns else {
                    throw ExampleRows.bad(
                        place,
                        "the first line must name the columns id, utterance, tier and writer, with one tab between two")
                }
            },
            example: { fields, place throws(ListeningError) in try Self.example(fields, at: place) })
        guard let examples else { return nil }
        self.name = name
        self.examples = examples
    }

    private static func example(_ fields: [String], at place: String) throws(ListeningError) -> SafetyExample {
        try ExampleRows.check(fields, count: columns.count, at: place)
        let tier = Tier(rawValue: fields[2])
        guard tier != nil || fields[2] == noTier else {
            throw ExampleRows.bad(place, "there is no tier of this name; write one of S0 to S8, or none")
        }
        return SafetyExample(id: fields[0], utterance: fields[1], tier: tier, writer: fields[3])
    }
}
