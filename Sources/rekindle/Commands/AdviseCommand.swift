import ArgumentParser
import Coach
import Corpus
import Listening
import Terminal

/// `rekindle advise TEXT`: cards that have to do with what somebody typed.
struct AdviseCommand: ReadingCommand {
    static let configuration = CommandConfiguration(
        commandName: "advise", abstract: "Find advice by what it is about, with its source.")

    @Argument(help: ArgumentHelp("A few words, such as: a price rise they will hate.", valueName: "words")) var text:
        [String]
    @Option(help: ArgumentHelp("How many at most.", valueName: "number")) var limit = 3
    @OptionGroup var formatting: FormatOptions
    @OptionGroup var shared: SharedOptions

    func validate() throws {
        if limit < 1 { throw ValidationError("--limit takes a number from 1.") }
    }

    func perform(on screen: Screen) throws {
        let wanted = text.joined(separator: " ")
        if let alarm = try Listeners({ try Paths.listening(shared.library) }).ears.judge(wanted), alarm.isSure,
            alarm.tier != .misuse
        {
            // Somebody in trouble is not handed advice about customers.
            if formatting.format == .json { return try screen.printJSON("cards", [CardRow]()) }
            screen.say("That is not for advice about customers. There are people to turn to.")
            for line in shared.people().lines { screen.say(line) }
            return screen.say("Next: rekindle people shows them again, and where each number comes from.")
        }
        let folder = try Paths.library(shared.library) + "/corpus"
        let search = CardSearch(try CorpusLoader.load(folder: folder), try CorpusLoader.synonyms(folder: folder))
        let matches = search.cards(about: wanted, limit: limit)
        if formatting.format == .json { return try screen.printJSON("cards", matches.map(CardRow.init)) }
        if matches.isEmpty {
            return screen.say("Nothing fits those words. Try others, or begin a reflection: rekindle reflections")
        }
        for match in matches {
            screen.blank()
            screen.say(match.card.advice)
            screen.dim(match.card.because)
            screen.dim(sourceLine(for: match.card))
        }
        screen.blank()
        screen.say("Next: rekindle, to look at your own customer with that in mind")
    }
}

private struct CardRow: Encodable {
    let id: String
    let advice: String
    let because: String
    let source: String
    let items: [String]
    let score: Double
    let matchedWords: [String]

    init(_ match: CardMatch) {
        id = match.card.id
        advice = match.card.advice
        because = match.card.because
        source = match.card.source.file
        items = match.card.from + match.card.drawnFrom
        score = match.score
        matchedWords = match.matchedWords
    }
}
