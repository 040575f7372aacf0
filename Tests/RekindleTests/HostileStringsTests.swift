import Foundation
import Journal
import JournalSQLite
import RekindleTesting
import Testing

/// No control character reaches the terminal, whatever names and answers hold. `REKINDLE_HOSTILE=100000` tries as many
/// strings; a few thousand are enough for every day.
@Suite(.waitsForPrograms) struct HostileStringsTests {
    private static let count =
        ProcessInfo.processInfo.environment["REKINDLE_HOSTILE"].flatMap { Int($0) } ?? 4_000

    @Test("Kept as names, answers, findings, facts and plans, they are shown by every command with nothing raw in it")
    func kept() throws {
        let rounds = max(2, Self.count / 5_000)
        let each = Self.count * 4 / 5 / rounds
        for round in 0..<rounds {
            let machine = try Self.machine()
            let customer = try fill(machine, with: each, seed: UInt64(round))
            for command in Self.reading(customer) {
                let terminal = try machine.terminal(
                    all: command, columns: round % 2 == 0 ? 80 : 20)
                try terminal.waitForExit(seconds: 60)
                let raw = Self.raw(in: terminal.rawTranscript)
                #expect(raw == nil, "round \(round), \(command): \(raw ?? "")")
                #expect(!terminal.rawTranscript.isEmpty, "\(command)")
            }
        }
    }

    @Test("Given as arguments and as answers, nothing raw of them comes back")
    func given() throws {
        var strings = HostileStrings(seed: 77)
        let machine = try Self.machine()
        _ = try machine.run("customers", "add", "Quay")
        let answers = machine.folder.path(of: "answers.json")
        var tried = 0
        while tried < Self.count / 5 {
            let texts = (0..<4).map { _ in strings.next(inOneLine: true) }
            let object = ["gratitude.glad": "4", "gratitude.they-gain": texts[2], texts[1]: texts[3]]
            try JSONSerialization.data(withJSONObject: object).write(to: URL(fileURLWithPath: answers))
            let commands = Self.giving(texts, in: machine.folder, answers: answers)
            let command = commands[(tried / 4) % commands.count]
            if command == texts || command.contains("forget") {
                // It asks: at a terminal the line editor's own commands would stand between.
                let result = try machine.run(command, bytes: [])
                let raw = Self.raw(in: result.outputBytes + result.errorBytes)
                #expect(raw == nil, "\(command.map(\.debugDescription)): \(raw ?? "")")
                tried += texts.count
                continue
            }
            let terminal = try machine.terminal(all: command)
            // Some ask; what is pressed before a question is there may be lost, so it is pressed again.
            var hasEnded = false
            for _ in 1...40 where !hasEnded {
                hasEnded = (try? terminal.waitForExit(seconds: 0.5)) != nil
                if !hasEnded { terminal.send("\u{15}\u{4}") }
            }
            #expect(hasEnded, "\(command.map(\.debugDescription))")
            let raw = Self.raw(in: terminal.rawTranscript)
            #expect(raw == nil, "\(command.map(\.debugDescription)): \(raw ?? "")")
            tried += texts.count
        }
    }

    /// Without colours of our own, so that every escape is somebody else's.
    private static func machine() throws -> RepsMachine {
        let machine = try RepsMachine()
        machine.environment["NO_COLOR"] = "1"
        return machine
    }

    /// Every command that shows what is kept.
    private static func reading(_ customer: String) -> [[String]] {
        let formats = ["text", "json"]
        let byName = ["history", "brief", "show"].flatMap { name in formats.map { [name, customer, "--format", $0] } }
        let others = [
            ["customers"], ["customers", "show", customer], ["commitments", "--all"], ["notes", "show", "--me"],
            ["today"],
        ]
        return byName + others.flatMap { command in formats.map { command + ["--format", $0] } }
            + [
                ["brief", customer, "--format", "markdown"], ["brief", customer, "--format", "html"],
                ["brief", customer, "--shareable"], ["notes", "export", "--me"],
                ["notes", "show", "--customer", customer], ["reconnect", "--list"], ["export", "--all"], ["doctor"],
                ["undo", "--yes"],
            ]
    }

    private static func giving(_ texts: [String], in folder: TemporaryFolder, answers: String) -> [[String]] {
        let file = folder.path(of: "x" + texts[0].replacing("/", with: "_").prefix(40))
        return [
            ["history", texts[0]], ["customers", "add", texts[0], "--person", texts[1], "--role", texts[2]],
            ["customers", "show", texts[0]], ["customers", "forget", texts[0]], ["brief", texts[0]], texts,
            ["advise"] + texts, ["notes", "show", "--person", texts[0], "--also", texts[1]],
            ["notes", "export", "--customer", texts[0]], ["commitments", "--customer", texts[0]],
            ["people", "--country", texts[0]], ["reflect", texts[0], "--customer", texts[1]],
            ["reflect", "gratitude", "--customer", "Quay", "--answers", answers], ["script", "check", texts[0]],
            ["listen", "evaluate", texts[0]], ["customers", "--color", texts[0]], ["help", texts[0]],
            ["commitments", "done", texts[0]], ["history", "Quay", "--library", texts[0]],
            ["show", texts[0]], ["export", "--all", file], ["import", texts[0]], ["import", file], ["backup", file],
            ["restore", texts[0]], ["config", texts[0], texts[1]], ["config", "manager", texts[0]],
            ["config", "manager"], ["undo", texts[0]], ["schema", texts[0]], ["manual", texts[0]],
            ["completion", texts[0]], ["notes", "forget", "--person", texts[0]],
        ]
    }

    /// What stands around the first byte that commands a terminal or hides there; nil where there is none.
    private static func raw(in bytes: [UInt8]) -> String? {
        let text = String(decoding: bytes, as: UTF8.self)
        let scalars = Array(text.unicodeScalars)
        let index = scalars.firstIndex { scalar in
            if ["\n", "\r", "\t"].contains(scalar) { return false }
            let properties = scalar.properties
            return properties.generalCategory == .control || properties.isBidiControl
        }
        return index.map { index in
            scalars[max(0, index - 40)..<min(scalars.count, index + 40)].map { $0.escaped(asASCII: true) }.joined()
        }
    }

    /// A journal that holds `count` strings in everything that can hold one; gives the name of its last customer.
    private func fill(_ machine: RepsMachine, with count: Int, seed: UInt64) throws -> String {
        var strings = HostileStrings(seed: seed)
        try FileManager.default.createDirectory(
            atPath: (machine.journal as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        let store = try SQLiteStore(path: machine.journal)
        let at = Timestamp(rawValue: 1_795_000_000)
        var left = count
        var last = ""
        while left > 0 {
            var named: Customer?
            while named == nil { named = try? store.addCustomer(named: strings.next() + " \(left)", at: at) }
            guard let customer = named else { continue }
            last = customer.name
            _ = try? store.addPerson(Person(name: strings.next(), role: strings.next()), to: customer.id, at: at)
            let record = try store.beginConversation(
                customer: customer.id, reflection: "start", title: strings.next(), at: at)
            for _ in 0..<10 {
                try store.append(entries(&strings), to: record.id, at: at, progress: strings.next())
                left -= 24
            }
            _ = try store.keepIncident(heading: strings.next(), words: strings.next(), of: customer.id, at: at)
            if left % 2 == 0 { try store.close(record.id, ending: .finished, dropping: [], at: at) }
        }
        return last
    }

    private func entries(_ strings: inout HostileStrings) -> [Entry] {
        let outline = Outline(
            findings: [
                Finding(
                    code: "x", title: strings.next(), verdict: "likely", confidence: "tentative",
                    reasons: [strings.next(), strings.next()])
            ],
            commitments: [
                Commitment(
                    cue: strings.next(), act: strings.next(), obstacle: strings.next(), reply: strings.next(),
                    due: "2026-11-26", review: nil, sure: nil, tell: strings.next())
            ],
            facts: [
                Fact(
                    topic: strings.next(), text: strings.next(), source: "told", who: strings.next(), day: "2026-11-21")
            ],
            questions: [strings.next()])
        let place = Place(script: "start", step: "keen")
        let payloads: [Payload] = [
            .heard(verdict: "x", words: strings.next()),
            .answered(raw: strings.next(), value: "text:" + strings.next(), visibility: .own),
            .weighed(card: "x", words: strings.next()), .decided(finding: strings.next(), .amend),
            .concluded(outline),
        ]
        return payloads.map { Entry(speaker: "rep", place: place, digest: "x", payload: $0) }
    }
}
