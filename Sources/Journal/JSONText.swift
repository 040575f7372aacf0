// Foundation for JSON.
import Foundation

/// JSON whose bytes depend on nothing but the value.
package enum JSONText {
    /// One line of JSON with its keys in order.
    package static func encode(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// Reads what `encode` wrote; throws `DecodingError` for anything else.
    package static func decode<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
        try JSONDecoder().decode(type, from: Data(text.utf8))
    }
}
