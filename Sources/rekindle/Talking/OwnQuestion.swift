import Coach
import Dialogue
import Terminal

/// A question of the program's own, outside every script: at the desk, on a reconnect day, between the questions of a script.
struct OwnQuestion<Value> {
    /// Names it where piped answers do not fit, such as `customer`.
    let name: String
    /// What stands before the answer.
    let prompt: String
    /// What the Tab key offers.
    var completion = Completion.none
    /// What could be answered: said with help, and where an answer does not fit a second time.
    let options: String
    /// How to go on without an answer.
    let wayRound: String
    /// Few words answer it, so that what is typed behind a rejected text may be the answer by itself.
    var isClosed = false
    /// What a typed line comes to.
    let read: (String) throws -> Reading

    /// What a typed line comes to.
    enum Reading {
        case value(Value)
        /// It does not fit; a sentence says what would.
        case unclear(String)
        /// Something else was said to it, and it is asked anew with nothing in the line.
        case again
    }

    /// Asks until an answer fits. `line` reads one that begins with the text it is given, which was rejected before; it gives
    /// nil where the rep did something else. `refuse` is told what does not fit where nobody is there to be asked again.
    func ask(
        on screen: Screen, refuse: (String) throws -> Void = { _ in }, line: (_ prefill: String) throws -> String?
    ) throws -> Value? {
        var ladder = RepairLadder()
        var rejected = ""
        while let text = try line(rejected) {
            switch try reading(text, behind: rejected) {
            case .value(let value): return value
            case .again:
                try refuse("")
                rejected = ""
            case .unclear(let sentence):
                try refuse(sentence)
                for words in ladder.words(sentence, options: options, wayRound: wayRound) { screen.dim(words) }
                rejected = text
            }
        }
        return nil
    }

    private func reading(_ text: String, behind rejected: String) throws -> Reading {
        let whole = try read(text)
        guard isClosed, case .unclear = whole, let added = text.typed(behind: rejected), !added.isEmpty,
            case .value(let value) = try read(added)
        else { return whole }
        return .value(value)
    }
}

extension OwnQuestion where Value == Bool {
    /// Yes or no; Enter is yes.
    static func yesNo(_ name: String, _ prompt: String, today: CalendarDay) -> OwnQuestion<Bool> {
        let question = OpenQuestion(Self.place(name), .yesNo)
        return OwnQuestion<Bool>(
            name: name, prompt: prompt, options: "y is yes, n is no.",
            wayRound: "An empty line means yes, and /quit leaves.", isClosed: true
        ) { text in
            switch AnswerReader(today: today).read(text, for: question) {
            case .empty: .value(true)
            case .value(.yesNo(let yes), _): .value(yes)
            case .value, .unclear: .unclear("Yes or no? y or n is enough.")
            }
        }
    }
}

extension OwnQuestion where Value == String {
    /// One of several by number, letter, name or the beginning of the label; gives its name. `enter` is what Enter takes.
    static func choice(
        _ name: String, _ prompt: String, _ options: [(name: String, label: String)], enter: String? = nil,
        wanted: String? = nil, wayRound: String, today: CalendarDay
    ) -> OwnQuestion<String> {
        let numbered = options.enumerated().map { index, option in
            OpenQuestion.Option(
                number: index + 1, name: option.name, label: option.label)
        }
        let question = OpenQuestion(Self.place(name), .oneOf, numbered)
        let wanted = wanted ?? "A number from 1 to \(options.count), please, or the beginning of a line."
        let listed = options.enumerated().map { "\($0.offset + 1) \($0.element.label)" }.joined(separator: "; ")
        return OwnQuestion<String>(
            name: name, prompt: prompt, options: "\(listed).", wayRound: wayRound, isClosed: true
        ) { text in
            switch AnswerReader(today: today).read(text, for: question) {
            case .empty: enter.map { .value($0) } ?? .unclear(wanted)
            case .value(.one(let name, _), _): .value(name)
            case .value: .unclear(wanted)
            case .unclear(let sentence): .unclear(sentence.hasPrefix("A number") ? wanted : sentence)
            }
        }
    }
}

extension OwnQuestion {
    fileprivate static func place(_ name: String) -> Dialogue.Place {
        Dialogue.Place(path: "", script: "desk", step: name)
    }
}

extension OpenQuestion {
    fileprivate init(_ place: Dialogue.Place, _ kind: AnswerKind, _ options: [Option] = []) {
        self.init(place: place, text: "", kind: kind, options: options)
    }
}
