import Foundation
import Journal
import Testing

@Suite("A file that should hold a journal")
struct ArchiveFileTests {
    private func problem(_ change: (String) -> String) throws -> String {
        let text = change(try ArchiveTests.sample().text)
        do {
            _ = try JournalArchive(json: Array(text.utf8))
            return "none"
        } catch {
            return error.sentence(in: "journal.json")
        }
    }

    @Test("says what it is, a customer a line")
    func form() throws {
        let lines = try ArchiveTests.sample().text.split(separator: "\n").map(String.init)
        #expect(
            Array(lines.prefix(6)) == [
                "{", "\"format\": \"rekindle-journal\",", "\"version\": 1,", "\"note\": \"\(JournalArchive.note)\",",
                "\"numbersGiven\": {\"conversation\":1,\"customer\":1,\"incident\":0,\"plan\":0},", "\"customers\": [",
            ])
        #expect(lines.count == 11)
        #expect(lines[6].hasPrefix("{\"added\":100,\"conversations\":[{\"active\":101,"))
    }

    @Test(
        "what is wrong in it is said with its line or its path, and never with its words",
        arguments: [
            ("", "journal.json:1: this is not JSON, or it is cut off there."),
            ("[]", "journal.json: it is no journal that Rekindle has exported."),
            (
                "{\"format\": \"shopping\", \"version\": 1}",
                "journal.json: format: it is no journal that Rekindle has exported."
            ),
            (
                "{\"format\": \"rekindle-journal\", \"version\": 2}",
                "journal.json: version: a newer Rekindle wrote this; update Rekindle to read it."
            ),
            ("{\"format\": \"rekindle-journal\", \"version\": 1}", "journal.json: customers: this is missing."),
        ])
    func foreign(text: String, sentence: String) throws {
        let found = try problem { _ in text }
        #expect(found == sentence)
    }

    @Test("a file that is cut off names the line")
    func cut() throws {
        let found = try problem { String($0.prefix(400)) }
        #expect(found == "journal.json:7: this is not JSON, or it is cut off there.")
    }

    @Test(
        "a value that does not fit names its path",
        arguments: [
            (
                "\"name\":\"Harbour Foods\"", "\"name\":\"zebra\\u202e\"",
                "customers[0].name: That name has an invisible mark in it that turns text around. Type it again without one."
            ),
            ("\"name\":\"Harbour Foods\"", "\"name\":7", "customers[0].name: this cannot be understood."),
            ("\"name\":\"Harbour Foods\",", "", "customers[0].name: this is missing."),
            (
                "\"kind\":\"answered\"", "\"kind\":\"zebra\"",
                "customers[0].conversations[0].events[0].payload.kind: this cannot be understood."
            ),
            (
                "\"sequence\":1", "\"sequence\":2",
                "customers[0].conversations[0].events[0].sequence: events are numbered from 1, without gaps."
            ),
            (
                "\"began\":100", "\"began\":-1",
                "customers[0].conversations[0].began: a moment is seconds since 1970, up to the year 9999."
            ),
            (
                "\"speaker\":\"rep\"", "\"speaker\":\"re\\u0000p\"",
                "customers[0].conversations[0].events[0].speaker: there is a character in it that no text has."
            ),
            (
                "\"outcomes\": [\n", "\"outcomes\": [{\"plan\":4,\"kind\":\"done\",\"at\":3}\n",
                "outcomes[0].plan: there is no plan of that number."
            ),
            ("\"customer\":1", "\"customer\":9999999999999", "numbersGiven: a number is out of range."),
            (
                "\"number\":1,\"people\"", "\"number\":0,\"people\"",
                "customers[0].number: a number is between 1 and 1000000000."
            ),
        ])
    func values(_ old: String, _ new: String, _ sentence: String) throws {
        let found = try problem {
            #expect($0.contains(old))
            return $0.replacingOccurrences(of: old, with: new)
        }
        #expect(found == "journal.json: \(sentence)")
    }

    @Test("numbers and names that are there twice are refused")
    func twice() throws {
        var archive = try ArchiveTests.sample()
        archive.customers.append(archive.customers[0])
        archive.customers[1].number = 2
        archive.customers[1].conversations = []
        archive.customers[1].name = "harbour FOODS"
        #expect(try Self.place(archive) == .path("customers[1].name"))
        archive.customers[1].name = "Quay"
        archive.customers[1].number = 1
        #expect(try Self.place(archive) == .path("customers[1].number"))
    }

    @Test("no end to brackets is only an error", .timeLimit(.minutes(1)))
    func deep() throws {
        let found = try problem { _ in String(repeating: "[", count: 200_000) }
        #expect(found.hasPrefix("journal.json:"))
    }

    private static func place(_ archive: JournalArchive) throws -> ArchiveProblem.Place? {
        let bytes = Array(try archive.text.utf8)
        do {
            _ = try JournalArchive(json: bytes)
            return nil
        } catch {
            return error.place
        }
    }
}
