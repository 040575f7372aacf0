// Foundation for JSON.
import Foundation

extension JournalArchive {
    /// What the file says it is.
    public static let format = "rekindle-journal"
    /// The form of the file that is written, and the newest that is read.
    public static let version = 1
    /// What the file says to whoever opens it.
    public static let note =
        "This is a copy of a Rekindle journal. Forgetting cannot reach it: delete it when it is not needed any more."
    /// The most bytes a file may have.
    public static let largestFile = 64 << 20

    private struct Header: Decodable {
        let format: String
        let version: Int
    }

    /// The file as pieces of text, a customer a line; the same archive gives the same bytes.
    public func json(_ write: (String) throws -> Void) throws {
        try write(
            """
            {
            "format": "\(Self.format)",
            "version": \(Self.version),
            "note": "\(Self.note)",
            "numbersGiven": \(try JSONText.encode(numbersGiven)),
            "customers": [
            """)
        for (index, customer) in customers.enumerated() {
            try write((index == 0 ? "\n" : ",\n") + (try JSONText.encode(customer)))
        }
        try write("\n],\n\"outcomes\": [")
        for (index, outcome) in outcomes.enumerated() {
            try write((index == 0 ? "\n" : ",\n") + (try JSONText.encode(outcome)))
        }
        try write("\n]\n}\n")
    }

    /// Reads what `json` wrote. Throws `ArchiveProblem`.
    public init(json bytes: [UInt8]) throws(ArchiveProblem) {
        guard bytes.count <= Self.largestFile else {
            throw ArchiveProblem(place: "", message: "it is larger than \(Self.largestFile >> 20) MiB.")
        }
        let data = Data(bytes)
        let header: Header
        do {
            header = try JSONDecoder().decode(Header.self, from: data)
        } catch DecodingError.dataCorrupted(let context) {
            throw ArchiveProblem(
                place: Self.place(in: context, of: bytes), message: "this is not JSON, or it is cut off there.")
        } catch {
            throw ArchiveProblem(place: "", message: "it is no journal that Rekindle has exported.")
        }
        guard header.format == Self.format else {
            throw ArchiveProblem(place: "format", message: "it is no journal that Rekindle has exported.")
        }
        guard header.version <= Self.version else {
            throw ArchiveProblem(place: "version", message: "a newer Rekindle wrote this; update Rekindle to read it.")
        }
        let archive: JournalArchive
        do {
            archive = try JSONDecoder().decode(JournalArchive.self, from: data)
        } catch {
            throw ArchiveProblem(error as? DecodingError)
        }
        self = try archive.checked()
    }

    /// The last line where the end is missing, and otherwise the line and column that Foundation names in its words.
    private static func place(in context: DecodingError.Context, of bytes: [UInt8]) -> ArchiveProblem.Place {
        let words =
            context.underlyingError.map { "\(($0 as NSError).userInfo[NSDebugDescriptionErrorKey] ?? "")" } ?? ""
        func number(after word: String) -> Int? {
            guard let range = words.range(of: "\(word) ", options: .backwards) else { return nil }
            return Int(words[range.upperBound...].prefix(while: \.isNumber))
        }
        let isBlank = { (byte: UInt8) in [0x20, 0x0A, 0x0D, 0x09].contains(byte) }
        let isCutOff =
            bytes.first { !isBlank($0) } == UInt8(ascii: "{") && bytes.last { !isBlank($0) } != UInt8(ascii: "}")
        if isCutOff { return .line(bytes.count { $0 == UInt8(ascii: "\n") } + 1, column: nil) }
        return .line(number(after: "line") ?? 1, column: number(after: "column"))
    }
}

extension ArchiveProblem {
    /// Where the JSON is not what it should be, as a path; nothing that stands there is repeated.
    fileprivate init(_ error: DecodingError?) {
        func place(_ path: [any CodingKey]) -> String {
            path.reduce("") { text, key in
                if let index = key.intValue { return "\(text)[\(index)]" }
                return text.isEmpty ? key.stringValue : "\(text).\(key.stringValue)"
            }
        }
        switch error {
        case .keyNotFound(let key, let context):
            self.init(place: place(context.codingPath + [key]), message: "this is missing.")
        case .typeMismatch(_, let context), .dataCorrupted(let context):
            self.init(place: place(context.codingPath), message: "this cannot be understood.")
        case .valueNotFound(_, let context):
            self.init(place: place(context.codingPath), message: "this may not be null.")
        default: self.init(place: "", message: "this cannot be understood.")
        }
    }
}
