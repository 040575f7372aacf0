import Spelling

/// The words of every card problem.
enum CardMessage {
    static let noTitle = "this file has no title; begin it with '# ' and a title"
    static let misplacedTitle = "the title goes once, on the first line; begin a card with '## ' and an id"
    static let emptyTitle = "the title is empty; write one after '# '"
    static let noSource = "this file names no source; under the title, write 'source: ' and the document's file name"
    static let otherHeading = "only '# ' for the title and '## ' for a card are used here; take the other # signs out"
    static let strayText = "this line belongs to no card; put it under a '## ' line, or take it out"
    static let textAfterKeys =
        "only the advice may run over several lines; put this above the keys, or on its key's line"

    static func malformedSource(_ name: Substring) -> String {
        "'\(name)' does not begin with a source number; write it like '000_name.txt'"
    }

    static func malformedID(_ id: Substring, longest: Int) -> String {
        "'\(id)' cannot be a card's id; use lower-case words joined by hyphens, at most \(longest) characters"
    }

    static func duplicateID(_ id: Substring, file: String, line: Int) -> String {
        "there is already a card '\(id)' at \(file):\(line); give this one another id"
    }

    static func emptyAdvice(_ id: Substring) -> String {
        "card '\(id)' has no advice; write it on the line under the id"
    }

    static func missingKey(_ key: CardKey, id: Substring) -> String {
        "card '\(id)' has no '\(key.rawValue):'; add that line"
    }

    static func missingItems(_ id: Substring) -> String {
        "card '\(id)' names no item; add 'from:' where the document says it, or 'drawn from:'"
    }

    static func unknownKey(_ name: Substring, known: [String]) -> String {
        "there is no '\(name):' here; \(suggestion(for: name, among: known, ending: ":"))"
    }

    static func repeatedKey(_ name: Substring) -> String {
        "'\(name):' is here twice; keep one of the two"
    }

    static func emptyValue(_ name: Substring) -> String {
        "'\(name):' is empty; write its text after the colon"
    }

    static func unknownKind(_ kind: Substring) -> String {
        "there is no kind '\(kind)'; \(suggestion(for: kind, among: Card.Kind.allCases.map(\.rawValue), ending: ""))"
    }

    static func malformedReflection(_ name: Substring) -> String {
        "'\(name)' is not a reflection's name; use lower-case words joined by hyphens, with commas between names"
    }

    static func malformedItem(_ item: Substring) -> String {
        "'\(item)' is not an item; write it like '000-23', with commas between items"
    }

    static func repeatedName(_ name: Substring) -> String {
        "'\(name)' is named twice; once is enough"
    }

    static func foreignItem(_ item: Substring, source: String) -> String {
        "item '\(item)' is not from \(source); move the card to its own document's file"
    }

    static func tooLong(_ what: String, characters: Int, longest: Int) -> String {
        "the \(what) is \(characters) characters long; keep it to \(longest)"
    }

    private static func suggestion(for name: Substring, among known: [String], ending: String) -> String {
        if let nearest = nearestWord(to: String(name), among: known) { return "did you mean '\(nearest)\(ending)'?" }
        return "use \(known.map { "'\($0)\(ending)'" }.joined(separator: ", "))"
    }
}
