internal import Glibc

/// A moment after which a test stops waiting.
struct Deadline {
    private let moment: ContinuousClock.Instant

    init(seconds: Double) { moment = .now + .seconds(seconds) }

    var hasPassed: Bool { ContinuousClock.now >= moment }

    /// Milliseconds until then, for poll(2); at most 50, so that an ended program is noticed soon.
    var shortWait: Int32 {
        let left = (moment - .now).components
        let milliseconds = left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000
        return Int32(max(0, min(50, milliseconds)))
    }
}
