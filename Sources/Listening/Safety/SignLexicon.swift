/// The classes of words that signs are written with: signs-words.tsv.
struct SignLexicon {
    /// A word or phrase of a class.
    struct Entry {
        let rest: [Int32]
        let sign: Int32
    }

    /// The classes' names, in order; their places are their numbers.
    private(set) var names: [String] = []
    private(set) var numbers: [String: Int32] = [:]
    private(set) var vocabulary = SignVocabulary()
    private var entries: [Int32: [Entry]] = [:]

    /// Reads lines of a class, a tab, and words or phrases with commas between; `#` begins a remark. Throws `ListeningError`.
    init(text: String, name: String) throws(ListeningError) {
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if index == 0 || line.isEmpty || line.hasPrefix("#") { continue }
            let place = "\(name):\(index + 1)"
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count == 2, !fields[0].isEmpty else {
                throw SignBook.bad(place, "write the name of a class, a tab, and its words with commas between")
            }
            guard numbers[String(fields[0])] == nil else {
                throw SignBook.bad(place, "the class \"\(fields[0])\" stands further up already; add the words there")
            }
            let number = Int32(names.count)
            names.append(String(fields[0]))
            numbers[String(fields[0])] = number
            for phrase in fields[1].split(separator: ",") {
                try add(phrase, to: number, at: place)
            }
        }
    }

    private mutating func add(_ phrase: Substring, to number: Int32, at place: String) throws(ListeningError) {
        var words: [Int32] = []
        for word in phrase.split(separator: " ") { words.append(try vocabulary.checked(word, at: place)) }
        guard let first = words.first else { return }
        entries[first, default: []].append(Entry(rest: Array(words.dropFirst()), sign: number))
    }

    /// The number of a word in a pattern; throws `ListeningError`.
    mutating func number(of word: Substring, at place: String) throws(ListeningError) -> Int32 {
        try vocabulary.checked(word, at: place)
    }

    /// The classes that begin at a token, each with where it ends, no further than `end`.
    func classes(from start: Int, before end: Int, in numbers: [[Int32]]) -> [SignClassMatch] {
        var found: [SignClassMatch] = []
        for number in numbers[start] {
            for entry in entries[number] ?? [] {
                let stop = start + 1 + entry.rest.count
                guard stop <= end else { continue }
                var fits = true
                for (place, wanted) in entry.rest.enumerated() where !numbers[start + 1 + place].contains(wanted) {
                    fits = false
                    break
                }
                let match = SignClassMatch(sign: entry.sign, start: start, end: stop)
                if fits, !found.contains(match) { found.append(match) }
            }
        }
        return found
    }
}

/// A class met among the tokens of an utterance.
struct SignClassMatch: Equatable {
    let sign: Int32
    let start: Int
    let end: Int
}

extension SignVocabulary {
    /// The number of a word as written; throws `ListeningError` where it could never be met.
    mutating func checked(_ word: Substring, at place: String) throws(ListeningError) -> Int32 {
        let letters = word.last == "*" ? word.dropLast() : word
        let isSound = letters.utf8.allSatisfy { $0 >= 97 && $0 <= 122 || $0 >= 48 && $0 <= 57 || $0 > 127 }
        let isKind = ["<number>", "<money>", "<percent>", "<clock>"].contains(String(word))
        guard isKind || isSound && !letters.isEmpty else {
            throw SignBook.bad(
                place, "\"\(word)\" is never met; write lower case letters, no apostrophe, `*` at the end only")
        }
        return number(of: word)
    }
}
