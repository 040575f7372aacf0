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
        let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.starts(with: byteOrderMark) ? bytes[byteOrderMark.count...] : bytes[...]
        var examples: [SafetyExample] = []
        for (index, line) in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            let place = "\(name):\(index + 1)"
            let fields = try Self.fields(of: line, at: place)
            if index == 0 {
                guard fields.count > 2, fields[2] == Self.columns[2] else { return nil }
                guard fields == Self.columns else {
                    throw Self.bad(
                        place,
                        "the first line must name the columns id, utterance, tier and writer, with one tab between two")
                }
            } else if fields != [""] {
                examples.append(try Self.example(fields, at: place))
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

    private static func example(_ fields: [String], at place: String) throws(ListeningError) -> SafetyExample {
        guard fields.count == columns.count else {
            let found = fields.count == 1 ? "1 column" : "\(fields.count) columns"
            throw bad(place, "this line has \(found), and the first line names 4; put one tab between two")
        }
        guard fields[1].unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
            throw bad(place, "the utterance is empty; write one, or take the line out")
        }
        let tier = Tier(rawValue: fields[2])
        guard tier != nil || fields[2] == noTier else {
            throw bad(place, "there is no tier of this name; write one of S0 to S8, or none")
        }
        return SafetyExample(id: fields[0], utterance: fields[1], tier: tier, writer: fields[3])
    }

    private static func bad(_ place: String, _ message: String) -> ListeningError {
        ListeningError(code: .badExamples, name: place, message: message)
    }
}
