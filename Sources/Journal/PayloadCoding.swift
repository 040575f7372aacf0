extension Payload: Codable {
    private enum Key: String, CodingKey {
        case kind, raw, value, visibility, values, card, lines, verdict, outline, finding, decision, ending, words,
            forGood
    }

    private enum Kind: String, Codable {
        case asked, answered, withheld, reopened
        case lookedUp = "looked-up"
        case shown, weighed, refused, said, heard, concluded, decided, suspended, resumed, closed, dropped
    }

    /// The payload's name in storage and exchange, such as `looked-up`.
    public var kind: String { storedKind.rawValue }

    private var storedKind: Kind {
        switch self {
        case .asked: .asked
        case .answered: .answered
        case .withheld: .withheld
        case .reopened: .reopened
        case .lookedUp: .lookedUp
        case .shown: .shown
        case .weighed: .weighed
        case .refused: .refused
        case .said: .said
        case .heard: .heard
        case .concluded: .concluded
        case .decided: .decided
        case .suspended: .suspended
        case .resumed: .resumed
        case .closed: .closed
        case .dropped: .dropped
        }
    }

    /// Writes one flat object with a `kind`.
    public func encode(to encoder: any Encoder) throws {
        var box = encoder.container(keyedBy: Key.self)
        try box.encode(storedKind, forKey: .kind)
        switch self {
        case .asked, .withheld, .reopened, .suspended, .resumed, .dropped:
            break
        case .answered(let raw, let value, let visibility):
            try box.encode(raw, forKey: .raw)
            try box.encode(value, forKey: .value)
            try box.encode(visibility, forKey: .visibility)
        case .lookedUp(let values): try box.encode(values, forKey: .values)
        case .shown(let card): try box.encode(card, forKey: .card)
        case .weighed(let card, let words):
            try box.encode(card, forKey: .card)
            try box.encode(words, forKey: .words)
        case .refused(let card, let forGood):
            try box.encode(card, forKey: .card)
            try box.encode(forGood, forKey: .forGood)
        case .said(let lines): try box.encode(lines, forKey: .lines)
        case .heard(let verdict, let words):
            try box.encode(verdict, forKey: .verdict)
            try box.encodeIfPresent(words, forKey: .words)
        case .concluded(let outline): try box.encode(outline, forKey: .outline)
        case .decided(let finding, let decision):
            try box.encode(finding, forKey: .finding)
            try box.encode(decision, forKey: .decision)
        case .closed(let ending): try box.encode(ending, forKey: .ending)
        }
    }

    /// Reads what `encode(to:)` wrote; throws `DecodingError` for anything else.
    public init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: Key.self)
        switch try box.decode(Kind.self, forKey: .kind) {
        case .asked: self = .asked
        case .answered:
            self = .answered(
                raw: try box.decode(String.self, forKey: .raw),
                value: try box.decode(String.self, forKey: .value),
                visibility: try box.decode(Visibility.self, forKey: .visibility))
        case .withheld: self = .withheld
        case .reopened: self = .reopened
        case .lookedUp: self = .lookedUp(try box.decode([String: String].self, forKey: .values))
        case .shown: self = .shown(card: try box.decode(String.self, forKey: .card))
        case .weighed:
            self = .weighed(
                card: try box.decode(String.self, forKey: .card), words: try box.decode(String.self, forKey: .words))
        case .refused:
            self = .refused(
                card: try box.decode(String.self, forKey: .card), forGood: try box.decode(Bool.self, forKey: .forGood))
        case .said: self = .said(try box.decode([String].self, forKey: .lines))
        case .heard:
            self = .heard(
                verdict: try box.decode(String.self, forKey: .verdict),
                words: try box.decodeIfPresent(String.self, forKey: .words))
        case .concluded: self = .concluded(try box.decode(Outline.self, forKey: .outline))
        case .decided:
            self = .decided(
                finding: try box.decode(String.self, forKey: .finding),
                try box.decode(Decision.self, forKey: .decision))
        case .suspended: self = .suspended
        case .resumed: self = .resumed
        case .closed: self = .closed(try box.decode(Ending.self, forKey: .ending))
        case .dropped: self = .dropped
        }
    }
}
