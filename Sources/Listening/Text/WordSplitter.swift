/// Splits an utterance into words, clauses and sentences in one pass.
struct WordSplitter {
    private let utterance: String
    private let scalars: String.UnicodeScalarView
    private var place: String.Index
    private var words: [Word] = []
    private var clause = 0
    private var sentence = 0
    private var moneySign = false

    init(_ utterance: String) {
        self.utterance = utterance
        scalars = utterance.unicodeScalars
        place = scalars.startIndex
    }

    mutating func split() -> [Word] {
        words.reserveCapacity(utterance.utf8.count / 5 + 1)
        while place < scalars.endIndex {
            let scalar = scalars[place]
            if scalar.isDigit {
                takeNumber()
            } else if scalar.isWordPart {
                takeWord()
            } else {
                pass(scalar)
            }
        }
        return words
    }

    private mutating func pass(_ scalar: Unicode.Scalar) {
        moneySign = scalar.properties.generalCategory == .currencySymbol
        place = scalars.index(after: place)
        switch scalar {
        case ".", "!", "?", "\n", "\u{2026}": endSentence()
        case ",", ";", ":", "(", ")", "\u{2013}", "\u{2014}": endClause()
        case "-": if isSpace(at: place) { endClause() }
        default: break
        }
    }

    /// Digits with what may stand in and after them: `2:30pm`, `1,200`, `50k`, `3rd`, `2day`.
    private mutating func takeNumber() {
        let start = place
        let hasColon = takeDigits()
        let digits = utterance[start..<place]
        let (ending, _) = letters()
        let isPercent = place < scalars.endIndex && scalars[place] == "%"
        let kind = NumberKind.of(ending: ending, isMoney: moneySign, isPercent: isPercent, isClock: hasColon)
        moneySign = false
        if kind == NumberKind.other, digits == "2" || digits == "4" {
            // Whether it is a number or a short form is known when the next word is.
            add([String(digits)], start..<place)
        } else if let kind {
            add([kind], start..<place)
        } else {
            let typed = digits + ending
            let written = ShortForms.written(String(typed))
            add(written == [String(typed)] ? [NumberKind.other] + ShortForms.written(ending) : written, start..<place)
        }
    }

    /// Passes digits with points, commas and colons between them; says whether there was a colon.
    private mutating func takeDigits() -> Bool {
        var hasColon = false
        while place < scalars.endIndex {
            let scalar = scalars[place]
            if scalar == "." || scalar == "," || scalar == ":" {
                let next = scalars.index(after: place)
                guard next < scalars.endIndex, scalars[next].isDigit else { break }
                hasColon = hasColon || scalar == ":"
            } else if !scalar.isDigit {
                break
            }
            place = scalars.index(after: place)
        }
        return hasColon
    }

    private mutating func takeWord() {
        let start = place
        let (text, hadApostrophe) = letters()
        moneySign = false
        let isWith = text == "w" && place < scalars.endIndex && scalars[place] == "/"
        add(ShortForms.written(isWith ? "w/" : text, hadApostrophe: hadApostrophe), start..<place)
    }

    /// The letters from here on in lower case, apostrophes left out and no letter more than twice in a row.
    private mutating func letters() -> (text: String, hadApostrophe: Bool) {
        var text = String.UnicodeScalarView()
        var hadApostrophe = false
        var last: Unicode.Scalar?
        var beforeLast: Unicode.Scalar?
        while place < scalars.endIndex {
            let scalar = scalars[place]
            let next = scalars.index(after: place)
            if scalar.isApostrophe {
                guard !text.isEmpty, next < scalars.endIndex, scalars[next].isWordPart else { break }
                hadApostrophe = true
            } else if scalar.isWordPart {
                for lower in scalar.lowered where lower != last || lower != beforeLast || lower.isDigit {
                    text.append(lower)
                    (beforeLast, last) = (last, lower)
                }
            } else {
                break
            }
            place = next
        }
        return (String(text), hadApostrophe)
    }

    private mutating func add(_ texts: [String], _ range: Range<String.Index>) {
        if texts.first == "but", clause == words.last?.clause { endClause() }
        if let last = words.last, last.text == "2" || last.text == "4", let next = texts.first {
            words[words.count - 1] = Word(
                text: ShortForms.numberOrWord(last.text, before: next), range: last.range, clause: last.clause,
                sentence: last.sentence)
        }
        for text in texts { words.append(Word(text: text, range: range, clause: clause, sentence: sentence)) }
    }

    private mutating func endClause() {
        if words.last?.clause == clause { clause += 1 }
    }

    private mutating func endSentence() {
        endClause()
        if words.last?.sentence == sentence { sentence += 1 }
    }

    private func isSpace(at place: String.Index) -> Bool {
        place < scalars.endIndex && scalars[place].properties.isWhitespace
    }
}
