import Glibc
import Terminal

/// Says how far something long has come, on a terminal's standard error alone: in one row that goes away again, or in a
/// sentence at the beginning and one at the end where nothing may be drawn twice. By pipe it says nothing.
final class Progress {
    private let screen: Screen
    private let isShown = isatty(2) == 1
    private let patience: Duration
    private let start = ContinuousClock.now
    private var hasSpoken = false

    /// Nothing is said before so much time has gone by.
    init(_ screen: Screen, after patience: Duration = .zero) {
        self.screen = screen
        self.patience = patience
    }

    /// What is being done now, such as "Learning from 120 examples".
    func show(_ text: String) {
        guard isShown, start.duration(to: .now) >= patience else { return }
        if !screen.isAccessible {
            write("\r\u{1B}[K\(String("\(text) ...".prefix(max(1, screen.width - 1))))")
        } else if !hasSpoken {
            screen.complain("\(text). This takes a moment.")
        }
        hasSpoken = true
    }

    /// It is over.
    func clear() {
        guard isShown, hasSpoken else { return }
        screen.isAccessible ? screen.complain("Ready.") : write("\r\u{1B}[K")
        hasSpoken = false
    }

    private func write(_ text: String) {
        let bytes = Array(text.utf8)
        _ = Glibc.write(2, bytes, bytes.count)
    }
}
