/// The bytes of one line as text.
enum LineText {
    static func notUTF8(_ name: String) -> Input { .malformed("\(name) is not valid UTF-8 text.") }

    /// The line, and a note when something had to be left out of it.
    static func decode(_ bytes: [UInt8], called name: String) -> (input: Input, note: String?) {
        if bytes.contains(0) {
            return (.malformed("\(name) holds a NUL byte, so it is not text."), nil)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return (notUTF8(name), nil)
        }
        let cleaned = Neutral.input(text)
        return (
            .line(cleaned.text), cleaned.removedAnything ? "\(name) held control characters; they were left out." : nil
        )
    }
}
