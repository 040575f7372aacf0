import Coach
import Journal
import Testing

@Suite("Whom a rep takes from the list")
struct ReconnectDayChoiceTests {
    private static let listed = ["Harbour Foods", "Smith, Jones", "Studio 24", "1001"].enumerated().map {
        Customer(id: CustomerID(rawValue: Int64($0.offset + 1)), name: $0.element, added: Timestamp(rawValue: 0))
    }

    private func pick(_ line: String, count: Int = 2) -> [String]? {
        guard case .picks(let picks) = ReconnectDayChoice(line, from: Self.listed, known: Self.listed, count: count)
        else { return nil }
        return picks.map { pick in
            switch pick {
            case .listed(let customer): "#\(customer.id.rawValue)"
            case .named(let name): name
            }
        }
    }

    @Test(
        "is the first ones, numbers in any order, or names",
        arguments: [
            ("", ["#1", "#2"]), ("  ", ["#1", "#2"]), ("3 1", ["#3", "#1"]), ("3,1", ["#3", "#1"]),
            ("3 and 1", ["#3", "#1"]), ("2 2 2", ["#2"]), ("smith, jones", ["Smith, Jones"]), ("1001", ["1001"]),
            ("Quay Street Dental", ["Quay Street Dental"]), ("Studio 24", ["Studio 24"]),
            ("Quay Street Dental, 3; Bright  Bakery", ["Quay Street Dental", "#3", "Bright Bakery"]),
            (",Anchor Print,", ["Anchor Print"]),
        ])
    func read(line: String, picks: [String]) {
        #expect(pick(line) == picks)
    }

    @Test(
        "is asked again where a number is not on the list",
        arguments: [("7", "The numbers go from 1 to 4; or type a name."), (",", "A number from the list, or a name.")])
    func unclear(line: String, sentence: String) {
        #expect(ReconnectDayChoice(line, from: Self.listed, known: Self.listed, count: 2) == .unclear(sentence))
    }

    @Test("wants a name where nobody is on the list")
    func nobody() {
        #expect(ReconnectDayChoice("2", from: [], known: [], count: 2) == .unclear("A name, please."))
        #expect(ReconnectDayChoice("", from: [], known: [], count: 2) == .unclear("A name, please."))
    }
}
