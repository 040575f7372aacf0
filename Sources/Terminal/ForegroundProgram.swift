internal import CReadline

/// Another program that has the terminal until it ends: an editor, a pager.
struct ForegroundProgram {
    /// How it ended.
    struct Ending: CustomStringConvertible {
        /// Its exit status; 127 where there is no such program.
        let status: Int32
        /// The signal that ended it, or 0.
        let signal: Int32
        /// SIGTERM or SIGHUP where this process was asked to end meanwhile, or 0.
        let askedToEnd: Int32

        var isFine: Bool { status == 0 && signal == 0 }
        /// In words for a person.
        var description: String {
            signal == 0 ? "ended with status \(status)" : "was broken off by signal \(signal)"
        }
    }

    /// A shell command, in which "$1" is the argument.
    let script: String
    var argument: String?

    /// Runs it and waits; `text`, where there is one, is its standard input. A program that does not read all of it is no
    /// error. Throws TerminalError when no shell can be started.
    func run(feeding text: String? = nil) throws(TerminalError) -> Ending {
        let pipe = text == nil ? nil : try Platform.makePipe()
        let failure = start(reading: pipe?.reading ?? -1)
        if let pipe { Platform.closeDescriptor(pipe.reading) }
        if failure != 0 {
            if let pipe { Platform.closeDescriptor(pipe.writing) }
            throw .file("/bin/sh", failure)
        }
        if let pipe, let text {
            _ = Platform.write(Array(text.utf8), to: pipe.writing)
            Platform.closeDescriptor(pipe.writing)
        }
        let ended = rekindle_foreground_wait()
        return Ending(status: ended.status, signal: ended.signal_number, askedToEnd: ended.asked_to_end)
    }

    private func start(reading input: Int32) -> Int32 {
        guard let argument else { return rekindle_foreground_start(script, nil, input) }
        return rekindle_foreground_start(script, argument, input)
    }
}
