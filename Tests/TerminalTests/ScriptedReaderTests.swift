import RekindleTesting
import Terminal
import Testing

@Suite(.waitsForPrograms) struct ScriptedReaderTests {
    @Test("Inputs come in order, and the prompts can be looked at")
    func order() throws {
        let reader = ScriptedReader([.line("one"), .interrupted(draft: "tw")])
        #expect(try reader.readLine(prompt: "First?") == .line("one"))
        #expect(
            try reader.readLine(prompt: "Second?", prefill: "old", completion: .none) == .interrupted(draft: "tw"))
        #expect(reader.prompts == ["First?", "Second?"])
        #expect(reader.prefills == ["", "old"])
    }

    @Test("A question too many is an error that names the question")
    func ranOut() throws {
        let reader = ScriptedReader([])
        #expect {
            try reader.readLine(prompt: "And then?")
        } throws: { error in
            "\(error)" == "There is no answer left for the question “And then?”."
        }
    }

    @Test("The end of input stays the end")
    func end() throws {
        let reader = ScriptedReader([.endOfInput])
        #expect(try reader.readLine(prompt: "") == .endOfInput)
        #expect(try reader.readLine(prompt: "") == .endOfInput)
    }
}
