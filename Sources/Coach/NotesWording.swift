import Dialogue
import Journal

/// Questions and answers as a person reads them, as far as the scripts of today still have them.
struct NotesWording {
    let customer: Customer
    let scripts: ScriptLibrary?

    /// The question at a place; nil where its words depend on other answers, or where it is gone.
    func question(at place: JournalPlace) -> String? {
        guard let step = step(place), let text = step.paragraphs.last?.written else { return nil }
        let words = text.replacing("{customer}", with: customer.name)
        guard !words.contains("{") else { return nil }
        let row = step.question?.rows.first { $0.name == place.row }?.label
        return words.split(whereSeparator: \.isWhitespace).joined(separator: " ") + (row.map { " \($0)" } ?? "")
    }

    /// An answer as it was meant: the labels of options, and otherwise what was typed.
    func answer(_ raw: String, _ value: String, at place: JournalPlace) -> String {
        guard let known = AnswerValue(canonical: value) else { return raw }
        let options = step(place)?.question?.options ?? []
        let label = { (name: String) in options.first { $0.name == name }?.label ?? name }
        switch known {
        case .one(let name, let words): return words ?? label(name)
        case .many(let names, let words):
            let own = options.filter(\.ownWords).map(\.name)
            let labels = names.map { own.contains($0) ? words ?? label($0) : label($0) }
            return labels.isEmpty ? "none of these" : labels.joined(separator: ", ")
        default: return known.plain
        }
    }

    private func step(_ place: JournalPlace) -> Step? { scripts?[place.script]?.step(place.step) }
}

extension AnswerValue {
    /// The answer in words, options by their names.
    var plain: String {
        switch self {
        case .text(let text): text
        case .yesNo(let yes): yes ? "yes" : "no"
        case .number(let number): String(number)
        case .one(let name, let words): words ?? name
        case .many(let names, let words): (names + (words.map { [$0] } ?? [])).joined(separator: ", ")
        case .date(let day, let minute): day.shown + (minute.map { ", \(CalendarDay.clock($0))" } ?? "")
        case .unknown: "don't know"
        case .skipped: "left out"
        case .withheld: "answered, nothing kept"
        }
    }
}
