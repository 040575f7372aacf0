public import Journal

/// Whom the rep takes from the list of a reconnect day: the list as it stands, numbers in their own order, or names.
public enum ReconnectDayChoice: Equatable, Sendable {
    /// One of them: on the list, or a name that is still to be looked up.
    public enum Pick: Equatable, Sendable {
        case listed(Customer)
        case named(String)
    }

    case picks([Pick])
    /// A sentence saying what would fit.
    case unclear(String)

    /// Reads a line. Nothing typed takes the first `count`; "3 1" picks by number; a comma or semicolon separates names,
    /// unless a `known` customer has it in the name.
    public init(_ line: String, from listed: [Customer], known: [Customer], count: Int) {
        let words = line.split { $0.isWhitespace || $0 == "," || $0 == ";" }
        guard !words.isEmpty || !line.allSatisfy(\.isWhitespace) || listed.isEmpty else {
            self = .picks(listed.prefix(count).map { .listed($0) })
            return
        }
        // A name may have a comma in it, or be a number.
        if case .exact(let customer) = NameMatch(line, among: known) {
            self = .picks([.named(customer.name)])
            return
        }
        let isNumbers = words.allSatisfy { $0 == "and" || Int($0) != nil }
        let parts = isNumbers ? words.filter { $0 != "and" } : line.split { $0 == "," || $0 == ";" }
        var picks: [Pick] = []
        for part in parts {
            let text = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if text.isEmpty { continue }
            var pick = Pick.named(text)
            if let number = Int(text) {
                guard listed.indices.contains(number - 1) else {
                    self = .unclear(
                        listed.isEmpty ? "A name, please." : "The numbers go from 1 to \(listed.count); or type a name."
                    )
                    return
                }
                pick = .listed(listed[number - 1])
            } else if text.count == 1, let letter = text.lowercased().utf8.first, (97...122).contains(letter),
                listed.indices.contains(Int(letter) - 97)
            {
                pick = .listed(listed[Int(letter) - 97])
            }
            if !picks.contains(pick) { picks.append(pick) }
        }
        let wanted = listed.isEmpty ? "A name, please." : "A number from the list, or a name."
        self = picks.isEmpty ? .unclear(wanted) : .picks(picks)
    }
}
