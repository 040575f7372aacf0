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
        let name = words.joined(separator: " ")
        if case .none = NameMatch(name, among: customers), customers.seats(of: name).isEmpty {
            shared.screen.complain(.problem("rekindle: \(Misreading.noCommand(word, near: near))"))
            throw ExitCode(ExitStatus.usage)
        }
    }

    /// What would have been typed at the first question.
    var visit: String? { words.isEmpty ? nil : words.joined(separator: " ") }

    /// Whether the conversation that was left open last is about the customer named.
    func continues(_ visit: String, in world: World) throws -> Bool {
        let customers = try world.store.customers()
        let named = Visit(visit, known: customers.map(\.name), reader: world.reader).customer
        let open = try world.store.openConversations().first?.customer
        if case .exact(let customer) = NameMatch(named, among: customers) { return open == customer.id }
        let seats = customers.seats(of: named)
        return seats.count == 1 && open == seats[0].customer.id
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
