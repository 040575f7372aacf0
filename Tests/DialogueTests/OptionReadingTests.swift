import Dialogue
import Testing

@Suite("Reading choices")
struct OptionReadingTests {
    static let number = "? A number from 1 to 4, please, or the beginning of one of the lines."

    @Test(
        "one option is taken by number, letter, name, or the beginning of its line",
        arguments: [
            ("2", "one hinted"), ("2)", "one hinted | That is: we hinted at it."),
            ("2.", "one hinted"), ("b", "one hinted | That is: we hinted at it."),
            ("hinted", "one hinted"), ("We hinted at it.", "one hinted"),
            ("we h", "one hinted | That is: we hinted at it."),
            ("wrote it", "one said | That is: yes, we said it or wrote it."),
            ("yes", "one said"),
            ("y", "one said | That is: yes, we said it or wrote it."), ("no", "one no"), ("n", "one no | That is: no."),
            ("not sure", "one not-sure | That is: I am not sure."),
            ("I'm not sure", "one not-sure | That is: I am not sure."),
            ("don't know", "unknown"), ("", "(nothing typed)"),
            ("we", "one hinted | That is: we hinted at it."),
            ("it", "? That could be 1 (yes, we said it or wrote it) or 2 (we hinted at it). Which one?"),
            ("5", number), ("0", number), ("-1", number), ("1 and 3", number), ("1-3", number), ("q", number),
            ("🙂", number), ("مرحبا", number),
        ])
    func one(typed: String, read: String) { #expect(reading(typed, Question.toldThem) == read) }

    @Test(
        "own words are taken where an option is for them",
        arguments: [
            ("What keeps you awake?", "one own What keeps you awake?"),
            ("4 What keeps you awake?", "one own What keeps you awake?"),
            ("4. What keeps you awake?", "one own What keeps you awake?"),
            ("own", "? In your own words, please: one of my own ..."),
            ("4", "? In your own words, please: one of my own ..."),
            ("4.", "? In your own words, please: one of my own ..."),
            ("aims", "one aims"),
            (
                "2 because they moved",
                "? Is that 2 (What are you aiming for?)? Then 2 alone. For your own words, begin with 4."
            ),
            ("1 and 3", number), ("7", number), ("!", number), ("כמה?", "one own כמה?"), ("🙂🙂", number),
            ("not sure", "unknown"),
        ])
    func ownWords(typed: String, read: String) { #expect(reading(typed, Question.fresh) == read) }

    @Test(
        "several options are taken in every way people list them",
        arguments: [
            ("1 3", "many orders,sends | That is: steady orders and sending others our way."),
            ("1,3", "many orders,sends | That is: steady orders and sending others our way."),
            ("3, 1.", "many orders,sends | That is: steady orders and sending others our way."),
            ("1 and 3", "many orders,sends | That is: steady orders and sending others our way."),
            ("1 & 3", "many orders,sends | That is: steady orders and sending others our way."),
            ("1-3", "many orders,pays,sends | That is: steady orders, paying on time and sending others our way."),
            ("1 to 3", "many orders,pays,sends | That is: steady orders, paying on time and sending others our way."),
            ("1-2, 4", "many orders,pays,feedback | That is: steady orders, paying on time and honest feedback."),
            ("2", "many pays | That is: paying on time."), ("paying on time", "many pays"),
            ("pay", "many pays | That is: paying on time."),
            ("orders, honest", "many orders,feedback | That is: steady orders and honest feedback."),
            ("none", "many nothing | That is: nothing much."), ("nothing", "many nothing"),
            ("nothing much", "many nothing"),
            (
                "all",
                "many orders,pays,sends,feedback | That is: steady orders, paying on time, sending others our way and honest feedback."
            ),
            ("1, they laugh", "many orders,other they laugh | That is: steady orders and they laugh."),
            (
                "1, and they laugh, a lot",
                "many orders,other they laugh, a lot | That is: steady orders; and they laugh, a lot."
            ),
            ("1, 5 they laugh", "many orders,other they laugh | That is: steady orders and they laugh."),
            ("they laugh", "many other they laugh | That is: they laugh."), ("don't know", "unknown"),
            ("", "(nothing typed)"),
        ])
    func several(typed: String, read: String) { #expect(reading(typed, Question.comesBack) == read) }

    @Test(
        "what fits no list of options is asked about",
        arguments: [
            ("1 6", "? \"nothing much\" goes alone. Which of them is it?"),
            ("all, none", "? \"nothing much\" goes alone. Which of them is it?"),
            ("5", "? For 5, say it in your own words, please, with the other numbers: 1, 3, and your words."),
            ("1 5", "? For 5, say it in your own words, please, with the other numbers: 1, 3, and your words."),
            ("1 3 they laugh", "? Commas between them, please, your own words last: 1, 3, 5 and your words."),
            ("1 9", "? The numbers of those that fit, please, such as 1 3; \"none\" is fine."),
            ("3-1", "? The numbers of those that fit, please, such as 1 3; \"none\" is fine."),
            ("1/3", "? The numbers of those that fit, please, such as 1 3; \"none\" is fine."),
            (",,", "? The numbers of those that fit, please, such as 1 3; \"none\" is fine."),
            ("🙂", "? The numbers of those that fit, please, such as 1 3; \"none\" is fine."),
            ("ing", "many other ing | That is: ing."),
        ])
    func asked(typed: String, read: String) { #expect(reading(typed, Question.comesBack) == read) }

    @Test("none of several is an answer also where no option says so")
    func noneOfThem() {
        let question = Question.of(.anyOf, "a: first", "b: second")
        #expect(reading("none", question) == "many  | That reads as: none of these.")
        #expect(reading("neither", question) == "many  | That reads as: none of these.")
        #expect(reading("third", question) == "? The numbers of those that fit, please, such as 1 3; \"none\" is fine.")
        #expect(reading("all", question) == "many a,b | That is: first and second.")
    }
}
