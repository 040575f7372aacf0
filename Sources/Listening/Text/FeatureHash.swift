/// Numbers for names, the same on every machine: FNV-1a over the bytes, its two halves folded into one.
struct FeatureHash {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    init(block: UInt8) { add(block) }

    mutating func add(_ byte: UInt8) {
        state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }

    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { add(byte) }
    }

    var number: UInt32 { UInt32(truncatingIfNeeded: state ^ (state >> 32)) }
}
