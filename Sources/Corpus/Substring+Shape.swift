extension Substring {
    /// Without the spaces, tabs and carriage returns at either end; a slice of the same text.
    var trimmed: Substring {
        let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
        guard let first = utf8.firstIndex(where: { !isSpace($0) }),
            let last = utf8.lastIndex(where: { !isSpace($0) })
        else { return self[endIndex...] }
        return self[first..<utf8.index(after: last)]
    }

    /// Lower-case words or numbers joined by single hyphens, such as `first-order`.
    var isHyphenatedName: Bool {
        utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
            .allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isLowerCaseLetter || $0.isDigit } }
    }

    /// Three digits, a hyphen, two or three digits, such as `000-23`.
    var isInventoryItem: Bool {
        let parts = utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        return parts.count == 2 && parts[0].count == 3 && (2...3).contains(parts[1].count)
            && parts.allSatisfy { $0.allSatisfy(\.isDigit) }
    }

    /// A file name that begins with three digits and `_`.
    var isSourceFile: Bool {
        let bytes = Array(utf8.prefix(5))
        return bytes.count == 5 && bytes.prefix(3).allSatisfy(\.isDigit) && bytes[3] == UInt8(ascii: "_")
    }
}

extension UInt8 {
    var isLowerCaseLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
