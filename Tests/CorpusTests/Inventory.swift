/// The inventory of the five source documents, as data: every item's id, † where it goes past the text, its tier
/// (C core, s supporting) and its home reflection.
enum Inventory {
    struct Item {
        let id: String
        let goesPastText: Bool
        let isCore: Bool
        let home: String
    }

    static let items: [Item] = table.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { entry in
        let words = entry.split(separator: " ")
        return Item(
            id: String(words[0].prefix(6)), goesPastText: words[0].hasSuffix("†"), isCore: words[1] == "C",
            home: String(words[2]))
    }

    static let byID = Dictionary(uniqueKeysWithValues: items.map { ($0.id, $0) })

    /// Core items that a script's own question asks, so that no card repeats them.
    static let askedByQuestion: Set = ["003-06", "003-12", "003-15"]

    static let reflections: Set = [
        "gratitude", "fit", "stagnation", "call", "likeness", "ease", "reconnect", "manager", "selfcare",
        "chain", "review", "start",
    ]

    private static let table = """
        000-01 s start | 000-02† C start | 000-03 C likeness | 000-04† s start
        000-05 s likeness | 000-06 C stagnation | 000-07 C start | 000-08 C gratitude
        000-09† s start | 000-10 C start | 000-11 C likeness | 000-12 C stagnation
        000-13 C gratitude | 000-14 C reconnect | 000-15† s gratitude | 000-16 s gratitude
        000-17 C reconnect | 000-18† C gratitude | 000-19 s gratitude | 000-20 C gratitude
        000-21 C gratitude | 000-22 s gratitude | 000-23 C gratitude | 000-24 C gratitude
        000-25 C gratitude | 000-26 C gratitude | 000-27 C fit | 000-28 s call
        000-29 C call | 000-30 C stagnation | 000-31 C stagnation | 000-32 C gratitude
        000-33 C gratitude | 000-34 s gratitude | 001-01 C reconnect | 001-02 C start
        001-03 C stagnation | 001-04† C start | 001-05 C gratitude | 001-06 s gratitude
        001-07 C gratitude | 001-08 C stagnation | 001-09 C call | 001-10 C call
        001-11 C call | 001-12 C call | 001-13 C call | 001-14† C fit
        001-15 s likeness | 001-16 C call | 001-17 s call | 001-18 C stagnation
        001-19 C stagnation | 001-20 C stagnation | 001-21 C stagnation | 001-22 C selfcare
        001-23 s selfcare | 001-24 s selfcare | 001-25 C call | 001-26 C call
        001-27 C call | 002-01 C manager | 002-02 s manager | 002-03 s manager
        002-04 C manager | 002-05 C likeness | 002-06 C manager | 002-07 C ease
        002-08 C start | 002-09 C fit | 002-10 C ease | 002-11 C ease
        002-12 C ease | 002-13 C gratitude | 002-14 C ease | 002-15† s manager
        002-16 C reconnect | 002-17 C call | 002-18 C stagnation | 002-19 C reconnect
        002-20 C reconnect | 002-21† C reconnect | 002-22 C reconnect | 002-23 C reconnect
        002-24 C stagnation | 002-25 C stagnation | 002-26 C stagnation | 002-27 C stagnation
        002-28 C reconnect | 002-29 C gratitude | 002-30 C stagnation | 002-31 C stagnation
        002-32 C stagnation | 002-33 C stagnation | 002-34 C gratitude | 002-35 s ease
        002-36 C fit | 002-37 C ease | 002-38 C manager | 002-39 C manager
        002-40 C manager | 002-41 C manager | 002-42 C manager | 002-43 C manager
        002-44 s manager | 003-01 C start | 003-02 s fit | 003-03† C start
        003-04† C start | 003-05† C start | 003-06 C start | 003-07 C start
        003-08 C start | 003-09 C gratitude | 003-10 s gratitude | 003-11 C gratitude
        003-12 C gratitude | 003-13 C gratitude | 003-14 C fit | 003-15 C fit
        003-16 C fit | 003-17 C fit | 003-18 C fit | 003-19 C fit
        003-20 C stagnation | 003-21 s stagnation | 003-22 C stagnation | 003-23 C stagnation
        003-24 C stagnation | 003-25 C stagnation | 003-26 C stagnation | 003-27 C stagnation
        003-28 s stagnation | 003-29 C start | 003-30 C start | 004-01 C likeness
        004-02 s likeness | 004-03 C likeness | 004-04 C likeness | 004-05 C likeness
        004-06 C likeness | 004-07 s likeness | 004-08 s likeness | 004-09 s likeness
        004-10 C likeness | 004-11 C stagnation | 004-12 C gratitude | 004-13 s manager
        004-14 C likeness | 004-15 C chain | 004-16 C chain | 004-17 C chain
        004-18 s chain | 004-19 s chain | 004-20 C chain | 004-21 C call
        004-22 s call | 004-23† C chain | 004-24 s chain | 004-25† C chain
        004-26 C likeness | 004-27 C selfcare | 004-28 C call | 004-29 s likeness
        004-30 s likeness | 004-31 C manager
        """
}
