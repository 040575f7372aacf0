/// A text as names are looked for in it: its words without case and accents, in order.
package struct FoldedText {
    package let words: [String]
    /// The words without anything between them, for scripts that put nothing between words.
    package let joined: String
    private let original: String

    package init(_ text: String) {
        original = text
        words = NameKey(text).words.map(String.init)
        joined = words.joined()
    }

    /// Where the words of a name stand one after the other.
    package func places(of name: [String]) -> [Int] {
        guard let first = name.first, words.count >= name.count else { return [] }
        return (0...words.count - name.count).filter { start in
            words[start] == first && words[start..<start + name.count].elementsEqual(name)
        }
    }

    /// Whether the word is written with a capital somewhere.
    package func hasCapital(_ word: String) -> Bool {
        original.split { !$0.isLetter && !$0.isNumber }.contains {
            $0.first?.isUppercase == true && NameKey(String($0)).text == word
        }
    }
}
