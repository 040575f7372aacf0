/// The running program: what it does first and last.
public enum Program {
    /// Call before anything else: new files are for this person only, memory is shown neither on the disk nor on the
    /// screen when the program crashes (set SWIFT_BACKTRACE to see it), and output that nobody reads any more is an error
    /// instead of sudden death.
    public static func begin() {
        Platform.keepFilesPrivate()
        Platform.forbidCoreDumps()
        Platform.reportBrokenPipes()
        if environment("SWIFT_BACKTRACE") == nil { Platform.endPlainlyOnCrash() }
    }

    /// Ends with an exit status.
    public static func end(_ status: Int32) -> Never { Platform.exit(status) }

    /// A variable of the environment; nil when it is not set.
    public static func environment(_ name: String) -> String? { Platform.environment(name) }
}
