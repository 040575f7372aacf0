/// A JSON Schema (draft 2020-12) of those keywords that rekindle's own schemas use. Stricter than the draft in two ways: a
/// keyword it does not know is an error, and so is a member that no schema describes.
public struct JSONSchema {
    private let root: JSONValue

    /// Reads a schema. Throws TestingError where it has a keyword that this knows nothing of.
    public init(_ bytes: [UInt8]) throws {
        root = try JSONValue(bytes)
        try Self.check(root, at: "#")
    }

    /// What is wrong with a document, each with its place; nothing where it fits.
    public func problems(in document: JSONValue) -> [String] { problems(document, root, at: "$") }

    private static let known: Set<String> = [
        "$schema", "$defs", "$ref", "title", "description", "type", "properties", "required", "additionalProperties",
        "items", "enum", "const", "minimum", "maximum", "minItems", "maxItems",
    ]

    private static func check(_ schema: JSONValue, at place: String) throws {
        guard case .object(let members) = schema else {
            if case .bool = schema { return }
            throw TestingError("\(place): a schema is an object")
        }
        if let strange = Set(members.keys).subtracting(known).min() {
            throw TestingError("\(place): the keyword \(strange) is not known here")
        }
        for keyword in ["properties", "$defs"] {
            for (name, schema) in members[keyword]?.members ?? [:] {
                try check(schema, at: "\(place)/\(keyword)/\(name)")
            }
        }
        for keyword in ["items", "additionalProperties"] {
            if let schema = members[keyword] { try check(schema, at: "\(place)/\(keyword)") }
        }
    }

    private func problems(_ value: JSONValue, _ schema: JSONValue, at place: String) -> [String] {
        let rules = schema.members
        if let reference = rules["$ref"]?.text {
            let name = String(reference.split(separator: "/").last ?? "")
            guard reference.hasPrefix("#/$defs/"), let target = root.members["$defs"]?.members[name] else {
                return ["\(place): \(reference) leads nowhere"]
            }
            return problems(value, target, at: place)
        }
        var found: [String] = []
        if let type = rules["type"] {
            let names = type.text.map { [$0] } ?? type.elements.compactMap(\.text)
            let fits = names.contains(value.typeName) || (value.typeName == "integer" && names.contains("number"))
            if !fits { found.append("\(place): \(value.typeName) where \(names.joined(separator: " or ")) belongs") }
        }
        if let constant = rules["const"], constant != value {
            found.append("\(place): not the value that it must have")
        }
        if let choices = rules["enum"], !choices.elements.contains(value) {
            found.append("\(place): none of the values that it may have")
        }
        if let least = rules["minimum"]?.amount, let amount = value.amount, amount < least {
            found.append("\(place): less than \(least)")
        }
        if let most = rules["maximum"]?.amount, let amount = value.amount, amount > most {
            found.append("\(place): more than \(most)")
        }
        return found + problemsInside(value, rules, at: place)
    }

    private func problemsInside(_ value: JSONValue, _ rules: [String: JSONValue], at place: String) -> [String] {
        switch value {
        case .array(let elements):
            var found: [String] = []
            if let least = rules["minItems"]?.amount, Double(elements.count) < least {
                found.append("\(place): too few")
            }
            if let most = rules["maxItems"]?.amount, Double(elements.count) > most {
                found.append("\(place): too many")
            }
            guard let items = rules["items"] else { return found }
            return found
                + elements.enumerated().flatMap { problems($0.element, items, at: "\(place)[\($0.offset)]") }
        case .object(let members):
            let properties = rules["properties"]?.members
            var found = (rules["required"]?.elements ?? []).compactMap(\.text).filter { members[$0] == nil }
                .map { "\(place): \($0) is missing" }
            for (name, member) in members.sorted(by: { $0.key < $1.key }) {
                if let schema = properties?[name] {
                    found += problems(member, schema, at: "\(place).\(name)")
                } else if let others = rules["additionalProperties"] {
                    if case .object = others { found += problems(member, others, at: "\(place).\(name)") }
                } else if properties != nil {
                    found.append("\(place): \(name) is not described")
                }
            }
            return found
        default: return []
        }
    }
}
