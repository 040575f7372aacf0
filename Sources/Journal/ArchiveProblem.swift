/// What is wrong in a file that should hold an archive, and where: a line, or a path inside the JSON.
///
/// Nothing of what the file says is in it.
public struct ArchiveProblem: Error, Equatable, Sendable {
    /// Where in the file it is.
    public enum Place: Equatable, Sendable {
        /// From 1, with the column where it is known.
        case line(Int, column: Int?)
        /// Such as `customers[2].name`.
        case path(String)
        case wholeFile
    }

    /// Where it is.
    public let place: Place
    /// What is wrong.
    public let message: String

    init(place: Place, message: String) {
        self.place = place
        self.message = message
    }

    init(place: String, message: String) {
        self.init(place: place.isEmpty ? .wholeFile : .path(place), message: message)
    }

    /// The file, the place in it, and what is wrong there.
    public func sentence(in file: String) -> String {
        switch place {
        case .line(let line, let column): "\(file):\(line):\(column.map { "\($0):" } ?? "") \(message)"
        case .path(let path): "\(file): \(path): \(message)"
        case .wholeFile: "\(file): \(message)"
        }
    }
}
