import Corpus
import Foundation
import RekindleTesting
import Testing

@Suite("Searching the shipped cards")
struct ShippedSearchTests {
    let library: CardLibrary
    let synonyms: Synonyms
    let search: CardSearch

    init() throws {
        library = try CorpusLoader.load(folder: ShippedCorpusTests.folder.path)
        synonyms = try CorpusLoader.synonyms(folder: ShippedCorpusTests.folder.path)
        search = CardSearch(library, synonyms)
    }

    @Test("has sound synonyms")
    func soundSynonyms() {
        #expect(synonyms.problems.map(\.description) == [])
    }

    /// What somebody might type, and cards of which one at least must be among the first three.
    static let utterances: [(text: String, expected: Set<String>)] = [
        ("I have to tell them our prices are going up", ["price-rise-visits", "raise-it-gently"]),
        (
            "the customer is furious with us and I have to ring him",
            ["how-not-what", "best-accounts-quarrel-too", "watch-for-excuses"]
        ),
        ("we delivered the wrong thing and it was our fault", ["put-it-right-fast"]),
        ("I can't stand this man", ["liking-is-optional", "one-thing-in-common"]),
        ("I don't like her at all", ["liking-is-optional", "one-thing-in-common"]),
        ("they never say thank you", ["thanks-in-words", "thanks-first", "serve-before-owed", "name-the-thing"]),
        ("I want to thank them for covering the shortage", ["thanks-in-words", "name-the-thing"]),
        ("we've lost touch", ["not-only-for-trouble", "silence-is-not-health"]),
        ("haven't heard from them for months", ["silence-is-not-health", "steady-contact"]),
        ("it's gone dull, same orders every week", ["gone-stale", "only-transactions", "fresh-questions"]),
        ("I'm bored with this account", ["gone-stale", "fresh-questions"]),
        ("I'm exhausted and I can't sleep", ["look-after-yourself", "lighten-two-days", "no-need-to-act"]),
        ("keep putting off a phone call", ["do-not-dodge", "prefer-the-phone"]),
        ("they want it yesterday and ask far too much", ["asking-too-much", "out-of-proportion"]),
        ("he asked me for a kickback", ["not-yours-to-accept", "inside-the-lines"]),
        ("should we get rid of this customer?", ["raised-and-unchanged", "four-ways-on"]),
        ("our invoices are too complicated for them", ["simpler-bill", "no-hard-work"]),
        ("they have to fill in the same form three times", ["no-hard-work"]),
        ("their driver came after closing time", ["what-hangs-on-it"]),
        ("she gets passed around between departments", ["every-department", "next-link", "one-job"]),
        ("someone in the warehouse was rude to them", ["one-rough-handling"]),
        ("how do I train new starters", ["train-everyone", "from-the-top-and-the-start"]),
        ("what should we measure", ["count-it"]),
        ("the campaign fizzled out", ["habit-not-campaign", "keep-it-going"]),
        ("should I visit them", ["while-all-is-well", "see-their-place", "ask-on-the-walk"]),
        ("email or phone?", ["prefer-the-phone"]),
        ("I promised to call back and forgot", ["thanks-by-finishing"]),
        ("I got defensive on the call", ["watch-for-excuses"]),
        ("he always blames us", ["watch-for-blame"]),
        ("they've gone to a competitor", ["everyone-has-a-limit", "loyalty-is-not-fixed", "silence-is-not-health"]),
        ("what do they want next year", ["aims-this-year", "one-wish", "their-success"]),
        ("they are planning a new building", ["room-to-grow", "what-changes-for-us"]),
        ("I don't know why they buy from us", ["why-they-chose-you", "where-it-began"]),
        ("I take them for granted", ["easiest-to-overlook"]),
        ("we argue every time", ["how-not-what", "best-accounts-quarrel-too"]),
        ("using legal language to make them pay", ["plain-words"]),
        ("nobody here appreciates me", ["not-theirs-to-carry"]),
        ("I've got no time to see anyone", ["in-the-diary"]),
        ("my tone gives me away", ["tone-tells"]),
        ("we have nothing in common", ["one-thing-in-common", "shared-values"]),
        ("I snap at them lately", ["shorter-fuse"]),
        ("I only ring when there's a problem", ["more-than-bad-news", "not-only-for-trouble"]),
        ("they complain about everything", ["they-pay-they-expect", "silence-is-not-health", "nuisance-lens"]),
        ("angry customer", ["how-not-what", "best-accounts-quarrel-too", "watch-for-excuses", "they-pay-they-expect"]),
        ("price increase", ["price-rise-visits", "raise-it-gently"]),
        ("burnout", ["look-after-yourself", "lighten-two-days", "no-need-to-act"]),
        ("apologise for our error", ["put-it-right-fast"]),
        ("a customer went quiet", ["silence-is-not-health"]),
        (
            "what questions should I ask",
            ["fresh-questions", "stay-curious", "ask-on-the-walk", "see-their-place", "ask-for-help"]
        ),
        ("how to say thanks", ["thanks-in-words", "name-the-thing", "thanks-in-deeds"]),
        ("my boss wants me to pretend I'm happy", ["no-need-to-act", "not-theirs-to-carry"]),
        ("they pay late", ["they-pay-they-expect", "own-standards", "out-of-proportion"]),
        ("should I drop this account?", ["raised-and-unchanged", "four-ways-on", "chosen-with-care"]),
        ("he swears at me down the phone", ["not-yours-to-accept", "you-did-not-choose"]),
        ("we're hard work to buy from", ["no-hard-work", "simple-today"]),
        ("handovers between sales and service", ["next-link", "one-job"]),
        ("new starter training", ["train-everyone", "from-the-top-and-the-start"]),
        ("I don't care if they leave", ["the-shrug"]),
        ("same conversation every week, nothing new", ["gone-stale", "fresh-questions", "only-transactions"]),
        ("setting boundaries", ["own-standards", "raise-it-gently"]),
        ("Valentine's Day", ["a-day-for-it"]),
        ("nothing has changed since I raised it", ["raised-and-unchanged", "have-you-raised-it"]),
        ("they'd be better off with someone else", ["their-best-interests"]),
    ]

    @Test("finds advice for what people say, among the first three")
    func everyday() {
        for (text, expected) in Self.utterances {
            let found = search.cards(about: text, limit: 3).map(\.card.id)
            #expect(!expected.isDisjoint(with: found), "\(text): \(found)")
        }
    }

    @Test("looks for cards that there are")
    func knownCards() {
        for id in Self.utterances.flatMap(\.expected) { #expect(library.card(id) != nil, "\(id)") }
    }

    @Test("can find every card by its own advice, first")
    func ownAdvice() {
        for card in library.all { #expect(search.cards(about: card.advice, limit: 1).first?.card.id == card.id) }
    }

    @Test(
        "finds nothing for other scripts, signs and unknown words",
        arguments: ["я устал от клиента", "疲れました", "زبون غاضب", "xyzzy"])
    func otherScripts(text: String) {
        #expect(search.cards(about: text, limit: 3) == [])
    }

    @Test("reads 100 kB of text, in many words or in one", .timeLimit(.minutes(1)))
    func longText() {
        let many = String(repeating: "our prices are going up and the buyer is furious ", count: 2_100)
        let short = search.cards(about: "our prices are going up and the buyer is furious", limit: 3)
        #expect(search.cards(about: many, limit: 3) == short)
        #expect(search.cards(about: String(repeating: "price", count: 20_000), limit: 3) == [])
        #expect(search.cards(about: String(repeating: "é🙂", count: 25_000) + " price", limit: 3).count == 3)
        #expect(search.cards(about: String(repeating: "'", count: 100_000), limit: 3) == [])
    }

    @Test("gives the same order again, whatever the order of words and files")
    func stableOrder() throws {
        var chance = SeededGenerator(seed: 7)
        let folder = ShippedCorpusTests.folder
        var files = try [
            "000-five-ways", "001-couples-advice", "002-easy-to-deal-with", "003-looking-forward",
            "004-must-i-like-them",
        ].map { ("\($0).md", try String(contentsOf: folder.appending(path: "\($0).md"), encoding: .utf8)) }
        var words = "price visit thanks late colleague furious bored promise invoice complain worry plan".split(
            separator: " ")
        func order(_ search: CardSearch) -> [String] {
            search.cards(about: words.joined(separator: " "), limit: .max).map { "\($0.card.id) \($0.score)" }
        }
        let expected = order(search)
        #expect(expected.count > 50)
        for _ in 0..<8 {
            words.shuffle(using: &chance)
            files.shuffle(using: &chance)
            #expect(order(search) == expected)
            #expect(order(CardSearch(CardLibrary(files: files), synonyms)) == expected)
        }
    }

    @Test("answers many at once alike")
    func atOnce() async {
        let search = self.search
        let expected = search.cards(about: "late delivery", limit: 3)
        let fresh = CardSearch(library, synonyms)
        await withTaskGroup(of: [CardMatch].self) { group in
            for _ in 0..<20 { group.addTask { fresh.cards(about: "late delivery", limit: 3) } }
            for await found in group { #expect(found == expected) }
        }
    }
}
