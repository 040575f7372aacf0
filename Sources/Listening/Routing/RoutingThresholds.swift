/// When one reflection is named, when a few, and when none: measured with `rekindle listen evaluate`.
enum RoutingThresholds {
    /// Scores are multiplied by this before they become shares, so that of the utterances with a first share of 80%
    /// about 80% are right.
    static let sharpness = 3.0

    /// One label is named where its share is this much above the second's.
    static let oneMargin = 0.45

    /// Two are named where together they have this share.
    static let twoShare = 0.8

    /// Three are named where together they have this share; none where they have less.
    static let threeShare = 0.5
}
