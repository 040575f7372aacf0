import Coach
import Testing

@Suite("What may go wrong with an opening")
struct OpeningLintTests {
    @Test(
        "is named, with the words it was found in",
        arguments: [
            ("We never hear from you in time.", "always or never", "never"),
            ("You haven't paid since March.", "it starts with what they did wrong", "you haven't"),
            ("Thank you, but the order was late.", "\"but\" after thanks", "thank you but"),
            ("I’m sorry if you felt let down.", "an apology with \"if\"", "sorry if"),
            ("I am sorry, it was just a slip.", "making it small", "just"),
            ("As per our agreement, you pay in 30 days.", "jargon or legal words", "as per"),
            ("This is your last chance to order.", "pressure", "last chance"),
            ("Your team has been unreasonable.", "a word about what they are", "unreasonable"),
            ("This is URGENT for us.", "capitals", "URGENT"),
            ("We have news!", "an exclamation mark", "!"),
            ("Could you send the form? And would you ring Joan?", "two requests", ""),
        ])
    func hits(opening: String, name: String, found: String) throws {
        let hit = try #require(OpeningLint.hits(in: opening).first { $0.name == name })
        #expect(hit.found == found)
        #expect(hit.why.contains("?"))
    }

    @Test("leaves a plain opening alone")
    func plain() {
        let opening = "On 3 March we sent 12 cartons of 40. That is ours. What did it do to your day?"
        #expect(OpeningLint.hits(in: opening).isEmpty)
        #expect(OpeningLint.hits(in: "Did you have a good week?").isEmpty)
    }

    @Test("counts words from seventy-one on")
    func length() {
        let seventy = Array(repeating: "word", count: 70).joined(separator: " ")
        #expect(OpeningLint.hits(in: seventy).isEmpty)
        #expect(OpeningLint.hits(in: seventy + " more").map(\.name) == ["71 words"])
    }
}
