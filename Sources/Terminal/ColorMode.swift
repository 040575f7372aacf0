/// The values of `--color`.
public enum ColorMode: String, CaseIterable, Sendable {
    /// Style where a terminal is there to show it, TERM is not `dumb`, and NO_COLOR is not set.
    case auto
    case always
    case never

    func allowsStyle(onTerminal isTerminal: Bool, environment: (String) -> String?) -> Bool {
        switch self {
        case .always: return true
        case .never: return false
        case .auto:
            let isWished = (environment("NO_COLOR") ?? "").isEmpty
            return isTerminal && isWished && !["", "dumb"].contains(environment("TERM") ?? "")
        }
    }
}
