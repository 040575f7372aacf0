import Foundation
import RekindleTesting
import Terminal

/// A screen that writes to files, which are no terminals.
final class ScreenCapture {
    let screen: Screen
    private let folder: TemporaryFolder
    private let files: [FileHandle]

    init(
        width: Int? = nil, color: ColorMode = .auto, accessible: Bool = false,
        environment: [String: String] = ["LANG": "C.UTF-8", "TERM": "xterm"]
    ) throws {
        let folder = try TemporaryFolder()
        files = try ["output", "errors"].map {
            try FileHandle(forWritingTo: URL(fileURLWithPath: folder.write("", to: $0)))
        }
        self.folder = folder
        screen = Screen(
            output: files[0].fileDescriptor, errors: files[1].fileDescriptor, color: color, accessible: accessible,
            width: width, environment: { environment[$0] })
    }

    var output: String { get throws { try folder.read("output") } }
    var errors: String { get throws { try folder.read("errors") } }
}
