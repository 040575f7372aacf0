/// The words that signs are written with, each with a number; `kill*` is a word for everything that begins so.
struct SignVocabulary {
    private(set) var words: [String: Int32] = [:]
    private(set) var beginnings: [String: Int32] = [:]
    private var count: Int32 = 0
    private var shortest = Int.max
    private var longest = 0

    /// The number of a word or beginning as it is written in a file.
    mutating func number(of written: Substring) -> Int32 {
        if written.last == "*" {
            let beginning = String(written.dropLast())
            if let number = beginnings[beginning] { return number }
            shortest = min(shortest, beginning.utf8.count)
            longest = max(longest, beginning.utf8.count)
            beginnings[beginning] = count
        } else {
            if let number = words[String(written)] { return number }
            words[String(written)] = count
        }
        count += 1
        return count - 1
    }

    /// The numbers of everything written that a word fits; a drawn-out word that fits nothing is tried with single letters.
    func numbers(for word: String) -> [Int32] {
        let found = fitting(word)
        guard found.isEmpty else { return found }
        var single = ""
        for letter in word where letter != single.last { single.append(letter) }
        return single.count == word.count ? found : fitting(single)
    }

    private func fitting(_ word: String) -> [Int32] {
        var found: [Int32] = []
        if let number = words[word] { found.append(number) }
        guard shortest <= longest else { return found }
        let bytes = word.utf8
        var end = bytes.startIndex
        var length = 0
        while length < longest, end < bytes.endIndex {
            end = bytes.index(after: end)
            length += 1
            guard length >= shortest else { continue }
            if let beginning = String(bytes[bytes.startIndex..<end]), let number = beginnings[beginning] {
                found.append(number)
            }
        }
        return found
    }
}
