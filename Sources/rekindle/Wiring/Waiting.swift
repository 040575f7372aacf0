import Glibc
import Terminal

/// Says on standard error what is being waited for, once it has taken a second, and only where a person reads it.
struct Waiting {
    private let screen: Screen
    private let began = Self.now

    init(_ screen: Screen) { self.screen = screen }

    /// Says it where a second has gone by.
    func say(_ text: String) {
        if Self.now - began >= 1 { sayNow(text) }
    }

    func sayNow(_ text: String) {
        if isatty(2) == 1 { screen.complain(text) }
    }

    private static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
