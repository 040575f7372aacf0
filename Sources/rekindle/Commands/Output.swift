import ArgumentParser
import Dialogue
import Foundation
import Journal
import Terminal

/// How a reading command prints: for people, or as documented JSON.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

struct FormatOptions: ParsableArguments {
    @Option(help: ArgumentHelp("text or json.", valueName: "format")) var format: OutputFormat = .text
}

extension Screen {
    /// One JSON object with a `version` and what was asked for under `name`.
    func printJSON(_ name: String, _ value: some Encodable) throws { write(document: try Self.json(name, value)) }

    /// The text of such an object, with a newline at its end.
    static func json(_ name: String, _ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let data = try encoder.encode(["version": AnyEncodable(1), name: AnyEncodable(value)])
        return String(decoding: data, as: UTF8.self) + "\n"
    }
}

private struct AnyEncodable: Encodable {
    let value: any Encodable
    init(_ value: any Encodable) { self.value = value }
    func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
}

extension Timestamp {
    /// `2026-11-21T14:05`, in the machine's time zone.
    var iso: String { "\(LocalTime.day(of: self).iso)T\(LocalTime.clock(of: self))" }
    /// `Sat 21 Nov 2026`.
    var shownDay: String { LocalTime.day(of: self).shown }
}

extension JournalStore {
    /// The customer called `name`; throws with the near misses where there is none.
    func customer(named name: String) throws -> Customer {
        let valid = try CustomerName.validate(name)
        switch NameMatch(valid, among: try customers()) {
        case .exact(let customer): return customer
        case .near(let near): throw Failure.notFound(valid, near: near)
        case .none: throw Failure.notFound(valid, near: [])
        }
    }
}

extension Failure {
    static let noJournal = Failure(
        ExitStatus.notFound,
        "There is no journal yet: nothing has been said so far. `rekindle` begins the first conversation.")
}
