/// Reads the patterns of a signs file.
struct SignPatternParser {
    private let name: String
    private var lexicon: SignLexicon
    private(set) var patterns: [SignPattern] = []
    private static let longestGap = 9

    /// Reads lines of tier (or `-`), strength and pattern; throws `ListeningError` with file and line.
    init(text: String, name: String, lexicon: SignLexicon) throws(ListeningError) {
        self.name = name
        self.lexicon = lexicon
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if index == 0 || line.isEmpty || line.hasPrefix("#") { continue }
            patterns.append(try pattern(line, at: "\(name):\(index + 1)"))
        }
    }

    /// The classes and words, with the words that the patterns added.
    var book: SignLexicon { lexicon }

    private mutating func pattern(_ line: Substring, at place: String) throws(ListeningError) -> SignPattern {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard fields.count == 3 else {
            throw SignBook.bad(place, "write a tier, how sure the sign is, and the sign, with one tab between two")
        }
        let standsNegated = fields[1].hasSuffix("!")
        guard let strength = SignPattern.Strength(rawValue: String(standsNegated ? fields[1].dropLast() : fields[1]))
        else {
            throw SignBook.bad(place, "there is no strength \"\(fields[1])\"; write sure, likely or quiet")
        }
        let tier = Tier(rawValue: String(fields[0]))
        guard strength == .quiet ? fields[0] == "-" : tier != nil else {
            let wanted = strength == .quiet ? "write - for a quiet sign" : "write one of S0 to S8"
            throw SignBook.bad(place, "there is no tier \"\(fields[0])\"; \(wanted)")
        }
        var steps: [SignPattern.Step] = []
        for item in fields[2].split(separator: " ") { steps.append(try step(item, at: place)) }
        guard
            case .words(_, _, isOptional: false)? = steps.first(where: { if case .start = $0 { false } else { true } })
        else {
            throw SignBook.bad(place, "a sign begins with a word or a class that may not be missing")
        }
        return SignPattern(
            tier: tier, strength: strength, steps: steps, written: String(fields[2]), place: place,
            standsNegated: standsNegated)
    }

    private mutating func step(_ item: Substring, at place: String) throws(ListeningError) -> SignPattern.Step {
        if item == "^" { return .start }
        if item == "$" { return .end }
        if item.hasPrefix("..") {
            guard item.count > 2 else { return .gap(3) }
            guard let most = Int(item.dropFirst(2)), (1...Self.longestGap).contains(most) else {
                throw SignBook.bad(place, "\"\(item)\" is no gap; write .. or ..1 to ..\(Self.longestGap)")
            }
            return .gap(most)
        }
        let isOptional = item.hasPrefix("[") && item.hasSuffix("]")
        var words: [Int32] = []
        var classes: [Int32] = []
        for choice in (isOptional ? item.dropFirst().dropLast() : item).split(separator: "|") {
            if choice.hasPrefix("@") {
                guard let number = lexicon.numbers[String(choice.dropFirst())] else {
                    throw SignBook.bad(place, "there is no class \"\(choice)\" in \(SignBook.wordsFile)")
                }
                classes.append(number)
            } else {
                words.append(try lexicon.number(of: choice, at: place))
            }
        }
        return .words(words, classes: classes, isOptional: isOptional)
    }
}
