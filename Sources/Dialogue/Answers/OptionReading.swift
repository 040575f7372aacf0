extension AnswerReader {
    /// An answer chosen from the options: by number, by letter, by name, by the beginning of the label, or in own words.
    /// With `exactly`, only a whole label or name counts.
    func options(_ text: String, _ plain: String, _ question: OpenQuestion, exactly: Bool) -> Reading? {
        let options = question.options
        if exactly {
            guard let option = options.first(where: { Self.plain($0.label) == plain || $0.name == plain }) else {
                return nil
            }
            let value: AnswerValue =
                question.kind == .anyOf ? .many([option.name], words: nil) : .one(option.name, words: nil)
            return option.ownWords ? nil : .value(value, echo: nil)
        }
        return question.kind == .anyOf ? several(text, plain, options) : single(text, plain, options)
    }

    /// Where the words that mean don't-know are those of one option ("I am not sure"), that option.
    func optionSaying(_ plain: String, _ question: OpenQuestion) -> Reading? {
        let said = Self.spelledOut(plain)
        let meant = question.options.filter { option in
            let label = Self.spelledOut(option.label)
            return !option.ownWords && label.indices.contains { label[$0...].starts(with: said) }
        }
        guard let option = meant.first, meant.count == 1 else { return nil }
        let value: AnswerValue =
            question.kind == .anyOf ? .many([option.name], words: nil) : .one(option.name, words: nil)
        return .value(value, echo: Self.thatIs(option.label))
    }

    private static let longForms = [
        "i'm": ["i", "am"], "im": ["i", "am"], "don't": ["do", "not"], "dont": ["do", "not"], "can't": ["cannot"],
        "cant": ["cannot"],
    ]

    private static func spelledOut(_ text: String) -> [String] {
        TextTraits.words(of: text).flatMap { longForms[$0] ?? [$0] }
    }

    private func single(_ text: String, _ plain: String, _ options: [OpenQuestion.Option]) -> Reading? {
        switch match(plain, options) {
        case .one(let option):
            if option.ownWords { return .unclear("In your own words, please: \(option.label) ...") }
            let label = Self.plain(option.label)
            let next = label.dropFirst(plain.count).first
            // Whoever typed the number or the first words of a line knows which one it is.
            let isPlain =
                Int(plain) != nil || plain == option.name
                || (plain.count > 2 && label.hasPrefix(plain) && next?.isLetter != true)
            return .value(.one(option.name, words: nil), echo: isPlain ? nil : Self.thatIs(option.label))
        case .several(let found):
            return .unclear("That could be \(Self.list(found.map { "\($0.number) (\($0.label))" }, "or")). Which one?")
        case .none: break
        }
        // "5 because they asked", or words that fit no option: the one that takes the rep's own words.
        guard let own = options.first(where: \.ownWords) else { return nil }
        var words = text
        let head = plain.prefix { $0.isNumber }
        if !head.isEmpty, Int(head) == own.number {
            words = Self.trimmed(String(text.drop { $0.isNumber || ".):-,".contains($0) || $0.isWhitespace }))
        } else if !plain.contains(where: \.isLetter) || plain.count < 2 || Self.areNumbers(plain) {
            return nil
        } else if let number = Int(head), let other = options.first(where: { $0.number == number }) {
            return .unclear(
                "Is that \(number) (\(other.label))? Then \(number) alone. For your own words, begin with \(own.number)."
            )
        }
        guard words.contains(where: { $0.isLetter || $0.isNumber }) else {
            return .unclear("In your own words, please: \(own.label) ...")
        }
        // "partly; it was me": the first word of the line only says which line it is.
        let first = own.label.prefix { $0.isLetter }
        if !first.isEmpty, words.lowercased().hasPrefix(first.lowercased()), words.count > first.count {
            let rest = words.dropFirst(first.count)
            if let mark = rest.first, ",;:".contains(mark) { words = Self.trimmed(String(rest.dropFirst())) }
        }
        return .value(.one(own.name, words: words), echo: nil)
    }

    private static let noneWords: Set<String> = ["none", "none of these", "none of them", "nothing", "neither"]
    private static let allWords: Set<String> = ["all", "all of them", "all of these", "everything", "the lot"]

    private func several(_ text: String, _ plain: String, _ options: [OpenQuestion.Option]) -> Reading? {
        if Self.noneWords.contains(plain) {
            guard let alone = options.first(where: \.alone) else {
                return .value(.many([], words: nil), echo: "That reads as: none of these.")
            }
            return .value(.many([alone.name], words: nil), echo: Self.thatIs(alone.label))
        }
        // So long a text is no list; it is taken whole, or not at all.
        if text.utf8.count > 4_000 {
            guard let own = options.first(where: \.ownWords) else { return nil }
            return .value(.many([own.name], words: text), echo: "That is: \(own.label), in your own words.")
        }
        let all = options.filter { !$0.alone && !$0.ownWords }
        if Self.allWords.contains(plain) {
            return .value(.many(all.map(\.name), words: nil), echo: Self.thatIs(Self.list(all.map(\.label), "and")))
        }
        var names = Set<String>()
        var said: [String] = []
        let numbers = Self.numbers(plain)
        if !numbers.isEmpty, numbers.allSatisfy({ !indexes($0, options).isEmpty }) {
            for number in numbers { for index in indexes(number, options) { names.insert(options[index].name) } }
        } else {
            for part in text.split(whereSeparator: { $0 == "," || $0 == ";" }).map({ Self.trimmed(String($0)) }) {
                let piece = part.lowercased().hasPrefix("and ") ? Self.trimmed(String(part.dropFirst(4))) : part
                let bare = Self.plain(piece)
                if bare.isEmpty { continue }
                if Self.noneWords.contains(bare), let alone = options.first(where: \.alone) {
                    names.insert(alone.name)
                    continue
                }
                if Self.allWords.contains(bare) {
                    names.formUnion(all.map(\.name))
                    continue
                }
                if bare.split(separator: " ").allSatisfy({ $0 == "and" || !indexes($0, options).isEmpty }) {
                    for each in bare.split(separator: " ") {
                        for index in indexes(each, options) { names.insert(options[index].name) }
                    }
                    continue
                }
                switch match(bare, options) {
                case .one(let option) where !option.ownWords: names.insert(option.name)
                case .several(let found):
                    return .unclear(
                        "\"\(piece)\" could be \(Self.list(found.map { "\($0.number) (\($0.label))" }, "or")). Which ones?"
                    )
                default:
                    guard let own = options.first(where: \.ownWords), !Self.areNumbers(bare),
                        bare.contains(where: \.isLetter)
                    else { return nil }
                    var words = piece
                    if let number = Int(bare.prefix { $0.isNumber }) {
                        // "1 3 and they listen" may be two ticks and words, or words that begin with a number.
                        guard number == own.number else {
                            return .unclear(
                                "Commas between them, please, your own words last: 1, 3, \(own.number) and your words.")
                        }
                        words = Self.trimmed(
                            String(piece.drop { $0.isNumber || ".):-".contains($0) || $0.isWhitespace }))
                        if words.lowercased().hasPrefix("and ") { words = Self.trimmed(String(words.dropFirst(4))) }
                    }
                    names.insert(own.name)
                    said.append(words)
                }
            }
        }
        let words: String? = said.isEmpty ? nil : said.joined(separator: ", ")
        if let own = options.first(where: \.ownWords), names.contains(own.name), words == nil {
            return .unclear(
                "For \(own.number), say it in your own words, please, with the other numbers: 1, 3, and your words.")
        }
        let ticked = options.filter { names.contains($0.name) }
        if ticked.isEmpty { return nil }
        if ticked.count > 1, let alone = ticked.first(where: \.alone) {
            return .unclear("\"\(alone.label)\" goes alone. Which of them is it?")
        }
        let labels = ticked.map { $0.ownWords ? words ?? $0.label : $0.label }
        let plainly = ticked.count == 1 && plain == Self.plain(ticked[0].label)
        return .value(
            .many(ticked.map(\.name), words: words), echo: plainly ? nil : Self.thatIs(Self.list(labels, "and")))
    }

    /// The numbers and ranges in a text that holds nothing else to speak of: "1, 3", "1 and 3", "1 to 3".
    private static func numbers(_ plain: String) -> [Substring] {
        var pieces: [Substring] = []
        var joins = false
        for piece in plain.split(whereSeparator: { " ,;&+".contains($0) }) where piece != "and" {
            if piece == "to", pieces.last.map({ Int($0) != nil }) == true {
                joins = true
            } else if joins, let last = pieces.popLast() {
                pieces.append("\(last)-\(piece)")
                joins = false
            } else {
                pieces.append(piece)
            }
        }
        return joins ? pieces + ["to"] : pieces
    }

    /// Whether a text is made of numbers alone, whichever they are.
    private static func areNumbers(_ plain: String) -> Bool {
        numbers(plain).allSatisfy { piece in piece.allSatisfy { $0.isNumber || "-.)/".contains($0) } }
    }

    private func indexes(_ word: Substring, _ options: [OpenQuestion.Option]) -> [Int] {
        let bare = word.last == "." || word.last == ")" ? word.dropLast() : word
        let ends = bare.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        if ends.count == 2, let low = ends[0], let high = ends[1], low <= high, high - low < options.count {
            let found = options.indices.filter { (low...high).contains(options[$0].number) }
            return found.count == high - low + 1 ? Array(found) : []
        }
        guard ends.count == 1, let number = ends[0] else { return [] }
        return options.indices.filter { options[$0].number == number }
    }

    private enum Match {
        case one(OpenQuestion.Option)
        case several([OpenQuestion.Option])
        case none
    }

    /// The option meant: its number, its letter, its name, or words that only its label begins with or holds.
    private func match(_ plain: String, _ options: [OpenQuestion.Option]) -> Match {
        let bare = plain.last == ")" || plain.last == "." ? String(plain.dropLast()) : plain
        if let number = Int(bare) { return options.first { $0.number == number }.map { .one($0) } ?? .none }
        // Where a yes is among the options, "y" and "n" are short for it and for its no.
        if let word = ["y": "yes", "n": "no"][bare],
            let meant = options.first(where: { TextTraits.words(of: $0.label).first == word })
        {
            return .one(meant)
        }
        if bare.count == 1, let letter = bare.unicodeScalars.first, ("a"..."z").contains(letter) {
            let index = Int(letter.value) - 97
            if options.indices.contains(index) { return .one(options[index]) }
        }
        if let named = options.first(where: { $0.name == bare || Self.plain($0.label) == bare }) { return .one(named) }
        guard bare.count >= 2 else { return .none }
        let beginning = options.filter { Self.plain($0.label).hasPrefix(bare) }
        if beginning.count == 1 { return .one(beginning[0]) }
        if beginning.count > 1 { return .several(beginning) }
        let words = TextTraits.words(of: bare)
        let holding = options.filter { option in
            let label = TextTraits.words(of: option.label)
            return !words.isEmpty && label.indices.contains { label[$0...].starts(with: words) }
        }
        return holding.count == 1 ? .one(holding[0]) : holding.isEmpty ? .none : .several(holding)
    }

    func noOption(_ question: OpenQuestion) -> Reading {
        let most = question.options.map(\.number).max() ?? 1
        return question.kind == .anyOf
            ? .unclear("The numbers of those that fit, please, such as 1 3; \"none\" is fine.")
            : .unclear("A number from 1 to \(most), please, or the beginning of one of the lines.")
    }

    private static func thatIs(_ label: String) -> String {
        "That is: \(label)" + (label.last.map { ".?!".contains($0) } == true ? "" : ".")
    }

    /// "a, b and c"; semicolons where an item has a comma of its own.
    static func list(_ items: [String], _ last: String) -> String {
        guard let end = items.last, items.count > 1 else { return items.first ?? "none of these" }
        let commas = last == "and" && items.contains { $0.contains(",") }
        return items.dropLast().joined(separator: commas ? "; " : ", ") + (commas ? "; " : " ") + "\(last) " + end
    }
}
