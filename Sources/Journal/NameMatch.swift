import Spelling

/// Which customer a typed name means.
public enum NameMatch: Equatable, Sendable {
    /// This customer, whatever the case, accents or spacing.
    case exact(Customer)
    /// Perhaps one of these, the closest first.
    case near([Customer])
    /// Nobody yet.
    case none

    /// Looks a typed name up among customers.
    public init(_ name: String, among customers: [Customer]) {
        let wanted = NameKey(name)
        var near: [(distance: Int, key: NameKey, customer: Customer)] = []
        for customer in customers {
            let key = NameKey(customer.name)
            if key == wanted {
                self = .exact(customer)
                return
            }
            if let distance = Self.distance(wanted, key) { near.append((distance, key, customer)) }
        }
        near.sort { ($0.distance, $0.key, $0.customer.id) < ($1.distance, $1.key, $1.customer.id) }
        self = near.isEmpty ? .none : .near(near.map(\.customer))
    }

    // Nil when the names are not alike; a name that begins another counts as closest.
    private static func distance(_ left: NameKey, _ right: NameKey) -> Int? {
        let (leftWords, rightWords) = (left.words, right.words)
        if !leftWords.isEmpty, !rightWords.isEmpty,
            leftWords.starts(with: rightWords) || rightWords.starts(with: leftWords)
        {
            return 0
        }
        let limit = allowedEdits(letters: min(letterCount(left), letterCount(right)))
        guard limit > 0 else { return nil }
        let distance = EditDistance.between(Array(left.text), Array(right.text), limit: limit)
        return distance <= limit ? distance : nil
    }

    private static func allowedEdits(letters: Int) -> Int {
        switch letters {
        case ..<4: 0
        case 4...5: 1
        default: 2
        }
    }

    private static func letterCount(_ key: NameKey) -> Int {
        key.words.reduce(0) { $0 + $1.count }
    }
}
