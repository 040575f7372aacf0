import Listening
import RekindleTesting
import Testing

@Suite("The shipped router")
struct RouterTests {
    let router: Router

    init() throws { router = try ShippedListening.router.get() }

    @Test("was learnt from the examples beside it")
    func fresh() throws {
        try router.checkFresh(try RouteExamples(folder: ShippedListening.folder))
    }

    @Test("says what to do where it was learnt from others")
    func stale() throws {
        let temporary = try TemporaryFolder()
        _ = try temporary.write("id\tutterance\treflection\twriter\n", to: "route.tsv")
        let error = #expect(throws: ListeningError.self) {
            try router.checkFresh(try RouteExamples(folder: ListeningFolder(temporary.path)))
        }
        #expect(
            error?.description
                == "route.model: this model was learnt from other examples than those beside it; run `rekindle listen learn`"
        )
    }

    @Test(
        "leads what anybody would understand where it belongs",
        arguments: [
            ("The owner grabbed my colleague and threatened her with a knife.", .escalate),
            ("Their buyer offered me a brown envelope of cash to lose the other tender.", .escalate),
            ("I'm exhausted, I can't sleep and I dread every single customer.", .selfcare),
            ("so tired, nothing left in me for anyone", .selfcare),
            ("How do I coach my reps to ask better questions?", .manager),
            ("My team won't follow up and morale is low", .manager),
            ("I have to tell him tomorrow that the delivery will be late again.", .difficultCall),
            ("owe her an apology and keep putting off the call", .difficultCall),
            ("They want another discount every week, pay late and shout at us. Should we keep them?", .fit),
            ("anuther wk anuther final discount ask", .fit),
            ("She has done nothing wrong, I just can't stand her voice.", .likeness),
            ("i dont like him and i cant say why", .likeness),
            ("Best customer we have, pays on time, always thanks us, and I take them for granted.", .gratitude),
            ("lovely loyal customer n i feel nothing, ungrateful me", .gratitude),
            ("Same order, same chat every week; nothing new for years.", .stagnation),
            ("gone stale with them, going through the motions", .stagnation),
            ("We lost touch two years ago and I'd like to ring her again.", .reconnect),
            ("havnt rung them since xmas b4 last", .reconnect),
            ("Our returns form is four pages and they have to send it twice.", .ease),
            ("customers get passed from department to department n wait on hold", .ease),
            ("hi", .unclear), ("What's the weather tomorrow in Leeds?", .unclear),
        ] as [(String, RouteLabel)])
    func obvious(utterance: String, label: RouteLabel) {
        #expect(router.route(utterance).ranked[0].label == label)
    }

    @Test(
        "ranks every label once in falling shares that add up to one, and chooses in that order",
        arguments: [
            "They want another discount.", "hm", "", "   ", "👍🏽👍🏽🎉", "שלום, לקוח קשה", "مرحبا بالعميل",
            "\u{0}\u{1}\u{FFFD}\u{202E}abc",
            String(repeating: "late again, ", count: 900), String(repeating: "x", count: 10_000),
            String(repeating: "🎉", count: 10_000), "e\u{301}\u{301}\u{301}", "ﷺ ŉ ẞ İ", "2 2 2 2", "4", "w/", "'''''",
        ])
    func anything(utterance: String) {
        let routing = router.route(utterance)
        #expect(Set(routing.ranked.map(\.label)) == Set(RouteLabel.allCases))
        #expect(routing.ranked.count == RouteLabel.allCases.count)
        #expect(zip(routing.ranked, routing.ranked.dropFirst()).allSatisfy { $0.share >= $1.share })
        #expect(abs(routing.ranked.reduce(0) { $0 + $1.share } - 1) < 1e-9)
        #expect(routing.margin == routing.ranked[0].share - routing.ranked[1].share)
        if case .one(let label) = routing.choice { #expect(label == routing.ranked[0].label) }
        if case .few(let labels) = routing.choice {
            #expect((2...3).contains(labels.count) && !labels.contains(.unclear))
            #expect(labels == routing.ranked.map(\.label).filter { $0 != .unclear }.prefix(labels.count).map { $0 })
        }
        #expect(router.route(utterance) == routing)
        #expect(router.explain(utterance).routing == routing)
    }

    @Test("offers one where it is sure, a few where two are near, and none where nothing is")
    func choices() {
        #expect(router.route("havnt rung them since xmas b4 last").choice == .one(.reconnect))
        let near = router.route("quiet lately and a bit boring").choice
        if case .few(let labels) = near { #expect(labels.contains(.stagnation)) } else { Issue.record("\(near)") }
        #expect(router.route("zzz qqq xxx").choice == .none)
    }

    @Test("takes text without a word in it for unclear", arguments: ["", "  ", "?!", "🎉"])
    func wordless(utterance: String) {
        #expect(router.route(utterance).choice == .one(.unclear))
    }

    @Test("explains with the words as they were typed, strongest first")
    func explanation() {
        let explanation = router.explain("Anuther DISCOUNT ask, anuther wk")
        #expect(explanation.routing.ranked[0].label == .fit)
        #expect(explanation.forFirst.prefix(3).contains { $0.words.lowercased().contains("discount") })
        #expect(zip(explanation.forFirst, explanation.forFirst.dropFirst()).allSatisfy { $0.weight >= $1.weight })
        #expect(
            explanation.forFirst.allSatisfy { $0.weight > 0 } && explanation.againstSecond.allSatisfy { $0.weight < 0 })
        #expect(router.explain("").forFirst.isEmpty)
    }

    @Test("is not made from a folder without a model, and says which file is missing")
    func noModel() throws {
        let temporary = try TemporaryFolder()
        let error = #expect(throws: ListeningError.self) { try Router(folder: ListeningFolder(temporary.path)) }
        #expect(
            error?.description
                == "route.model: this file cannot be read; check that it is an ordinary file and that you may open it")
    }

    @Test("is not made from a model with other labels")
    func otherLabels() throws {
        let temporary = try TemporaryFolder()
        let folder = ListeningFolder(temporary.path)
        try folder.replace("route.model", with: ModelFile.bytes(of: LinearModelTests.learnt()))
        let error = #expect(throws: ListeningError.self) { try Router(folder: folder) }
        #expect(
            error?.description
                == "route.model: this model has other labels than I know; run `rekindle listen learn` to make it anew")
    }
}
