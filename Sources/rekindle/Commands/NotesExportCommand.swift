import ArgumentParser
import Coach
import Foundation
import Journal
import Terminal

/// `rekindle notes export`: the same as `notes show`, to be handed over.
struct NotesExportCommand: RekindleCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write everything kept about a customer, a person, or you to a file.",
        discussion: "Read it through before you hand it over: it may speak of others too.")

    enum Format: String, ExpressibleByArgument, CaseIterable { case json, markdown }

    @OptionGroup var subject: NotesSubject
    @Option(help: ArgumentHelp("json or markdown.", valueName: "format")) var format: Format = .json
    @Option(
        help: ArgumentHelp("A new file, readable by you alone, instead of standard output.", valueName: "file"),
        completion: .file())
    var to: String?
    @OptionGroup var shared: SharedOptions

    func perform(on screen: Screen) throws {
        let row = try subject.row(shared)
        let text =
            switch format {
            case .json: try Screen.json("notes", row)
            case .markdown: NotesPage(row).markdown
            }
        if let to {
            try Self.write(text, to: to)
            screen.say("Written to \(to), readable by you alone.")
        } else {
            screen.write(document: text)
        }
        guard let shared = row.person?.shared, shared > 0 else { return }
        let pieces = NotesWords.count(shared, "piece names", "pieces name")
        screen.complain("\(pieces) somebody else too: weigh that before you hand it over.")
    }

    /// Writes a new file that nobody else can read. Throws `Failure` where there is one already, or none can be made.
    private static func write(_ text: String, to path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw Failure(
                ExitStatus.cannotWrite,
                errno == EEXIST
                    ? "There is something at \(path) already, and it stays as it is. Name a new file."
                    : "No file can be made at \(path). Name a file in a folder you can write to.")
        }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            try file.write(contentsOf: Data(text.utf8))
            try file.synchronize()
        } catch {
            unlink(path)
            throw Failure(ExitStatus.cannotWrite, "\(path) could not be written, so it was removed. Is the disk full?")
        }
    }
}
