// A program for tests: asks for lines and says what came.
internal import Foundation
internal import Terminal

Program.begin()
let arguments = CommandLine.arguments.dropFirst()
func option(_ name: String) -> String? {
    arguments.first { $0.hasPrefix("--\(name)=") }.map { String($0.dropFirst(name.count + 3)) }
}

let screen = Screen(color: option("color").flatMap(ColorMode.init) ?? .auto)
if let rows = option("page").flatMap({ Int($0) }) {
    screen.paged {
        for row in 1...rows { screen.say(.bold("row \(row)")) }
    }
    screen.say("after")
    Program.end(0)
}
let many = (100...400).map { "/many\($0)" }
let words = many + ["/help", "/history", "/private", "Harbour Foods", "Harbour Lights"]
let completion = Completion(breaksAtSpaces: !arguments.contains("--whole-line")) { line, start in
    let word = line.dropFirst(start).lowercased()
    return words.filter { $0.lowercased().hasPrefix(word) }
}
let reader: any LineReader
if ReadlineReader.isPossible {
    let readline = ReadlineReader(screen: screen, historyFile: option("history"))
    readline.keepDraft = { draft in
        screen.say("kept [\(draft)]")
        if let path = option("draft") { try? draft.write(toFile: path, atomically: false, encoding: .utf8) }
    }
    reader = readline
} else {
    reader = PlainReader(notices: screen)
}

var prefill = option("prefill") ?? ""
while true {
    let input = try reader.readLine(prompt: option("prompt") ?? "> ", prefill: prefill, completion: completion)
    prefill = ""
    switch input {
    case .line(let text):
        screen.show("line [\(text)]")
        if text.hasPrefix("/") { try (reader as? ReadlineReader)?.remember(text) }
    case .interrupted(let draft): screen.show("interrupted [\(draft)]")
    case .malformed(let reason): screen.show("malformed: \(reason)")
    case .endOfInput:
        screen.show("end")
        Program.end(0)
    }
}
