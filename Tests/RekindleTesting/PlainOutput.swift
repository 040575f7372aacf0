/// The readable part of what a program sent to its terminal.
enum PlainOutput {
    /// Without escape sequences, carriage returns and bells. An unfinished sequence at the end is left out.
    static func bytes(of raw: [UInt8]) -> [UInt8] {
        var plain: [UInt8] = []
        plain.reserveCapacity(raw.count)
        var index = 0
        while index < raw.count {
            switch raw[index] {
            case 0x1B: index = endOfEscape(raw, index)
            case 0x0D, 0x07: index += 1
            default:
                plain.append(raw[index])
                index += 1
            }
        }
        return plain
    }

    /// Where the first occurrence at or after `start` ends.
    static func end(of wanted: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        var index = start
        while index + wanted.count <= bytes.count {
            if bytes[index..<index + wanted.count].elementsEqual(wanted) { return index + wanted.count }
            index += 1
        }
        return nil
    }

    private static func endOfEscape(_ raw: [UInt8], _ start: Int) -> Int {
        guard start + 1 < raw.count else { return raw.count }
        var index = start + 2
        switch raw[start + 1] {
        case UInt8(ascii: "["):
            while index < raw.count, !(0x40...0x7E).contains(raw[index]) { index += 1 }
            return min(index + 1, raw.count)
        case UInt8(ascii: "]"):
            while index < raw.count, raw[index] != 0x07, raw[index] != 0x1B { index += 1 }
            return min(index + (index < raw.count && raw[index] == 0x1B ? 2 : 1), raw.count)
        default: return index
        }
    }
}
