/// Which rekindle this is.
enum Release {
    static let version = "0.1.0"
    /// When it was made.
    static let day = "2026-11-22"

    /// What `--version` prints.
    static let text = """
        rekindle \(version)
        Free software, GPL-3.0-or-later: you may use, read, change and share it; it comes with no warranty.
        `rekindle help` shows how to use it.
        """
}
