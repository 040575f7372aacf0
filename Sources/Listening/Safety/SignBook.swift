/// The signs of danger as they are written in the folder, ready to be looked for.
struct SignBook {
    static let wordsFile = "signs-words.tsv"
    static let signsFile = "signs.tsv"

    let lexicon: SignLexicon
    let patterns: [SignPattern]
    /// A number that changes with the files.
    let digest: UInt64
    private var startingWithWord: [Int32: [Int]] = [:]
    private var startingWithClass: [Int32: [Int]] = [:]
    private let negation: Int32?

    /// Reads signs-words.tsv and every signs*.tsv beside it; throws `ListeningError` with file and line.
    init(folder: ListeningFolder) throws(ListeningError) {
        var files: [(name: String, text: String)] = []
        for name in try folder.files(ending: ".tsv") where name.hasPrefix("signs") && name != Self.wordsFile {
            files.append((name, try folder.text(of: name)))
        }
        try self.init(words: try folder.text(of: Self.wordsFile), signs: files)
    }

    /// Signs from text; throws `ListeningError` with file and line.
    init(words: String, signs: [(name: String, text: String)]) throws(ListeningError) {
        var lexicon = try SignLexicon(text: words, name: Self.wordsFile)
        var patterns: [SignPattern] = []
        var digest = Checksum.of(words.utf8)
        for file in signs {
            let parser = try SignPatternParser(text: file.text, name: file.name, lexicon: lexicon)
            lexicon = parser.book
            patterns += parser.patterns
            digest = Checksum.of(file.text.utf8, after: digest)
        }
        self.lexicon = lexicon
        self.patterns = patterns
        self.digest = digest
        negation = lexicon.numbers["no"]
        for (number, pattern) in patterns.enumerated() {
            for step in pattern.steps {
                guard case .words(let words, let classes, _) = step else { continue }
                for word in words { startingWithWord[word, default: []].append(number) }
                for sign in classes { startingWithClass[sign, default: []].append(number) }
                break
            }
        }
    }

    static func bad(_ place: String, _ message: String) -> ListeningError {
        ListeningError(code: .badExamples, name: place, message: message)
    }

    /// The class whose words take a sign back.
    var negationClass: Int32? { negation }

    /// The patterns that may begin at a token that is these words and begins these classes.
    func candidates(words: [Int32], classes: [SignClassMatch]) -> [Int] {
        var found: [Int] = []
        for word in words { found += startingWithWord[word] ?? [] }
        for match in classes { found += startingWithClass[match.sign] ?? [] }
        return found.count < 2 ? found : Array(Set(found))
    }
}
