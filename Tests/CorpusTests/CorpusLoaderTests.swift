import Corpus
import Foundation
import Testing

@Suite("Loading cards from a folder")
struct CorpusLoaderTests {
    /// A folder that lasts for one test.
    final class Folder {
        let path: String

        init() throws {
            path = FileManager.default.temporaryDirectory.appending(path: "cards-\(UUID())").path
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }

        func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
            try Data(bytes).write(to: URL(filePath: path).appending(path: name))
        }
    }

    @Test("reads card files in the order of their names, and nothing else")
    func order() throws {
        let folder = try Folder()
        try folder.write(Sample.file.replacing("ring-them", with: "second").utf8, to: "002-b.md")
        try folder.write(Sample.file.replacing("ring-them", with: "first").utf8, to: "001-a.md")
        try folder.write("Not cards.".utf8, to: "README.md")
        try folder.write("Not cards.".utf8, to: "notes.txt")
        try folder.write("Not cards.".utf8, to: ".001-a.md")
        let library = try CorpusLoader.load(folder: folder.path)
        #expect(library.all.map(\.id) == ["first", "second"])
        #expect(library.problems == [])
    }

    @Test("follows a link to a card file")
    func link() throws {
        let (folder, elsewhere) = (try Folder(), try Folder())
        try elsewhere.write(Sample.file.utf8, to: "cards.md")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/cards.md", withDestinationPath: elsewhere.path + "/cards.md")
        #expect(try CorpusLoader.load(folder: folder.path).all.count == 1)
    }

    @Test("hands on the problems it finds, with the file's name")
    func problems() throws {
        let folder = try Folder()
        try folder.write(Sample.file.replacing("# A talk\n", with: "").utf8, to: "a.md")
        let expected = "a.md:1:1: this file has no title; begin it with '# ' and a title"
        #expect(try CorpusLoader.load(folder: folder.path).problems.map(\.description) == [expected])
    }

    @Test("says which folder cannot be read")
    func missingFolder() throws {
        let path = try Folder().path + "/none"
        let error = #expect(throws: CorpusError.self) { try CorpusLoader.load(folder: path) }
        #expect(error?.code == .folderUnreadable)
        let message = "this folder of advice cannot be read; check that it is there and that you may open it"
        #expect(error?.description == "\(path): \(message)")
    }

    @Test("says which file is not text")
    func notText() throws {
        let folder = try Folder()
        try folder.write([0x23, 0x20, 0xC3, 0x28], to: "a.md")
        let error = #expect(throws: CorpusError.self) { try CorpusLoader.load(folder: folder.path) }
        #expect(error?.code == .notText)
        #expect(error?.description == "a.md: this file is not UTF-8 text; save it again as UTF-8")
    }

    @Test("reads a file of 256 KiB and refuses one byte more")
    func size() throws {
        let folder = try Folder()
        let padded = Sample.file + String(repeating: "\n", count: 256 * 1024 - Sample.file.utf8.count)
        try folder.write(padded.utf8, to: "a.md")
        #expect(try CorpusLoader.load(folder: folder.path).all.count == 1)
        try folder.write((padded + "\n").utf8, to: "a.md")
        let error = #expect(throws: CorpusError.self) { try CorpusLoader.load(folder: folder.path) }
        #expect(error?.code == .fileTooLarge)
        #expect(error?.description == "a.md: this file is larger than 256 KiB; split it into several")
    }

    @Test("refuses what is not an ordinary file, and does not wait for it", .timeLimit(.minutes(1)))
    func pipe() throws {
        let folder = try Folder()
        #expect(mkfifo(folder.path + "/a.md", 0o600) == 0)
        let error = #expect(throws: CorpusError.self) { try CorpusLoader.load(folder: folder.path) }
        #expect(error?.code == .fileUnreadable)
        let message = "this file cannot be read; check that it is an ordinary file and that you may open it"
        #expect(error?.description == "a.md: \(message)")
    }
}
