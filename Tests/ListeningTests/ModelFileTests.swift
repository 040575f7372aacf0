import Listening
import RekindleTesting
import Testing

@Suite("Model files")
struct ModelFileTests {
    static let bytes = ModelFile.bytes(of: LinearModelTests.learnt())

    static func fault(_ bytes: [UInt8]) -> String? {
        do throws(ListeningError) {
            _ = try ModelFile.model(in: bytes, name: "route.model")
            return nil
        } catch {
            return error.description
        }
    }

    @Test("What is no model, of another format or damaged is said with the file's name and the way out")
    func faults() {
        let anew = "; run `rekindle listen learn` to make it anew"
        #expect(Self.fault([]) == "route.model: this file is no model of rekindle\(anew)")
        #expect(Self.fault(Array("%PDF-1.7".utf8)) == "route.model: this file is no model of rekindle\(anew)")
        #expect(Self.fault(Array("RKLM".utf8)) == "route.model: this model is damaged\(anew)")
        var other = Self.bytes
        other[4] = 77
        #expect(Self.fault(other) == "route.model: this model is of format 77, and I read format 2\(anew)")
        var damaged = Self.bytes
        damaged[damaged.count / 2] ^= 1
        #expect(Self.fault(damaged) == "route.model: this model is damaged\(anew)")
    }

    @Test("A file cut short anywhere is damaged")
    func cutShort() {
        for length in 0..<Self.bytes.count { #expect(Self.fault(Array(Self.bytes.prefix(length))) != nil) }
    }

    @Test("A file changed by a hand that mends the checksum is refused or read, and never crashes")
    func mendedChecksum() throws {
        var random = SeededGenerator(seed: 1)
        for _ in 0..<2_000 {
            var bytes = Array(Self.bytes.dropLast(8))
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                // The header and what follows it are where sizes stand.
                let place = Int.random(in: 8..<(Bool.random(using: &random) ? 80 : bytes.count), using: &random)
                bytes[place] = UInt8.random(in: 0...255, using: &random)
            }
            let sum = Checksum.of(bytes)
            bytes += (0..<8).map { UInt8(truncatingIfNeeded: sum >> (8 * UInt64($0))) }
            if let model = try? ModelFile.model(in: bytes, name: "route.model") {
                _ = model.scores(of: TextFeatures().occurrences(in: Words("they pay late and shout")))
            }
        }
    }

    @Test("A file takes the place of the old one in one step, readable to others")
    func replacing() throws {
        let temporary = try TemporaryFolder()
        let folder = ListeningFolder(temporary.path)
        try folder.replace("route.model", with: [1, 2])
        try folder.replace("route.model", with: [3])
        #expect(try folder.bytes(of: "route.model") == [3])
        #expect(try folder.files(ending: "") == ["route.model"])
        let error = #expect(throws: ListeningError.self) {
            try ListeningFolder("/nowhere").replace("a.model", with: [1])
        }
        #expect(error?.description == "a.model: this file cannot be written; check that you may write to /nowhere")
    }
}
