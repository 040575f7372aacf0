import Foundation
import RekindleTesting

/// A rep's computer: an empty home of its own, a fixed moment, a fixed choice of wordings.
final class RepsMachine {
    let folder: TemporaryFolder
    /// What the program takes for the present.
    var now = "2026-11-21T14:05"
    /// What chooses the wordings.
    var seed = "1"
    var environment: [String: String]
    private let program: String

    /// Throws TestingError when the program has not been built.
    init() throws {
        folder = try TemporaryFolder()
        program = try ProgramUnderTest.path
        environment = [
            "HOME": folder.path, "TZ": "UTC", "REKINDLE_HOME": folder.path(of: "journal"),
            "XDG_STATE_HOME": folder.path(of: "state"), "XDG_DATA_HOME": folder.path(of: "data"),
            "XDG_CONFIG_HOME": folder.path(of: "config"), "TMPDIR": folder.path,
        ]
    }

    /// Where the journal is, once there is one.
    var journal: String { folder.path(of: "journal/journal.sqlite") }

    /// Uses these scripts, each by its file's name, instead of the ones that come with rekindle.
    func useScripts(_ scripts: [String: String]) throws {
        let library = folder.path(of: "library")
        for part in ["prompts", "corpus"] {
            try FileManager.default.createDirectory(atPath: "\(library)/\(part)", withIntermediateDirectories: true)
        }
        for (name, text) in scripts { try folder.write(text, to: "library/prompts/\(name)") }
        environment["REKINDLE_LIBRARY"] = library
    }

    /// Runs with pipes.
    func run(_ arguments: String..., input: String = "") throws -> RunningProgram.Result {
        try run(arguments, bytes: Array(input.utf8))
    }

    func run(_ arguments: [String], bytes: [UInt8]) throws -> RunningProgram.Result {
        try RunningProgram.run(program, arguments + fixed, input: bytes, environment: environment)
    }

    /// Runs in a terminal.
    func terminal(_ arguments: String..., columns: UInt16 = 80) throws -> PseudoTerminal {
        try terminal(all: arguments, columns: columns)
    }

    func terminal(all arguments: [String], rows: UInt16 = 24, columns: UInt16 = 80) throws -> PseudoTerminal {
        try PseudoTerminal(program, arguments + fixed, rows: rows, columns: columns, environment: environment)
    }

    private var fixed: [String] { ["--now", now, "--seed", seed] }

    /// A reading command's JSON, with its version checked away. Throws when it is none.
    func json(_ arguments: String..., under name: String) throws -> Any {
        let result = try run(arguments + ["--format", "json"], bytes: [])
        let object = try JSONSerialization.jsonObject(with: Data(result.outputBytes)) as? [String: Any]
        guard let object, object["version"] as? Int == 1, let value = object[name] else {
            throw Unexpected(text: result.output + result.errors)
        }
        return value
    }

    /// What is printed instead of the JSON a test looks for.
    struct Unexpected: Error { let text: String }

    /// The files below the home by their paths in it, whatever they are.
    func files() throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
            if let data = FileManager.default.contents(atPath: folder.path(of: path)) { files[path] = Array(data) }
        }
        return files
    }

    /// The files below the home that hold a text.
    func files(holding text: String) throws -> [String] {
        let wanted = Data(text.utf8)
        return try files().filter { Data($0.value).range(of: wanted) != nil }.map(\.key).sorted()
    }
}

extension PseudoTerminal {
    /// Types a line and waits for the next question; thoughts on the way are looked at, and what is summed up is right.
    func answer(_ lines: String...) throws { try answer(all: lines) }

    func answer(all lines: [String]) throws {
        for line in lines {
            sendLine(line)
            try expect("> ")
            while transcript.hasSuffix("Want a thought on that? [y/n] > ") || transcript.hasSuffix("to change one] > ")
            {
                let isThought = transcript.hasSuffix("[y/n] > ")
                sendLine("")
                try expect("> ")
                guard isThought else { continue }
                sendLine("")
                try expect("> ")
            }
        }
    }

    /// Types the last line and waits until the program has ended well.
    func finish(_ line: String = "") throws -> ExitStatus {
        sendLine(line)
        return try waitForExit()
    }
}

extension RunningProgram.Result {
    /// Standard output as one line, however it was wrapped.
    var words: String { output.inOneLine }
    /// Standard error as one line, however it was wrapped.
    var sentences: String { errors.inOneLine }
}

extension PseudoTerminal {
    /// What a person would have read, as one line.
    var sentences: String { transcript.inOneLine }
}

extension String {
    fileprivate var inOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
