import Corpus
import Foundation
import Testing

@Suite("The shipped corpus")
struct ShippedCorpusTests {
    static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "corpus")

    let library: CardLibrary

    init() throws {
        library = try CorpusLoader.load(folder: Self.folder.path)
    }

    @Test("loads with no problem")
    func noProblem() {
        #expect(library.problems.map(\.description) == [])
        #expect(library.all.count == 135)
    }

    @Test("keeps advice to 220 characters and reasons to 140, each a finished sentence")
    func lengths() {
        for card in library.all {
            #expect((1...220).contains(card.advice.count), "\(card.id)")
            #expect((1...140).contains(card.because.count), "\(card.id)")
            for text in [card.advice, card.because] {
                #expect(text.last.map { ".?\"".contains($0) } == true, "\(card.id)")
                #expect(text.first?.isUppercase == true, "\(card.id)")
            }
        }
    }

    @Test("has no figures and no exclamation marks")
    func noFigures() {
        for card in library.all {
            #expect(!(card.advice + card.because).contains { $0.isNumber || "!%".contains($0) }, "\(card.id)")
        }
    }

    @Test("keeps the words of courtship out of work")
    func noRomance() {
        let kept: Set = ["love", "loved", "lover", "romance", "romantic", "marriage", "passion", "heart", "valentine"]
        for card in library.all {
            let words = (card.advice + " " + card.because).lowercased().split { !$0.isLetter }.map(String.init)
            #expect(kept.isDisjoint(with: words), "\(card.id)")
        }
    }

    @Test("names only items of the inventory")
    func knownItems() {
        for card in library.all {
            for item in card.from + card.drawnFrom { #expect(Inventory.byID[item] != nil, "\(card.id): \(item)") }
        }
    }

    @Test("claims no item that goes past its document's text")
    func drawnFrom() {
        for card in library.all {
            for item in card.from { #expect(Inventory.byID[item]?.goesPastText == false, "\(card.id): \(item)") }
        }
    }

    @Test("has a card or a question for each of the 131 core items")
    func coreItems() {
        let core = Inventory.core
        let named = Set(library.all.flatMap { $0.from + $0.drawnFrom })
        #expect(Set(core).count == 131 && core.count == 131)
        #expect(core.filter { Inventory.byID[$0] == nil } == [])
        #expect(core.filter { !named.contains($0) && !Inventory.askedByQuestion.contains($0) } == [])
        #expect(Inventory.askedByQuestion.filter(named.contains) == [])
    }

    @Test("asks the items that no card has in the scripts its README says", arguments: Inventory.askedByQuestion)
    func askedItems(item: String) throws {
        let readme = try String(contentsOf: Self.folder.appending(path: "README.md"), encoding: .utf8)
        let row = try #require(
            readme.split(separator: "\n").first { $0.hasPrefix("| \(item) |") && !$0.contains("| `") })
        let scripts = row.split(separator: "`").filter { $0.hasSuffix(".md") }
        #expect(!scripts.isEmpty)
        for script in scripts {
            let path = Self.folder.deletingLastPathComponent().appending(path: "prompts/\(script)")
            #expect(try String(contentsOf: path, encoding: .utf8).contains(item))
        }
    }

    @Test("gives every reflection that items call home a card of its own")
    func homes() {
        let homes = Set(library.all.compactMap(\.reflections.first))
        #expect(homes == Set(Inventory.items.map(\.home)))
    }

    @Test("puts each card in known reflections, the home of its first item first")
    func reflections() {
        for card in library.all {
            #expect(Inventory.reflections.isSuperset(of: card.reflections), "\(card.id)")
            let first = (card.from + card.drawnFrom).first ?? ""
            #expect(card.reflections.first == Inventory.byID[first]?.home, "\(card.id)")
        }
    }

    @Test("is named file by file after its documents")
    func files() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).filter {
            !["README.md", "synonyms.md", "core-items.txt", "help-lines.tsv", "listening"].contains($0)
        }
        let numbers = Set(library.all.map { $0.source.file.prefix(3) })
        #expect(numbers == ["000", "001", "002", "003", "004"])
        #expect(Set(names.map { $0.prefix(3) }) == numbers)
    }

    @Test("is listed in its README, item by item")
    func listing() throws {
        let readme = try String(contentsOf: Self.folder.appending(path: "README.md"), encoding: .utf8)
        let rows = readme.split(separator: "\n").filter { $0.hasPrefix("| 00") && $0.contains("| `") }.map(String.init)
        var cards: [String: [String]] = [:]
        for card in library.all {
            for item in card.from { cards[item, default: []].append("`\(card.id)`") }
            for item in card.drawnFrom { cards[item, default: []].append("`\(card.id)` (drawn from)") }
        }
        let expected = cards.sorted { $0.key < $1.key }.map { "| \($0.key) | \($0.value.joined(separator: ", ")) |" }
        #expect(rows == expected)
    }
}
