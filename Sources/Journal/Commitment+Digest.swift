extension [Commitment] {
    /// What each is known by within its conversation: a digest of cue and act, so that a plan that was changed leaves
    /// no text behind. Equal plans are told apart by their order.
    package var digests: [String] {
        var seen: [String: Int] = [:]
        return map { commitment in
            let words = Self.digest("\(commitment.cue)\u{0}\(commitment.act)")
            let count = seen[words, default: 0]
            seen[words] = count + 1
            return count == 0 ? words : "\(words)-\(count + 1)"
        }
    }

    // FNV-1a with 64 bits. It is stored, so it never changes.
    private static func digest(_ text: String) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0100_0000_01B3 }
        return String(hash, radix: 16)
    }
}
