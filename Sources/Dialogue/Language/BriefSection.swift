/// A place in the one-page brief for the next call (COACHING.md 7.4), in the order of the page.
public enum BriefSection: String, CaseIterable, Sendable {
    case purpose
    case goodEnough = "good-enough"
    case whyUs = "why-us"
    case theyGet = "they-get"
    case weGet = "we-get"
    case facts
    case ours
    case putRight = "put-right"
    case theirView = "their-view"
    case bothWant = "both-want"
    case can
    case cannot
    case whoCan = "who-can"
    case abuse
    case promise
}
