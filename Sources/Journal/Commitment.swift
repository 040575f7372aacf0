/// What the rep means to do: WHEN cue THEN act, IF obstacle THEN reply.
public struct Commitment: Equatable, Codable, Sendable {
    /// When it begins.
    public var cue: String
    /// What the rep does then.
    public var act: String
    /// What could get in the way.
    public var obstacle: String?
    /// What the rep does if it does.
    public var reply: String?
    /// The day it is due, as `yyyy-mm-dd`, optionally with `THH:MM`.
    public var due: String?
    /// The day to look back on it, as `yyyy-mm-dd`.
    public var review: String?
    /// How sure the rep is to do it, on the script's own scale.
    public var sure: Int?
    /// Who the rep will tell.
    public var tell: String?

    /// A commitment; only the cue and the act are needed.
    public init(
        cue: String, act: String, obstacle: String? = nil, reply: String? = nil, due: String? = nil,
        review: String? = nil, sure: Int? = nil, tell: String? = nil
    ) {
        self.cue = cue
        self.act = act
        self.obstacle = obstacle
        self.reply = reply
        self.due = due
        self.review = review
        self.sure = sure
        self.tell = tell
    }
}
