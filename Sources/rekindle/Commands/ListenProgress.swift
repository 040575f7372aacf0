import Glibc

/// Says how far something long has come, on a terminal's standard error alone, in one row that goes away again.
struct ListenProgress {
    private let isShown = isatty(2) == 1

    func show(_ text: String) { write("\r\u{1B}[K\(text)") }

    func clear() { write("\r\u{1B}[K") }

    private func write(_ text: String) {
        guard isShown else { return }
        let bytes = Array(text.utf8)
        _ = Glibc.write(2, bytes, bytes.count)
    }
}
