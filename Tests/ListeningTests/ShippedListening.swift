import Foundation
import Listening

/// The listening folder that comes with rekindle.
enum ShippedListening {
    static let folder = ListeningFolder(
        URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "corpus/listening").path)

    /// The shipped router, read once for all tests.
    static let router = Result { try Router(folder: folder) }
}

/// Examples from lines with spaces for tabs between the columns: `|` stands for a tab.
func examples(_ lines: String..., name: String = "route-a.tsv") throws(ListeningError) -> [RouteExample] {
    let text = (["id|utterance|reflection|writer|also"] + lines).joined(separator: "\n").replacing("|", with: "\t")
    return try RouteExampleFile(name: name, bytes: Array(text.utf8))?.examples ?? []
}
