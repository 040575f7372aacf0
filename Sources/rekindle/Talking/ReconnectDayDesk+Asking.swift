import Coach
import Dialogue
import Journal
import Terminal

extension ReconnectDayDesk {
    /// The number of talks; nil for none.
    func howMany(room: Int) throws -> Int? {
        screen.blank()
        screen.bold("How many talks can you honestly hold today?")
        let most = "Five a day is the most, so there is room for \(room == 1 ? "one" : String(room)) more."
        screen.dim(
            room == ReconnectDay.mostTalks
                ? "One that you have time for beats five in a hurry, and 0 is a fair answer, too." : most)
        let question = OpenQuestion(
            place: Dialogue.Place(path: "", script: "reconnect-day", step: "how-many"), text: "",
            kind: .number(0...room))
        let own = OwnQuestion<Int>(
            name: "how-many", prompt: "[0-\(room)] > ",
            options: "A number such as \"\(min(2, room))\", or \"none\" for a day without.",
            wayRound: "0 is a fair answer, and /quit leaves."
        ) { text in
            switch AnswerReader(today: today).read(text, for: question) {
            case .value(.number(let count), _): .value(count)
            case .empty, .value: .unclear("A number from 0 to \(room), please.")
            case .unclear(let sentence): .unclear(sentence)
            }
        }
        let count = try desk.ask(own)
        return count == 0 ? nil : count
    }

    /// Whom the rep takes: at most `count`, in the rep's own order.
    func whom(_ count: Int) throws -> [Customer] {
        let list = try ReconnectDayList(in: world)
        // Whom the rep has been through today is not offered again.
        let begun = Set(try ReconnectDay(in: world).begunToday.map(\.customer.id))
        let offered = list.customers.filter { !begun.contains($0.customer.id) }
        let listed = offered.prefix(Self.mostShown).map(\.customer)
        show(offered, listed.count, leavingInPeace: list.leftInPeace)
        let known = try world.store.customers()
        let taken = min(count, listed.count)
        let prompt = taken == 0 ? "> " : taken == 1 ? "[Enter takes 1] > " : "[Enter takes 1 to \(taken)] > "
        let question = OwnQuestion<[Customer]>(
            name: "whom", prompt: prompt, completion: .beginnings(of: offered.map(\.customer.name)),
            options: listed.isEmpty
                ? "One name, or several with commas between."
                : "\(listed.enumerated().map { "\($0.offset + 1) \($0.element.name)" }.joined(separator: "; ")).",
            wayRound: taken == 0 ? "/quit leaves." : "Enter takes the first, and /quit leaves."
        ) { text in
            switch ReconnectDayChoice(text, from: listed, known: known, count: count) {
            case .unclear(let sentence): return .unclear(sentence)
            case .picks(let picks):
                let customers = try picks.reduce(into: [Customer]()) { customers, pick in
                    guard let customer = try resolve(pick), !customers.contains(where: { $0.id == customer.id }) else {
                        return
                    }
                    customers.append(customer)
                }
                return customers.isEmpty ? .unclear("Who is it to be, then?") : .value(customers)
            }
        }
        let customers = try desk.ask(question)
        if customers.count > count {
            let rest = customers.dropFirst(count).map(\.name)
            screen.dim("You said \(count), so \(Array(rest).listed) can wait for another day.")
        }
        return Array(customers.prefix(count))
    }

    /// A longer list is a burden to read.
    private static let mostShown = ReconnectDay.mostTalks * 2

    private func show(_ offered: [ReconnectDayCustomer], _ count: Int, leavingInPeace others: [Customer]) {
        screen.blank()
        if offered.isEmpty {
            screen.bold("Who have you lost touch with?")
            screen.dim("One name, or several with commas between.")
        } else {
            screen.bold("Who would you like to hear from?")
            for (index, customer) in offered.prefix(count).enumerated() {
                screen.item("  \(index + 1)", StyledText("\(customer.customer.name): \(customer.words(on: today))"))
            }
            let more = offered.count - count
            if more > 0 { screen.dim("and \(more) more; type a name for one of those.") }
            screen.dim(
                count == 1
                    ? "Or type other names, with commas between."
                    : "Choose by number in your own order, such as \"2 1\", or type names with commas between.")
        }
        if !others.isEmpty { screen.dim(leftInPeace(others.map(\.name))) }
    }

    /// The customer meant; nil, said so, where that one is not for today.
    private func resolve(_ pick: ReconnectDayChoice.Pick) throws -> Customer? {
        switch pick {
        case .listed(let customer): return customer
        case .named(let name):
            do {
                guard let customer = try desk.resolve(name, among: try world.store.customers()) else { return nil }
                return try isForToday(customer) ? customer : nil
            } catch let error as JournalError where error.code == .invalidName {
                screen.dim(error.description)
                return nil
            }
        }
    }

    private func isForToday(_ customer: Customer) throws -> Bool {
        if try world.hasClosedDoor(customer) {
            screen.say(leftInPeace([customer.name]))
            return false
        }
        if let open = try ReconnectDay(in: world).open(with: customer.id), open.isPlanned {
            let when = open.when.map { ", \($0.words(on: today))" } ?? ""
            screen.say("A talk with \(customer.name) is planned already\(when).")
            return false
        }
        return true
    }

    private func leftInPeace(_ names: [String]) -> String {
        names.count == 1
            ? "\(names[0]) asked not to be contacted, and is left in peace."
            : "\(names.listed) asked not to be contacted, and are left in peace."
    }
}
