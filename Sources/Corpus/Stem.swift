/// What is left of an English word without its endings, so that "thanked" finds "thanks".
///
/// The rules are those of M. F. Porter, "An algorithm for suffix stripping" (1980), by its steps, with what he
/// mended later: "-us" keeps its "s" ("nervous"), a "y" stays after a vowel ("pays"), and a plain "-ly" goes ("softly").
struct Stem {
    /// Longer words are no English and are left as they are.
    private static let longestWord = 40

    private var word: [UInt8]

    /// The stem of a word already in lower case; what is not all `a` to `z` is its own stem.
    static func of(_ word: String) -> String {
        let letters = Array(word.utf8)
        guard (3...longestWord).contains(letters.count), letters.allSatisfy(\.isLowerCaseLetter) else { return word }
        var stem = Stem(word: letters)
        stem.dropPlural()
        stem.dropPast()
        stem.turnY()
        stem.replaceFirst(of: StemRules.double)
        stem.dropLy()
        stem.replaceFirst(of: StemRules.single)
        stem.dropLast(of: StemRules.last)
        stem.dropE()
        return String(decoding: stem.word, as: UTF8.self)
    }

    /// Step 1a.
    private mutating func dropPlural() {
        if ends(in: "sses") || ends(in: "ies") {
            word.removeLast(2)
        } else if ends(in: "s"), !ends(in: "ss"), !ends(in: "us") {
            word.removeLast()
        }
    }

    /// Step 1b.
    private mutating func dropPast() {
        if ends(in: "eed") {
            if measure(word.count - 3) > 0 { word.removeLast() }
            return
        }
        guard let ending = ["ed", "ing"].first(where: { ends(in: $0) }),
            hasVowel(word.count - ending.utf8.count)
        else { return }
        word.removeLast(ending.utf8.count)
        if ["at", "bl", "iz"].contains(where: { ends(in: $0) }) {
            word.append(UInt8(ascii: "e"))
        } else if endsInDoubleConsonant, let last = word.last, !"lsz".utf8.contains(last) {
            word.removeLast()
        } else if measure(word.count) == 1, isShort(word.count) {
            word.append(UInt8(ascii: "e"))
        }
    }

    /// Step 1c.
    private mutating func turnY() {
        if ends(in: "y"), word.count > 2, isConsonant(word.count - 2) { word[word.count - 1] = UInt8(ascii: "i") }
    }

    /// Steps 2 and 3: only the first ending that fits is looked at.
    private mutating func replaceFirst(of rules: [(ending: String, replacement: String)]) {
        guard let rule = rules.first(where: { ends(in: $0.ending) }) else { return }
        let length = word.count - rule.ending.utf8.count
        if measure(length) > 0 { word.replaceSubrange(length..., with: rule.replacement.utf8) }
    }

    /// The "-ly" that step 2 has no rule for; it is an "i" by now.
    private mutating func dropLy() {
        guard ends(in: "li"), "cdeghkmnrt".utf8.contains(word[word.count - 3]), measure(word.count - 2) > 0 else {
            return
        }
        word.removeLast(2)
    }

    /// Step 4.
    private mutating func dropLast(of endings: [String]) {
        guard let ending = endings.first(where: { ends(in: $0) }) else { return }
        let length = word.count - ending.utf8.count
        guard measure(length) > 1 else { return }
        if ending == "ion", !"st".utf8.contains(word[length - 1]) { return }
        word.removeLast(ending.utf8.count)
    }

    /// Step 5.
    private mutating func dropE() {
        if ends(in: "e") {
            let measured = measure(word.count - 1)
            if measured > 1 || measured == 1 && !isShort(word.count - 1) { word.removeLast() }
        }
        if ends(in: "ll"), measure(word.count) > 1 { word.removeLast() }
    }

    private func ends(in ending: String) -> Bool {
        // The last letter first: it is the wrong one nearly every time.
        word.last == ending.utf8.last && word.count > ending.utf8.count
            && word.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }

    private func isConsonant(_ place: Int) -> Bool {
        if word[place] == UInt8(ascii: "y") { return place == 0 || !isConsonant(place - 1) }
        return !"aeiou".utf8.contains(word[place])
    }

    private func hasVowel(_ length: Int) -> Bool { (0..<length).contains { !isConsonant($0) } }

    /// How often a vowel is followed by a consonant in the first letters.
    private func measure(_ length: Int) -> Int {
        guard length > 1 else { return 0 }
        return (1..<length).count { isConsonant($0) && !isConsonant($0 - 1) }
    }

    private var endsInDoubleConsonant: Bool {
        word.count > 1 && word[word.count - 1] == word[word.count - 2] && isConsonant(word.count - 1)
    }

    /// Whether the first letters end like "hop": consonant, vowel, and a consonant that is not w, x or y.
    private func isShort(_ length: Int) -> Bool {
        length > 2 && isConsonant(length - 3) && !isConsonant(length - 2) && isConsonant(length - 1)
            && !"wxy".utf8.contains(word[length - 1])
    }
}
