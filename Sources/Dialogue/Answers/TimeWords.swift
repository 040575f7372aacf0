/// Times of day, and spans of minutes and hours, as people type them.
enum TimeWords {
    /// Takes a time of day out of the words: "2pm", "14:00", "at 9", "9.30am", "noon"; in minutes after midnight.
    static func taken(from words: [String]) -> (rest: [String], minute: Int?) {
        for (index, word) in words.enumerated() {
            var rest = words
            if word == "noon" || word == "midday" {
                rest.remove(at: index)
                return (rest, 720)
            }
            let next = index + 1 < words.count ? words[index + 1] : ""
            if let minute = time(word) {
                rest.remove(at: index)
                return (rest, minute)
            }
            if next == "am" || next == "pm", let minute = time(word + next) {
                rest.removeSubrange(index...index + 1)
                return (rest, minute)
            }
            if word == "at", let hour = Int(next), (0...23).contains(hour) {
                rest.removeSubrange(index...index + 1)
                // "at 2" of a working day is the afternoon.
                return (rest, (hour < 7 && hour > 0 ? hour + 12 : hour) * 60)
            }
        }
        return (words, nil)
    }

    private static func time(_ word: String) -> Int? {
        var digits = Substring(word)
        var half: String?
        for ending in ["am", "pm"] where digits.hasSuffix(ending) {
            half = ending
            digits = digits.dropLast(2)
        }
        let parts = digits.split(whereSeparator: { $0 == ":" || ($0 == "." && half != nil) }).map { Int($0) }
        guard parts.count == 2 || (parts.count == 1 && half != nil), let hour = parts[0] else { return nil }
        let minute = parts.count == 2 ? parts[1] ?? -1 : 0
        guard (0...59).contains(minute), (0...23).contains(hour) else { return nil }
        // "2:30" of a working day is the afternoon; "02:30" is what it says.
        guard let half else { return (hour < 7 && hour > 0 && digits.first != "0" ? hour + 12 : hour) * 60 + minute }
        guard (1...12).contains(hour) else { return nil }
        return (hour % 12 + (half == "pm" ? 12 : 0)) * 60 + minute
    }

    /// How many minutes "in twelve minutes", "half an hour", "an hour and a half", "2h" or "now" are, up to a week; nil
    /// where the words are anything else.
    static func minutes(_ words: [String]) -> Int? {
        if ["now", "right now", "straight away"].contains(words.joined(separator: " ")) { return 0 }
        var total = 0.0
        var count: Double?
        var hasUnit = false
        for word in words.flatMap(parts) where !smallWords.contains(word) {
            if let number = Int(word) ?? AnswerReader.numberWords[word] ?? some[word] {
                guard count == nil, (0...10_080).contains(number) else { return nil }
                count = Double(number)
            } else if let share = shares[word] {
                count = (count ?? 0) + share
            } else if let unit = units[word] {
                total += (count ?? 1) * unit
                (count, hasUnit) = (nil, true)
            } else {
                return nil
            }
        }
        // "An hour and a half."
        if count == 0.5 { total += 30 } else if count != nil { return nil }
        return hasUnit && total <= 10_080 ? Int(total) : nil
    }

    private static let smallWords: Set<String> = ["in", "a", "an", "of", "about", "around", "and", "time", "the"]
    private static let some = ["couple": 2, "few": 3]
    private static let shares = ["half": 0.5, "quarter": 0.25]
    private static let units: [String: Double] = [
        "minute": 1, "minutes": 1, "min": 1, "mins": 1, "hour": 60, "hours": 60, "hr": 60, "hrs": 60, "h": 60,
    ]

    /// "12min" as two words.
    private static func parts(_ word: String) -> [String] {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        return digits.isEmpty || digits.count == word.count
            ? [word] : [String(digits), String(word.dropFirst(digits.count))]
    }
}
