internal import CReadline

/// What readline may ask for while a prompt waits.
final class PromptWorld {
    let completion: Completion
    let editor: ExternalEditor
    let screen: Screen

    init(completion: Completion, editor: ExternalEditor, screen: Screen) {
        self.completion = completion
        self.editor = editor
        self.screen = screen
    }

    static func at(_ context: UnsafeMutableRawPointer) -> PromptWorld {
        Unmanaged<PromptWorld>.fromOpaque(context).takeUnretainedValue()
    }
}

/// Called by readline on the thread that waits at the prompt, at the Tab key.
func offerCandidates(_ context: UnsafeMutableRawPointer?, _ line: UnsafePointer<CChar>?, _ start: Int32) {
    guard let context, let line else { return }
    let bytes = String.bytes(of: line)
    let startOfWord = String(decoding: bytes.prefix(Int(start)), as: UTF8.self).count
    let candidates = PromptWorld.at(context).completion(String(decoding: bytes, as: UTF8.self), startOfWord)
    candidates.forEach { rekindle_readline_offer($0) }
}

/// Called by readline on the thread that waits at the prompt, at Ctrl-X Ctrl-E.
func editLine(
    _ context: UnsafeMutableRawPointer?, _ line: UnsafePointer<CChar>?
) -> UnsafeMutablePointer<CChar>? {
    guard let context, let line else { return nil }
    let world = PromptWorld.at(context)
    switch world.editor.edit(Neutral.input(String(cString: line)).text) {
    case .saved(let text):
        return Platform.copyForC(Neutral.prefill(text))
    case .unfinished(let text, let reason):
        world.screen.complain(reason)
        return Platform.copyForC(Neutral.prefill(text))
    case .kept(let reason):
        world.screen.complain(reason)
        return nil
    }
}

extension String {
    /// The bytes of a C string, valid text or not.
    static func bytes(of start: UnsafePointer<CChar>) -> [UInt8] {
        var end = start
        while end.pointee != 0 { end += 1 }
        return UnsafeBufferPointer(start: start, count: end - start).map(UInt8.init(bitPattern:))
    }
}
