import Coach
import Dialogue
import Journal
import Testing

@Suite struct StrangeWordsTests {
    @Test("Wide, right-to-left, joined and marked letters come back byte for byte, wherever they went")
    func bytes() throws {
        var found = Found()
        for seed in 11_000..<11_030 {
            let talk = try RandomTalk(["call", "gratitude", "start", nil][seed % 4], seed: seed)
            talk.steadiness = 400
            talk.settled = ["unsafe": ["no"]]
            talk.texts = StrangeTexts.short
            try talk.hold { seen in
                guard seen.move != .stop, seen.move == .leaveAndResume || seen.turn.question == nil else { return }
                try look(at: talk, &found)
            }
        }
        #expect(found.kept > 100 && found.listed > 100 && found.concluded > 20 && found.onPages > 20, "\(found)")
    }

    private struct Found {
        var kept = 0
        var listed = 0
        var concluded = 0
        var onPages = 0
    }

    private func look(at talk: RandomTalk, _ found: inout Found) throws {
        let store = talk.test.store
        let events = try store.events(of: talk.conversation.record.id)
        for case .answered(let raw, let value, _) in events.map(\.payload) {
            found.kept += whole(raw, talk)
            // As it is written to a file and read again.
            let payload = Payload.answered(raw: raw, value: value, visibility: .own)
            #expect(try Envelope(payload).payload().map(bytes) == bytes(payload))
        }
        let resumed = try talk.conversation.takenUpBeside(in: talk.test)
        let lines = talk.conversation.review()
        // What keeps nothing is asked anew.
        if talk.conversation.state.answered.allSatisfy({ $0.keep != .nothing }) {
            #expect(lines.map(bytes) == resumed.review().map(bytes), "\(talk.name)")
        }
        for case .answer(_, _, let answer) in lines { found.listed += whole(answer, talk) }
        let customer = try talk.test.customer(talk.customer)
        for kept in try store.commitments(of: nil).map(\.commitment) {
            for text in [kept.cue, kept.act, kept.obstacle ?? "", kept.reply ?? ""] {
                found.concluded += whole(text, talk)
            }
        }
        for text in try store.findings(of: nil).flatMap(\.finding.reasons) { found.concluded += whole(text, talk) }
        for text in try store.facts(of: customer.id).map(\.fact.text) { found.concluded += whole(text, talk) }
        for line in try BriefMaker(in: talk.test.world).brief(for: customer, shareable: false).parts.flatMap({
            $0.lines ?? []
        }) {
            found.onPages += whole(line, talk)
        }
    }

    private func bytes(_ value: some Any) -> [UInt8] { Array("\(value)".utf8) }

    /// How much of what was typed stands in `text`, each whole and byte for byte.
    private func whole(_ text: String, _ talk: RandomTalk) -> Int {
        let typed = talk.typed.found(in: text)
        let bytes = Array(text.utf8)
        for one in typed {
            #expect(bytes.firstRange(of: Array(one.text.utf8)) != nil, "\(talk.name): \(one.text) in \(text)")
        }
        return typed.count
    }

    @Test("A very long answer comes back byte for byte after the conversation was taken up again")
    func veryLong() throws {
        let test = try TestWorld(scripts: ["talk.md": BriefTests.script])
        let long = "納期 " + String(repeating: "🇩🇪 e\u{301} שלום. ", count: 20_000)
        let first = try test.begin("talk")
        _ = try first.answer(long)
        try first.suspend()
        let second = try CoachingConversation(resuming: first.record, in: test.world)
        _ = try second.open()
        let raws = try test.store.events(of: second.record.id).compactMap { event in
            if case .answered(let raw, _, _) = event.payload { raw } else { nil }
        }
        #expect(raws.map { Array($0.utf8) } == [Array(long.utf8)])
        _ = try second.back()
        #expect(second.state.question?.former.map { Array($0.raw.utf8) } == Array(long.utf8))
        let page = BriefPage(try BriefMaker(in: test.world).brief(for: second.customer, shareable: true))
        #expect(page.text.split(separator: "\n").count <= BriefPage.mostLines)
    }
}
