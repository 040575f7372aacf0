import Dialogue
import Testing

@Suite("Reading yes and no")
struct YesNoReadingTests {
    static let question = Question.of(.yesNo)
    static let asked = "? Yes or no? Y or n is enough; \"not sure\" is fine too."

    @Test(
        "takes what people type",
        arguments: [
            ("y", "yes"), ("Yes.", "yes"), ("yep", "yes"), ("YEAH!", "yes"), ("ok", "yes"), ("sure", "yes"),
            ("of course", "yes"),
            ("definitely", "yes"), ("n", "no"), ("No", "no"), ("nah", "no"), ("nope", "no"), ("never", "no"),
            ("yes, twice", "yes | That reads as: yes."), ("no, not once", "no | That reads as: no."),
            ("not really", "no | That reads as: no."), ("definitely not", "no | That reads as: no."),
            ("Absolutely not!", "no | That reads as: no."), ("yes, but not lately", "yes | That reads as: yes."),
            ("not sure", "unknown"), ("don't know", "unknown"), ("don’t know", "unknown"), ("Dunno", "unknown"),
            ("no idea", "unknown"),
            ("no clue", "unknown"), ("hard to say", "unknown"), ("not sure yet", "unknown | That reads as: not sure."),
            ("maybe", "unknown | That reads as: not sure."), ("perhaps once", "unknown | That reads as: not sure."),
            ("no idea, ask me later", "unknown | That reads as: not sure."), ("", "(nothing typed)"),
            (" \t ", "(nothing typed)"),
        ])
    func taken(typed: String, read: String) { #expect(reading(typed, Self.question) == read) }

    @Test(
        "asks again rather than guess",
        arguments: [
            "yes and no", "no, well, yes", "y/n", "1", "of course not", "no doubt", "no problem", "sometimes", "👍",
            "why not", "oui", "نعم", "?",
            "I think so", "probably",
        ])
    func asked(typed: String) { #expect(reading(typed, Self.question) == Self.asked) }
}
