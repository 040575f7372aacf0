extension AnswerReader {
    /// An answer chosen from the options: by number, by letter, by name, by the beginning of the label, or in own words.
    /// With `exactly`, only a whole label or name counts.
    func options(_ text: String, _ plain: String, _ question: OpenQuestion, exactly: Bool) -> Reading? {
        let options = question.options
        if exactly {
            guard let option = options.first(where: { Self.plain($0.label) == plain || $0.name == plain }) else { return nil }
            let value: AnswerValue = question.kind == .anyOf ? .many([option.name], words: nil) : .one(option.name, words: nil)
            return option.ownWords ? nil : .value(value, echo: nil)
        }
        return question.kind == .anyOf ? several(text, plain, options) : single(text, plain, options)
    }

    private func single(_ text: String, _ plain: String, _ options: [OpenQuestion.Option]) -> Reading? {
        switch match(plain, options) {
        case .one(let option):
            if option.ownWords { return .unclear("In your own words, please: \(option.label) ...") }
            let label = Self.plain(option.label)
            let next = label.dropFirst(plain.count).first
            // Whoever typed the first words of a line knows which one it is.
            let isPlain = plain == option.name || (plain.count > 2 && label.hasPrefix(plain) && next?.isLetter != true)
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
        } else if Int(plain) != nil || plain.count < 2 {
            return nil
        }
        // "partly; it was me": the first word of the line only says which line it is.
        let first = own.label.prefix { $0.isLetter }
        if !first.isEmpty, words.lowercased().hasPrefix(first.lowercased()), words.count > first.count {
            let rest = words.dropFirst(first.count)
            if let mark = rest.first, ",;:".contains(mark) { words = Self.trimmed(String(rest.dropFirst())) }
        }
        return .value(.one(own.name, words: words), echo: nil)
    }

    private func several(_ text: String, _ plain: String, _ options: [OpenQuestion.Option]) -> Reading? {
        if ["none", "none of these", "none of them", "nothing", "neither"].contains(plain) {
            guard let alone = options.first(where: \.alone) else { return .value(.many([], words: nil), echo: "That reads as: none of these.") }
            return .value(.many([alone.name], words: nil), echo: Self.thatIs(alone.label))
        }
        var names = Set<String>()
        var words: String?
        let numbers = plain.split { " ,;&+".contains($0) }.filter { $0 != "and" }
        if !numbers.isEmpty, numbers.allSatisfy({ !indexes($0, options).isEmpty }) {
            for number in numbers { for index in indexes(number, options) { names.insert(options[index].name) } }
        } else {
            for piece in text.split(whereSeparator: { $0 == "," || $0 == ";" }).map({ Self.trimmed(String($0)) }) {
                let plainPiece = Self.plain(piece)
                let bare = plainPiece.hasPrefix("and ") ? String(plainPiece.dropFirst(4)) : plainPiece
                if !bare.isEmpty, bare.split(separator: " ").allSatisfy({ $0 == "and" || !indexes($0, options).isEmpty }) {
                    for each in bare.split(separator: " ") {
                        for index in indexes(each, options) { names.insert(options[index].name) }
                    }
                    continue
                }
                switch match(bare, options) {
                case .one(let option) where !option.ownWords: names.insert(option.name)
                case .several(let found):
                    return .unclear("\"\(piece)\" could be \(Self.list(found.map { "\($0.number) (\($0.label))" }, "or")). Which ones?")
                default:
                    guard let own = options.first(where: \.ownWords) else { return nil }
                    names.insert(own.name)
                    words = words.map { "\($0), \(piece)" } ?? piece
                }
            }
        }
        if let own = options.first(where: \.ownWords), names.contains(own.name), words == nil {
            return .unclear("For \(own.number), say it in your own words, please, with the other numbers: 1, 3, and your words.")
        }
        let ticked = options.filter { names.contains($0.name) }
        if ticked.count > 1, let alone = ticked.first(where: \.alone) {
            return .unclear("\"\(alone.label)\" goes alone. Which of them is it?")
        }
        let labels = ticked.map { $0.ownWords ? words ?? $0.label : $0.label }
        let plainly = ticked.count == 1 && plain == Self.plain(ticked[0].label)
        return .value(
            .many(ticked.map(\.name), words: words), echo: plainly ? nil : Self.thatIs(Self.list(labels, "and")))
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
        let commas = items.contains { $0.contains(",") }
        return items.dropLast().joined(separator: commas ? "; " : ", ") + (commas ? "; " : " ") + "\(last) " + end
    }
}
