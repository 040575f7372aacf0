/// A number for bytes, to tell changed ones (FNV-1a): no protection against somebody who means harm.
public enum Checksum {
    /// The number for some bytes, going on from that of earlier ones.
    public static func of(_ bytes: some Sequence<UInt8>, after earlier: UInt64 = 0xcbf2_9ce4_8422_2325) -> UInt64 {
        bytes.reduce(earlier) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
    }

    /// Whether the last eight bytes are the number for those before them.
    static func isLast(of bytes: [UInt8]) -> Bool {
        var reader = ByteReader(bytes.suffix(8))
        return reader.next() == of(bytes.dropLast(8))
    }
}
