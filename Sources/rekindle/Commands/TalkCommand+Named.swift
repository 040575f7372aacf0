import ArgumentParser
import Coach
import Journal
import Spelling
import Terminal

extension TalkCommand {
    /// Ends with a question where the words of `rekindle WORDS` were probably meant to be one of the `commands`.
    func refuseSlip(for commands: Set<String>) throws {
        guard let word = words.first, words.count == 1 || word.first?.isLowercase == true,
            let near = nearestWord(to: word.lowercased(), among: commands.sorted())
        else { return }
        let customers = (try? shared.readJournal()?.customers()) ?? []
        // People are called all sorts of things.
        if case .none = NameMatch(words.joined(separator: " "), among: customers), asPerson(among: customers) == nil {
            shared.screen.complain(.problem("rekindle: \(Misreading.noCommand(word, near: near))"))
            throw ExitCode(ExitStatus.usage)
        }
    }

    /// What would have been typed at the first question; a person that only one customer has is named with that customer.
    func visit(in store: any JournalStore) throws -> String? {
        guard !words.isEmpty else { return nil }
        return asPerson(among: try store.customers()) ?? words.joined(separator: " ")
    }

    /// Whether the conversation that was left open last is about the customer named.
    func continues(_ visit: String, in world: World) throws -> Bool {
        let customers = try world.store.customers()
        let named = Visit(visit, known: customers.map(\.name), today: world.day(world.now())).customer
        guard case .exact(let customer) = NameMatch(named, among: customers) else { return false }
        return try world.store.openConversations().first?.customer == customer.id
    }

    /// `Joan at Harbour Foods` for `Joan`, where nobody else is called that.
    private func asPerson(among customers: [Customer]) -> String? {
        let text = words.joined(separator: " ")
        guard case .none = NameMatch(text, among: customers) else { return nil }
        let key = NameKey(text)
        let those = customers.flatMap { customer in
            customer.people.map(\.name).filter { name in
                NameKey(name) == key || name.split(separator: " ").first.map { NameKey(String($0)) } == key
            }.map { "\($0) at \(customer.name)" }
        }
        return those.count == 1 ? those[0] : nil
    }
}

/// Gives a line that was said beforehand as the first answer, and then reads on.
final class ForestalledReader: LineReader {
    private let reader: any LineReader
    private let screen: Screen
    private var line: String?

    init(_ line: String, before reader: any LineReader, on screen: Screen) {
        self.line = line
        self.reader = reader
        self.screen = screen
    }

    var isInteractive: Bool { reader.isInteractive }

    func readLine(prompt: String, prefill: String, completion: Completion) throws -> Input {
        guard let line else { return try reader.readLine(prompt: prompt, prefill: prefill, completion: completion) }
        self.line = nil
        screen.say(prompt + line)
        return .line(line)
    }
}
