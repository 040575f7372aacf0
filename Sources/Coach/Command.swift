import Dialogue

/// A move that works at every question (SCRIPTS.md, rule 5).
public enum Command: String, CaseIterable, Sendable {
    case back, skip, why, review, edit, `private`, notes, brief, pause, stop, help, quit

    /// What a typed line asks for.
    public enum Reading: Equatable, Sendable {
        /// An answer; a first slash that was doubled is single in it.
        case answer(String)
        /// A command, with what follows it.
        case command(Command, String)
        /// It begins like several commands.
        case ambiguous([Command])
        /// It is no command.
        case unknown(String)
    }

    /// Reads a line: `/ba` is back, `//srv` is the answer "/srv", and a bare `help` or `?` is help.
    public static func read(_ line: String) -> Reading {
        let text = line.drop(while: \.isWhitespace)
        let bare = text.prefix { !$0.isWhitespace }
        if text.dropFirst(bare.count).allSatisfy(\.isWhitespace), bare.lowercased() == "help" || bare == "?" {
            return .command(.help, "")
        }
        if text.hasPrefix("//") { return .answer(String(text.dropFirst())) }
        guard text.first == "/" else { return .answer(line) }
        let word = bare.dropFirst().lowercased()
        var rest = text.dropFirst(bare.count).drop(while: \.isWhitespace)
        while rest.last?.isWhitespace == true { rest.removeLast() }
        if let command = Command(rawValue: word) { return .command(command, String(rest)) }
        let begun = word.isEmpty ? [] : allCases.filter { $0.rawValue.hasPrefix(word) }
        switch begun.count {
        case 1: return .command(begun[0], String(rest))
        case 0: return .unknown("/\(word)")
        default: return .ambiguous(begun)
        }
    }

    /// Reads a line in which `prefill` stood already: a command typed behind it is that command, not an answer ending in it.
    public static func read(_ line: String, behind prefill: String) -> Reading {
        guard let added = line.typed(behind: prefill), added.first == "/",
            case .command(let command, let rest) = read(added)
        else { return read(line) }
        return .command(command, rest)
    }

    /// What it does, in a few words.
    public var purpose: String {
        switch self {
        case .back: "back to the last question"
        case .skip: "leave this question out"
        case .why: "why this is asked"
        case .review: "your answers; change one"
        case .edit: "answer in your editor"
        case .private: "keep nothing of the answer"
        case .notes: "what is kept about them"
        case .brief: "the page for the call so far"
        case .pause: "leave; all is saved"
        case .stop: "end it; keep it or drop it"
        case .help: "this list, and people"
        case .quit: "the same as /pause"
        }
    }
}
