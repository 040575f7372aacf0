/// What stands for a number among the words: which number it is hardly ever matters, of what kind it is often does.
enum NumberKind {
    static let clock = "<clock>"
    static let money = "<money>"
    static let percent = "<percent>"
    static let other = "<number>"

    /// The kind told by the letters right after the digits and by the signs around them; nil where digits and letters are
    /// one word, such as "b4" or "2day".
    static func of(ending: String, isMoney: Bool, isPercent: Bool, isClock: Bool) -> String? {
        switch ending {
        case "am", "pm": clock
        case "k", "m", "bn": money
        case "", "st", "nd", "rd", "th", "s": isMoney ? money : isPercent ? percent : isClock ? clock : other
        default: nil
        }
    }
}
