/// Classes of words that mean much the same to a coach, so that a word nobody wrote an example with is understood all the same.
public struct ConceptLexicon: Equatable, Sendable {
    /// The file's name in its folder.
    public static let fileName = "concepts.txt"

    private let entries: [String: [Entry]]
    private let checksum: UInt64

    /// No classes at all.
    public static let none = ConceptLexicon(entries: [:], checksum: 0)

    /// A word or phrase of a class: what follows its first word, whether it ends in any way, and the class.
    private struct Entry: Equatable {
        let rest: [String]
        let concept: String
    }

    private init(entries: [String: [Entry]], checksum: UInt64) {
        self.entries = entries
        self.checksum = checksum
    }

    /// Reads the folder's concepts.txt; no classes where there is no such file. Throws `ListeningError`.
    public init(folder: ListeningFolder) throws(ListeningError) {
        guard try folder.files(ending: Self.fileName).contains(Self.fileName) else {
            self = .none
            return
        }
        try self.init(text: try folder.text(of: Self.fileName), name: Self.fileName)
    }

    /// Reads lines such as `tired: tired, knackered, worn out`; a line that begins with `#` is a remark, and one that
    /// begins with a space goes on with the class above. `*` at the end of an entry stands for any ending. Throws `ListeningError`.
    public init(text: String, name: String) throws(ListeningError) {
        var entries: [String: [Entry]] = [:]
        var concept = ""
        // By bytes: finding characters would take longer than all the rest of loading.
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            let isRemark = line.first == UInt8(ascii: "#")
            if isRemark || line.allSatisfy({ $0 <= UInt8(ascii: " ") }) { continue }
            var list = line
            if line.first != UInt8(ascii: " ") {
                guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon != line.startIndex else {
                    let message = "begin this line with the name of a class and a colon, or with a space"
                    throw ListeningError(code: .badExamples, name: "\(name):\(index + 1)", message: message)
                }
                concept = String(Substring(line[..<colon]))
                list = line[line.index(after: colon)...]
            }
            for item in list.split(separator: UInt8(ascii: ",")) {
                let isOpen = item.contains(UInt8(ascii: "*"))
                var words = Self.words(of: item)
                guard !words.isEmpty else { continue }
                if isOpen { words[words.count - 1] += "*" }
                entries[words[0], default: []].append(Entry(rest: Array(words.dropFirst()), concept: concept))
            }
        }
        self.init(entries: entries, checksum: Checksum.of(text.utf8))
    }

    /// An entry's words as an utterance's are compared.
    private static func words(of item: Substring.UTF8View) -> [String] {
        let isPlain = item.allSatisfy { (97...122).contains($0) || $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "*") }
        guard isPlain else {
            return Words(String(decoding: item.filter { $0 != UInt8(ascii: "*") }, as: UTF8.self)).all.map(\.text)
        }
        return item.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "*") }
            .flatMap { ShortForms.written(String(Substring($0))) }
    }

    /// The classes met among the words, each where its words stand.
    public func occurrences(in words: Words, at places: Range<Int>? = nil) -> [Occurrence] {
        if entries.isEmpty { return [] }
        let places = (places ?? words.all.indices).clamped(to: words.all.indices)
        return places.flatMap { place in
            concepts(from: place, before: places.upperBound, words).map { concept, end in
                Occurrence(named: concept, block: .concepts, words: place..<end)
            }
        }
    }

    /// The classes of the words that begin at a place, each once, with where they end.
    func concepts(from place: Int, before end: Int, _ words: Words) -> [(concept: String, end: Int)] {
        var found: [(concept: String, end: Int)] = []
        for key in keys(for: words.all[place].text) {
            for entry in entries[key] ?? [] where !found.contains(where: { $0.concept == entry.concept }) {
                let stop = place + 1 + entry.rest.count
                guard stop <= end else { continue }
                let fits = zip(entry.rest, words.all[place + 1..<stop]).allSatisfy { pattern, word in
                    pattern.hasSuffix("*") ? word.text.hasPrefix(pattern.dropLast()) : word.text == pattern
                }
                if fits { found.append((entry.concept, stop)) }
            }
        }
        return found
    }

    /// A word itself, and every beginning of three letters or more as it is written for any ending.
    private func keys(for word: String) -> [String] {
        guard word.utf8.count <= Self.longestWord else { return [word] }
        var keys = [word]
        var beginning = ""
        for (length, letter) in word.enumerated() {
            beginning.append(letter)
            if length >= 2 { keys.append(beginning + "*") }
        }
        return keys
    }

    private static let longestWord = 40

    /// A number that changes with the classes.
    func digest(after earlier: UInt64) -> UInt64 { checksum == 0 ? earlier : earlier &* 31 &+ checksum }
}
