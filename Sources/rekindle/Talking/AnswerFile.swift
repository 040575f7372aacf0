import Dialogue
import Foundation

/// Answers by step, from a JSON object: `{"start.keen": 3, "gratitude.glad": "about six", "unsafe": false, "good": null}`.
final class AnswerFile {
    private let answers: [String: String]
    private var used: Set<String> = []

    /// The answers of the file at `path`; throws a plain sentence where it is no such file.
    init(path: String) throws {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Failure(ExitStatus.notFound, "There is no file of answers at \(path).")
        }
        guard let object = try? JSONDecoder().decode([String: Value].self, from: data) else {
            throw Failure(
                ExitStatus.badInput,
                "\(path) is not a JSON object of answers by step, such as {\"start.keen\": 3, \"start.unsafe\": \"no\"}."
            )
        }
        answers = object.mapValues(\.typed)
    }

    /// What is answered at `place`, by its full name or by the step's own, or nil.
    func answer(at place: Dialogue.Place) -> String? {
        for name in [place.name, place.row.map { "\(place.step).\($0)" } ?? place.step] {
            guard let answer = answers[name] else { continue }
            used.insert(name)
            return answer
        }
        return nil
    }

    /// The names no question asked for.
    var unused: [String] { answers.keys.filter { !used.contains($0) }.sorted() }

    /// A JSON value, as a person would have typed it.
    private enum Value: Decodable {
        case typed(String)

        var typed: String {
            switch self {
            case .typed(let text): text
            }
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                self = .typed("/skip")
            } else if let yes = try? container.decode(Bool.self) {
                self = .typed(yes ? "yes" : "no")
            } else if let number = try? container.decode(Int.self) {
                self = .typed(String(number))
            } else if let list = try? container.decode([String].self) {
                self = .typed(list.joined(separator: ", "))
            } else {
                self = .typed(try container.decode(String.self))
            }
        }
    }
}
