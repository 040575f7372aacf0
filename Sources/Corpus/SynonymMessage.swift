/// The words of every problem in the synonyms file.
enum SynonymMessage {
    static let otherLine = "only headings and groups are used here; begin a group with '- ', or take this line out"
    static let alone = "a group needs two words or more, with commas between them; add one, or take this line out"

    static func malformed(_ entry: Substring) -> String {
        "'\(entry)' is not a word; use lower-case letters, with spaces inside a phrase and commas between words"
    }

    static func tooLong(_ entry: Substring, longest: Int) -> String {
        "'\(entry)' is too long a phrase; keep it to \(longest) words"
    }

    static func repeated(_ entry: Substring) -> String {
        "'\(entry)' is in this group twice; once is enough"
    }

    static func common(_ entry: Substring) -> String {
        "'\(entry)' is too common to be searched for; take it out, or put it in a phrase"
    }
}
