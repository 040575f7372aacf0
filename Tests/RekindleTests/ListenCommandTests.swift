import Foundation
import RekindleTesting
import Testing

@Suite(.waitsForPrograms) struct ListenCommandTests {
    @Test("Every line gets one flat line of JSON, empty ones too")
    func json() throws {
        let result = try RepsMachine().run(
            "listen", "--format", "json", input: "havnt rung them since xmas b4 last\n\nanuther final discount ask")
        #expect(result.status == .exited(0), "\(result.errors)")
        let lines = result.output.split(separator: "\n").map(String.init)
        #expect(lines.count == 3)
        #expect(
            lines.first?.hasPrefix(
                "{\"version\": 1, \"safety\": null, \"reflection\": \"reconnect\", \"alternatives\": [\"") == true)
        for line in lines {
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            #expect(object.map { Set($0.keys) } == ["version", "safety", "reflection", "alternatives", "margin"])
            #expect((object?["alternatives"] as? [String])?.count == 2)
            let margin = try #require(object?["margin"] as? Double)
            #expect((0...1).contains(margin) && (margin * 100).rounded() / 100 == margin)
        }
        #expect(lines[1].contains("\"reflection\": \"unclear\""))
    }

    @Test("People read a plain sentence, and on demand why")
    func text() throws {
        let machine = try RepsMachine()
        let plain = try machine.run("listen", input: "havnt rung them since xmas b4 last\n")
        #expect(plain.output == "It sounds as though you have lost touch (reconnect).\n")
        let unclear = try machine.run("listen", input: "hi\n")
        #expect(
            unclear.output == "I cannot tell yet what this is mainly about. Choosing from a list would help.\n")
        let explained = try machine.run("listen", "--explain", input: "havnt rung them since xmas b4 last\n").words
        #expect(explained.contains("- For reconnect: \""))
        #expect(explained.contains("- Against "))
        #expect(explained.contains("- How probable: reconnect "))
    }

    @Test("A line that is no text is complained of and answered all the same")
    func notText() throws {
        let result = try RepsMachine().run(["listen", "--format", "json"], bytes: [0xFF, 10] + Array("hi\n".utf8))
        #expect(result.status == .exited(65))
        #expect(result.output.split(separator: "\n").count == 2)
        #expect(result.errors == "Line 1 is not valid UTF-8 text.\n")
    }

    @Test("A firm's own examples are learnt and measured, and a model older than them is said to be")
    func firm() throws {
        let machine = try RepsMachine()
        try machine.useScripts([:])
        let listening = "library/corpus/listening"
        try FileManager.default.createDirectory(
            atPath: machine.folder.path(of: listening), withIntermediateDirectories: true)
        let header = "id\tutterance\treflection\twriter\n"
        let ann = header + "a1\tthey pay late\tfit\tann\na2\tlost touch for years\treconnect\tann\n"
        let bob = header + "b1\tlate payers again\tfit\tbob\nb2\tlost touch, it is years\treconnect\tbob\n"
        _ = try machine.folder.write(ann, to: "\(listening)/route-ann.tsv")
        let learnt = try machine.run("listen", "learn")
        #expect(learnt.output.hasPrefix("Learnt from 2 examples by 1 writer in route-ann.tsv: "), "\(learnt.errors)")
        let bobs = try machine.folder.write(bob, to: "bob.tsv")
        let measured = try machine.run("listen", "evaluate", bobs, "--format", "json")
        let report = try JSONSerialization.jsonObject(with: Data(measured.outputBytes)) as? [String: Any]
        let all = (report?["evaluation"] as? [String: Any])?["all"] as? [String: Any]
        #expect(all?["utterances"] as? Int == 2, "\(measured.errors)")
        #expect((all?["measures"] as? [[String: Any]])?.first?["hits"] as? Int == 2)
        _ = try machine.folder.write(bob, to: "\(listening)/route-bob.tsv")
        let stale = try machine.run("listen", "evaluate", bobs)
        #expect(
            stale.errors
                == "rekindle: route.model: this model was learnt from other examples than those beside it; run `rekindle listen learn`\n"
        )
        let heldOut = try machine.run("listen", "evaluate")
        #expect(heldOut.output.hasPrefix("All 4 utterances\n"), "\(heldOut.errors)")
        #expect(heldOut.output.contains("Writer bob, 2 utterances"))
    }
}
