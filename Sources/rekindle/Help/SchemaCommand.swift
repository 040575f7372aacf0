import ArgumentParser
import Foundation
import Spelling
import Terminal

/// `rekindle schema [NAME]`: what the JSON that rekindle prints and reads looks like.
struct SchemaCommand: RekindleCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Print the JSON Schema of what a command prints or reads.",
        discussion: "Without a name it lists them. They are JSON Schema, draft 2020-12.")

    @Argument(help: "Which one.", completion: .custom { _, _, _ in (try? names(in: folder(nil))) ?? [] })
    var name: String?
    @OptionGroup var shared: SharedOptions

    private static let ending = ".schema.json"

    func perform(on screen: Screen) throws {
        let folder = try Self.folder(shared.library)
        let names = try Self.names(in: folder)
        guard let name else {
            for name in names { screen.show(name) }
            return
        }
        guard names.contains(name), let data = FileManager.default.contents(atPath: "\(folder)/\(name)\(Self.ending)")
        else {
            let near = nearestWord(to: name, among: names)
            throw Failure(
                ExitStatus.notFound,
                "There is no schema called `\(CommandLineWords.short(name))`. "
                    + (near.map { "Did you mean `rekindle schema \($0)`?" } ?? "`rekindle schema` lists them."))
        }
        screen.write(document: String(decoding: data, as: UTF8.self))
    }

    private static func folder(_ library: String?) throws -> String {
        let library = try Paths.library(library)
        // In the checkout they stand beside the code that prints what they describe.
        return ["\(library)/Sources/rekindle/Schemas", "\(library)/schemas"]
            .first { FileManager.default.fileExists(atPath: $0) } ?? library
    }

    private static func names(in folder: String) throws -> [String] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return files.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }.sorted()
    }
}
