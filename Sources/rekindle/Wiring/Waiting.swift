import Dispatch
import Glibc

/// Says on standard error what is being waited for, once that has taken a second, and only where a person reads it.
enum Waiting {
    /// The sentence holds nothing that comes from the journal or from a file: it goes out past the screen.
    static func whileDoing<Value>(_ sentence: StaticString, _ body: () throws -> Value) rethrows -> Value {
        guard isatty(2) == 1 else { return try body() }
        let notice = DispatchWorkItem {
            let bytes = Array("\(sentence)\n".utf8)
            _ = write(2, bytes, bytes.count)
        }
        DispatchQueue.global().asyncAfter(deadline: .now() + 1, execute: notice)
        defer { notice.cancel() }
        return try body()
    }
}
