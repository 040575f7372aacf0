import Coach
import Dialogue
import Journal
import Terminal

/// What the Tab key offers where the coach asks (EXPERIENCE.md, row 10). The whole line is one word.
extension Completion {
    /// Commands after a slash; else options, days, or in free text the names of the customer and the people there.
    static func answers(to question: OpenQuestion, in conversation: CoachingConversation) -> Completion {
        let customer = conversation.customer
        let today = conversation.today
        return Completion(breaksAtSpaces: false) { line, start in
            let typed = String(line.dropFirst(start))
            if typed.hasPrefix("/") { return Command.allCases.map { "/\($0.rawValue)" }.beginning(with: typed) }
            switch question.kind {
            case .yesNo: return ["yes", "no"].beginning(with: typed)
            case .date(let sense): return DayWords(today: today, sense: sense).beginning(with: typed)
            case .text: return ([customer.name] + customer.people.map(\.name)).ending(typed)
            default: return question.options.filter { !$0.ownWords }.map(\.label).beginning(with: typed)
            }
        }
    }

    /// Customers; once something is typed, people there too, and after a comma the days to come.
    static func visits(to customers: [Customer], on today: CalendarDay) -> Completion {
        let names = customers.map(\.name)
        let visits = customers.flatMap { customer in customer.people.map { "\($0.name) at \(customer.name)" } }
        return Completion(breaksAtSpaces: false) { line, start in
            let typed = String(line.dropFirst(start))
            let found = (typed.isEmpty ? names : names + visits).beginning(with: typed)
            guard found.isEmpty, let comma = typed.lastIndex(of: ",") else { return found }
            let day = typed[typed.index(after: comma)...].drop { $0 == " " }
            return DayWords(today: today, sense: .future).beginning(with: String(day))
                .map { typed[...comma] + " " + $0 }
        }
    }

    /// Those of `names` that begin as the line does.
    static func beginnings(of names: [String]) -> Completion {
        Completion(breaksAtSpaces: false) { line, start in names.beginning(with: String(line.dropFirst(start))) }
    }
}

extension [String] {
    /// Those that begin with what is typed, in either case.
    fileprivate func beginning(with typed: String) -> [String] {
        filter { $0.lowercased().hasPrefix(typed.lowercased()) }
    }

    /// The text with its last word made into those of the names that begin with it.
    fileprivate func ending(_ text: String) -> [String] {
        let word = text.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
        guard !word.isEmpty else { return [] }
        return beginning(with: String(word)).map { text.dropLast(word.count) + $0 }
    }
}
