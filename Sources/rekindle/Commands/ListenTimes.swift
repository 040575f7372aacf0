/// How long loading and hearing took.
struct HearingTimes {
    let loading: Duration
    var hearing: [Duration] = []

    init(loading: Duration) { self.loading = loading }

    var sentence: String {
        let sorted = hearing.sorted()
        guard let longest = sorted.last else { return "Loaded in \(Self.milliseconds(loading)) ms." }
        return "Loaded in \(Self.milliseconds(loading)) ms; heard \(sorted.count) lines, "
            + "in \(Self.milliseconds(sorted[sorted.count / 2])) ms in the median and "
            + "\(Self.milliseconds(longest)) ms at most."
    }

    /// Milliseconds with two digits after the point.
    static func milliseconds(_ duration: Duration) -> String {
        let hundredths = Int((duration / .milliseconds(1) * 100).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
}
