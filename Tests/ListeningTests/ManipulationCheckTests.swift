import Listening
import Testing

@Suite("What a customer would not want done to them")
struct ManipulationCheckTests {
    private let check: ManipulationCheck

    init() throws { check = try ManipulationCheck(folder: PhraseFiles.folder) }

    private func find(in line: String) throws -> [ManipulationHit] {
        let colon = try #require(line.firstRange(of: ": "))
        let wordings: [String: ManipulationCheck.Wording] = ["plan": .plan, "thanks": .thanks, "opening": .opening]
        let wording = try #require(wordings[String(line[..<colon.lowerBound])])
        return check.find(in: String(line[colon.upperBound...]), of: wording)
    }

    @Test("is found", arguments: ManipulationUtterances.wrong)
    func wrong(line: String) throws {
        #expect(try !find(in: line).isEmpty)
    }

    @Test("is not found in honest words", arguments: ManipulationUtterances.honest)
    func honest(line: String) throws {
        #expect(try find(in: line).map(\.found) == [])
    }

    @Test(
        "has its name and the words it was found in",
        arguments: [
            ("plan: Thank her and ask for another order.", "thanks with a hook", "ask for another order"),
            ("plan: Tell him that after all we've done it is his turn.", "guilt", "after all we've done"),
            ("plan: Make up a deadline.", "urgency", "Make up a deadline"),
            ("plan: act interested in his boat", "praise or interest put on", "act interested"),
            ("plan: tell a white lie about the lorry", "something untrue", "white lie"),
            ("plan: Say I was just passing.", "a pretext", "Say I was just passing"),
            ("plan: Play on her worry about the job.", "somebody's private trouble", "Play on her worry"),
            ("plan: Send a hamper before the award.", "a gift while something is being decided", "hamper"),
            ("plan: They asked us not to ring, but I'll try.", "a no that is passed over", "asked us not to ring"),
            ("plan: Corner him after lunch.", "pressure", "Corner him"),
            ("plan: Don't mention the fee.", "hiding something", "Don't mention the fee"),
            ("plan: look at her Facebook", "looking into somebody's private life", "look at her Facebook"),
            ("plan: slow-walk their orders", "paying them back", "slow-walk their orders"),
        ])
    func named(line: String, name: String, found: String) throws {
        let hit = try #require(find(in: line).first)
        #expect(hit.name == name)
        #expect(hit.found == found)
    }

    @Test("comes with one plain sentence why, and one to do instead", arguments: Manipulation.allCases)
    func wording(kind: Manipulation) {
        for sentence in [kind.why, kind.instead] {
            #expect(sentence.last == "." || sentence.hasSuffix(".\""))
            #expect(!sentence.dropLast(2).contains("."))
            #expect(sentence.count < 110)
        }
    }

    @Test("Thanks and a pitch are wrong together, and each alone is not")
    func pair() throws {
        #expect(try find(in: "plan: Thank Joan for the photos.").isEmpty)
        #expect(try find(in: "plan: Ask for another order.").isEmpty)
        #expect(try find(in: "opening: Ask for another order.").isEmpty)
        #expect(try find(in: "plan: Thank Joan for the photos. Ask for another order.").map(\.kind) == [.hook])
        #expect(try find(in: "thanks: the photos, and can I ask for another order").map(\.kind) == [.hook])
    }

    @Test("A gift and a no are wrong where something is being decided, and where they are passed over")
    func otherPairs() throws {
        #expect(try find(in: "plan: Send a hamper.").isEmpty)
        #expect(try find(in: "plan: Send a hamper after the tender is decided.").isEmpty)
        #expect(try find(in: "plan: They asked us not to ring.").isEmpty)
    }

    @Test("A \"not\" before it takes it back")
    func negated() throws {
        #expect(try find(in: "plan: Thank her, and don't ask for another order.").isEmpty)
        #expect(try find(in: "plan: Never flatter him.").isEmpty)
        #expect(try find(in: "plan: Not much. Flatter him.").map(\.kind) == [.pretence])
    }

    @Test("Each kind is named once")
    func once() throws {
        #expect(try find(in: "plan: Corner him and wear him down.").map(\.found) == ["Corner him"])
    }

    @Test("The four tests are plain questions")
    func fairness() {
        #expect(
            FairnessTest.allCases.map(\.question) == [
                "Is it true, and do you mean it?", "Could they read this plan, and would you be easy about it?",
                "Can they say no, and nothing happens to them?", "Is it good for them too?",
            ])
    }

    @Test("has no other kinds in a table")
    func unknownKind() throws {
        let table = try PhraseTable(file: "manipulation.tsv", text: "# kinds\nfun\tjoke\n")
        let error = #expect(throws: ListeningError.self) { try ManipulationCheck(table: table) }
        #expect(error?.name == "manipulation.tsv:2")
        #expect(
            error?.message
                == "there is no kind 'fun'; use one of: hook, guilt, urgency, pretence, untruth, pretext, trouble, gift, opt-out, pressure, hiding, spying, punishing, pitch, thanks, present, contest, opted-out, anyway"
        )
    }
}
