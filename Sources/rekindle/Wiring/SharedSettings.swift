/// The settings of one start, read once for everything that asks.
///
/// Part of the options, which are values that the parser makes; a class, so that all copies share it.
final class SharedSettings: Decodable {
    private var known: Settings?

    init() {}

    /// Nothing of it is ever on a command line.
    init(from decoder: any Decoder) throws {}

    func settings(_ library: String?) -> Settings {
        if let known { return known }
        let settings = Settings(library: library)
        known = settings
        return settings
    }

    /// They are read anew when they are asked for next.
    func renew() { known = nil }
}
