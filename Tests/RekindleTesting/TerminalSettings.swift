internal import Glibc

/// What `stty -a` would say, to be compared.
public struct TerminalSettings: Equatable, Sendable, CustomStringConvertible {
    private let flags: [UInt32]
    private let controlCharacters: [UInt8]

    /// Whether typed characters are shown by the terminal itself, which a program that edits lines turns off.
    public let echoes: Bool

    init(descriptor: Int32) {
        var settings = termios()
        tcgetattr(descriptor, &settings)
        flags = [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag]
        controlCharacters = withUnsafeBytes(of: settings.c_cc) { Array($0) }
        echoes = settings.c_lflag & UInt32(ECHO) != 0
    }

    /// In the manner of `stty -g`.
    public var description: String {
        let words = flags.map { String($0, radix: 8) }.joined(separator: ":")
        return words + " " + controlCharacters.map { String($0, radix: 16) }.joined(separator: ":")
    }
}
