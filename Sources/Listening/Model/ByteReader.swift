/// Takes numbers out of bytes, lowest byte first; nil where too few are left.
struct ByteReader {
    private var bytes: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    var remaining: Int { bytes.count }

    mutating func next(_ count: Int) -> ArraySlice<UInt8>? {
        guard bytes.count >= count else { return nil }
        defer { bytes = bytes.dropFirst(count) }
        return bytes.prefix(count)
    }

    mutating func next<Number: FixedWidthInteger>() -> Number? {
        let all: [Number]? = next(1)
        return all?.first
    }

    mutating func next<Number: FixedWidthInteger>(_ count: Int) -> [Number]? {
        let size = MemoryLayout<Number>.size
        guard let part = next(count * size) else { return nil }
        return part.withUnsafeBytes { buffer in
            (0..<count).map { Number(littleEndian: buffer.loadUnaligned(fromByteOffset: $0 * size, as: Number.self)) }
        }
    }
}
