/// Reads what a person typed as an answer to a question, generously.
public struct AnswerReader: Sendable {
    /// The day from which "tomorrow" counts.
    let today: CalendarDay
    /// The time of day from which "in ten minutes" counts, in minutes after midnight.
    let now: Int?

    /// A reader for a conversation held on that day; `now`, in minutes after midnight, is for spans of hours and minutes.
    public init(today: CalendarDay, now: Int? = nil) {
        self.today = today
        self.now = now
    }

    /// What a typed line came to.
    public enum Reading: Equatable, Sendable {
        /// An answer; `echo` says how it was read, where that is not plain from what was typed.
        case value(AnswerValue, echo: String?)
        /// Nothing was typed.
        case empty
        /// It does not fit; a sentence saying what would.
        case unclear(String)
    }

    /// An answer of more bytes is refused.
    public static let longestAnswer = 1_048_576

    /// More bytes than this are no choice, number or day.
    static let longestChoice = 4_096

    private func atLength(_ text: String, _ question: OpenQuestion) -> Reading {
        if question.kind.isText { return .value(.text(text), echo: nil) }
        guard let own = question.options.first(where: \.ownWords) else {
            return .unclear("That is too much for this question. A few words do, or /skip.")
        }
        return .value(question.kind == .anyOf ? .many([own.name], words: text) : .one(own.name, words: text), echo: nil)
    }

    /// What `raw` means as an answer to `question`.
    public func read(_ raw: String, for question: OpenQuestion) -> Reading {
        let text = Self.trimmed(raw)
        if text.isEmpty { return .empty }
        guard raw.utf8.count <= Self.longestAnswer else {
            return .unclear("That is longer than one answer can be (1 MiB). Could you split it or shorten it?")
        }
        // So many words are nobody's number, day or list of options: they are taken as they are, or asked about, without
        // being looked at one by one.
        if text.utf8.count > Self.longestChoice { return atLength(text, question) }
        let plain = Self.plain(text)
        // An option may itself be called "not sure": options are looked at before don't-know.
        if !question.options.isEmpty, case .value(let value, let echo)? = options(text, plain, question, exactly: true)
        {
            return .value(value, echo: echo)
        }
        if Self.dontKnow.contains(plain) {
            return optionSaying(plain, question) ?? .value(.unknown, echo: nil)
        }
        let begun = Self.dontKnow.contains { plain.hasPrefix($0 + ",") || plain.hasPrefix($0 + " ") }
        let notSure = Reading.value(.unknown, echo: "That reads as: not sure.")
        // "No idea, ask me later" is no no; elsewhere words that are an answer come first.
        if begun, question.kind == .yesNo { return notSure }
        let reading = read(text, plain, as: question)
        if begun, case .unclear = reading { return notSure }
        return reading
    }

    /// What was meant by a line in which `rejected` stood already: what was typed behind it, where that is an answer to a
    /// question of few words and the whole is none.
    public func meant(by raw: String, behind rejected: String, to question: OpenQuestion) -> String {
        guard !question.kind.isText, let added = raw.typed(behind: rejected),
            case .unclear = read(raw, for: question), case .value = read(added, for: question)
        else { return raw }
        return Self.trimmed(added)
    }

    private func read(_ text: String, _ plain: String, as question: OpenQuestion) -> Reading {
        switch question.kind {
        case .text(let atLeast, _):
            if atLeast > 0, TextTraits.words(of: text).count < atLeast {
                return .unclear("A little more, please: at least \(atLeast) words. Or /skip.")
            }
            return .value(.text(text), echo: nil)
        case .yesNo: return yesNo(plain)
        case .scale(let range, _, _): return number(plain, in: range, outOf: range.upperBound)
        case .number(let range): return number(plain, in: range, outOf: nil)
        case .oneOf, .oneOfForEach, .anyOf: return options(text, plain, question, exactly: false) ?? noOption(question)
        case .wait: return .value(.yesNo(true), echo: nil)
        case .date(let sense): return DateReader(today: today, sense: sense, now: now).read(plain)
        }
    }

    /// The day, and perhaps the time, that `text` names, ahead of today where that is open; nil where it names none.
    public func day(in text: String) -> AnswerValue? {
        guard case .value(let value, _) = DateReader(today: today, sense: .any, now: now).read(Self.plain(text)) else {
            return nil
        }
        return value
    }

    static let dontKnow: Set<String> = [
        "don't know", "dont know", "i don't know", "i dont know", "dunno", "not sure", "i'm not sure", "im not sure",
        "no idea", "unsure", "don't remember", "can't remember", "cant remember", "can't recall", "cant recall",
        "i can't recall", "i can't remember", "i don't remember", "not certain", "hard to say", "idk", "no clue",
    ]

    private func yesNo(_ plain: String) -> Reading {
        let words = TextTraits.words(of: plain)
        let asked = Reading.unclear("Yes or no? Y or n is enough; \"not sure\" is fine too.")
        guard let first = words.first else { return asked }
        if words.first == "maybe" || words.first == "perhaps" {
            return .value(.unknown, echo: "That reads as: not sure.")
        }
        if plain == "of course" { return .value(.yesNo(true), echo: nil) }
        if ["no doubt", "no problem", "no worries", "no question"].contains(plain) { return asked }
        // "Definitely not", but "yes, not that it helps".
        if Self.adverbs.contains(first), words.count > 1, words[1] == "not" {
            return .value(.yesNo(false), echo: "That reads as: no.")
        }
        let alone = words.count == 1
        let others = words.dropFirst()
        if Self.yes.contains(first) || Self.adverbs.contains(first) {
            if others.contains(where: { Self.plainNo.contains($0) }) { return asked }
            return .value(.yesNo(true), echo: alone ? nil : "That reads as: yes.")
        }
        if Self.no.contains(first) {
            if first != "not", others.contains(where: { Self.plainYes.contains($0) }) { return asked }
            return .value(.yesNo(false), echo: alone ? nil : "That reads as: no.")
        }
        return asked
    }

    private static let yes: Set<String> = ["y", "yes", "yep", "yeah", "yup", "aye", "ok", "okay", "true"]
    private static let adverbs: Set<String> = ["definitely", "absolutely", "certainly", "indeed", "sure"]
    /// Words that answer the other way after a first yes or no: "yes and no".
    private static let plainNo: Set<String> = ["n", "no", "nope", "nah"]
    private static let plainYes: Set<String> = ["y", "yes", "yep", "yeah"]
    private static let no: Set<String> = ["n", "no", "nope", "nah", "never", "nay", "false", "not"]

    private func number(_ plain: String, in range: ClosedRange<Int>?, outOf whole: Int?) -> Reading {
        let wanted =
            range.map { "A whole number from \($0.lowerBound) to \($0.upperBound), please." }
            ?? "A whole number, please."
        var words = TextTraits.words(of: plain.replacingSlash)
        let literal = Int(plain) != nil
        if let number = Int(plain), number < 0, range?.contains(number) ?? true {
            return .value(.number(number), echo: nil)
        }
        if plain.hasPrefix("-") || plain.contains(".") && !plain.hasSuffix(".") { return .unclear(wanted) }
        if let whole, words.count >= 2 {
            let end = [String(whole), spelled(whole)].compactMap { $0 }
            for tail in [["out", "of"], ["of"], ["/"]] {
                let split = words.count - tail.count - 1
                if split > 0, end.contains(words[split + tail.count]), Array(words[split..<split + tail.count]) == tail
                {
                    words = Array(words[..<split])
                    break
                }
            }
        }
        let numbers = words.compactMap { Self.numberWords[$0] ?? Int($0) ?? Self.ish($0) }
        let others = words.filter { Self.numberWords[$0] == nil && Int($0) == nil && Self.ish($0) == nil }
        guard numbers.count == 1, let number = numbers.first, others.allSatisfy({ Self.fillers.contains($0) }) else {
            return .unclear(wanted)
        }
        if let range, !range.contains(number) { return .unclear(wanted) }
        return .value(
            .number(number),
            echo: literal || whole.map { plain == "\(number)/\($0)" } == true ? nil : "That reads as \(number).")
    }

    private func spelled(_ number: Int) -> String? { Self.numberWords.first { $0.value == number }?.key }

    private static func ish(_ word: String) -> Int? {
        word.hasSuffix("ish") ? Int(word.dropLast(3)) ?? numberWords[String(word.dropLast(3))] : nil
    }

    static let numberWords: [String: Int] = [
        "zero": 0, "none": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
        "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    ]
    private static let fillers: Set<String> = [
        "about", "around", "roughly", "maybe", "perhaps", "say", "a", "an", "i'd", "i", "would", "probably", "like",
        "ish",
        "approx", "approximately", "only", "just", "solid", "nearly", "almost", "it's", "its", "is", "guess", "think",
        "more", "less", "or", "so", "today", "now", "right", "at", "most", "least", "honestly",
    ]

    /// Small letters, one space between words, straight apostrophes, no full stop at the end.
    static func plain(_ text: String) -> String {
        var plain = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        plain = String(plain.map { $0 == "’" ? "'" : $0 })
        while let last = plain.last, ".!".contains(last) { plain.removeLast() }
        return plain
    }

    static func trimmed(_ raw: String) -> String {
        var text = raw[...]
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}

extension String {
    /// What was typed behind a text that stood in the line already, without spaces before it; nil where it no longer does.
    public func typed(behind text: String) -> String? {
        guard !text.isEmpty, hasPrefix(text) else { return nil }
        return String(dropFirst(text.count).drop(while: \.isWhitespace))
    }

    /// The text with every slash as a word of its own.
    fileprivate var replacingSlash: String {
        split(separator: "/", omittingEmptySubsequences: false).joined(separator: " of ")
    }
}
