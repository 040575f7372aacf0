import Corpus
import Dialogue
import Listening
import Testing

/// The reflections and the advice that come with rekindle.
enum ShippedLibrary {
    static let scripts = Result { ScriptLibrary(try ScriptLoader.load(root + "/prompts").sources.map(parsed)) }
    static let cards = Result { try CorpusLoader.load(folder: root + "/corpus") }

    static let sensitive = Result { try SensitiveCheck(folder: root + "/corpus/listening") }
    static let manipulation = Result { try ManipulationCheck(folder: root + "/corpus/listening") }

    private static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }

    /// A library of the scripts written in a test, each by its file's name.
    static func of(_ scripts: [String: String]) throws -> ScriptLibrary {
        ScriptLibrary(try scripts.sorted { $0.key < $1.key }.map { try parsed(SourceText(file: $0, text: $1)) })
    }

    private static func parsed(_ source: SourceText) throws -> Script {
        let (script, problems) = ScriptParser.parse(source)
        try #require(problems.filter { $0.severity == .error } == [], "\(source.file) has no error")
        return script
    }
}
