internal import Glibc

/// The operating system's pseudo-terminals, by the calls that its module shows to Swift.
enum TerminalDevice {
    // From <asm-generic/ioctls.h>: lock or unlock the other side, and ask for its number.
    private static let lockOtherSide: UInt = 0x4004_5431
    private static let numberOfOtherSide: UInt = 0x8004_5430

    /// A new terminal: the side that plays the person, and the path of the side that programs see. Throws TestingError.
    static func open(rows: UInt16, columns: UInt16) throws -> (master: Int32, path: String) {
        let master = Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard master >= 0 else { throw TestingError("No pseudo-terminal: \(String(cString: strerror(errno)))") }
        var locked: Int32 = 0
        var number: UInt32 = 0
        guard ioctl(master, lockOtherSide, &locked) == 0, ioctl(master, numberOfOtherSide, &number) == 0 else {
            close(master)
            throw TestingError("The pseudo-terminal has no other side.")
        }
        resize(master, rows: rows, columns: columns)
        return (master, "/dev/pts/\(number)")
    }

    static func resize(_ master: Int32, rows: UInt16, columns: UInt16) {
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    }
}
