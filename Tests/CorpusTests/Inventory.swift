import Foundation

/// The inventory of the five source documents, as data: every item's id, † where it goes past the text, and its home
/// reflection. Which items are core stands in corpus/core-items.txt.
enum Inventory {
    struct Item {
        let id: String
        let goesPastText: Bool
        let home: String
    }

    static let items: [Item] = table.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { entry in
        let words = entry.split(separator: " ")
        return Item(
            id: String(words[0].prefix(6)), goesPastText: words[0].hasSuffix("†"), home: String(words[1]))
    }

    static let byID = Dictionary(uniqueKeysWithValues: items.map { ($0.id, $0) })

    /// The core items, in the order of their file.
    static let core: [String] = {
        let file = ShippedCorpusTests.folder.appending(path: "core-items.txt")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
    }()

    /// Core items that a script's own question asks, so that no card repeats them.
    static let askedByQuestion: Set = ["003-06", "003-12", "003-15"]

    static let reflections: Set = [
        "gratitude", "fit", "stagnation", "call", "likeness", "ease", "reconnect", "manager", "selfcare",
        "chain", "review", "start",
    ]

    private static let table = """
        000-01 start | 000-02† start | 000-03 likeness | 000-04† start
        000-05 likeness | 000-06 stagnation | 000-07 start | 000-08 gratitude
        000-09† start | 000-10 start | 000-11 likeness | 000-12 stagnation
        000-13 gratitude | 000-14 reconnect | 000-15† gratitude | 000-16 gratitude
        000-17 reconnect | 000-18† gratitude | 000-19 gratitude | 000-20 gratitude
        000-21 gratitude | 000-22 gratitude | 000-23 gratitude | 000-24 gratitude
        000-25 gratitude | 000-26 gratitude | 000-27 fit | 000-28 call
        000-29 call | 000-30 stagnation | 000-31 stagnation | 000-32 gratitude
        000-33 gratitude | 000-34 gratitude | 001-01 reconnect | 001-02 start
        001-03 stagnation | 001-04† start | 001-05 gratitude | 001-06 gratitude
        001-07 gratitude | 001-08 stagnation | 001-09 call | 001-10 call
        001-11 call | 001-12 call | 001-13 call | 001-14† fit
        001-15 likeness | 001-16 call | 001-17 call | 001-18 stagnation
        001-19 stagnation | 001-20 stagnation | 001-21 stagnation | 001-22 selfcare
        001-23 selfcare | 001-24 selfcare | 001-25 call | 001-26 call
        001-27 call | 002-01 manager | 002-02 manager | 002-03 manager
        002-04 manager | 002-05 likeness | 002-06 manager | 002-07 ease
        002-08 start | 002-09 fit | 002-10 ease | 002-11 ease
        002-12 ease | 002-13 gratitude | 002-14 ease | 002-15† manager
        002-16 reconnect | 002-17 call | 002-18 stagnation | 002-19 reconnect
        002-20 reconnect | 002-21† reconnect | 002-22 reconnect | 002-23 reconnect
        002-24 stagnation | 002-25 stagnation | 002-26 stagnation | 002-27 stagnation
        002-28 reconnect | 002-29 gratitude | 002-30 stagnation | 002-31 stagnation
        002-32 stagnation | 002-33 stagnation | 002-34 gratitude | 002-35 ease
        002-36 fit | 002-37 ease | 002-38 manager | 002-39 manager
        002-40 manager | 002-41 manager | 002-42 manager | 002-43 manager
        002-44 manager | 003-01 start | 003-02 fit | 003-03† start
        003-04† start | 003-05† start | 003-06 start | 003-07 start
        003-08 start | 003-09 gratitude | 003-10 gratitude | 003-11 gratitude
        003-12 gratitude | 003-13 gratitude | 003-14 fit | 003-15 fit
        003-16 fit | 003-17 fit | 003-18 fit | 003-19 fit
        003-20 stagnation | 003-21 stagnation | 003-22 stagnation | 003-23 stagnation
        003-24 stagnation | 003-25 stagnation | 003-26 stagnation | 003-27 stagnation
        003-28 stagnation | 003-29 start | 003-30 start | 004-01 likeness
        004-02 likeness | 004-03 likeness | 004-04 likeness | 004-05 likeness
        004-06 likeness | 004-07 likeness | 004-08 likeness | 004-09 likeness
        004-10 likeness | 004-11 stagnation | 004-12 gratitude | 004-13 manager
        004-14 likeness | 004-15 chain | 004-16 chain | 004-17 chain
        004-18 chain | 004-19 chain | 004-20 chain | 004-21 call
        004-22 call | 004-23† chain | 004-24 chain | 004-25† chain
        004-26 likeness | 004-27 selfcare | 004-28 call | 004-29 likeness
        004-30 likeness | 004-31 manager
        """
}
