extension Screen {
    private static let bars: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

    /// A block for each value, from 0 to `most`, the latest last and as many as a row holds; nil where blocks would not be
    /// shown, or would be spelled out by a screen reader.
    public func sparkline(_ values: [Int], most: Int) -> String? {
        guard isUTF8, !isAccessible, most > 0, !values.isEmpty else { return nil }
        let blocks = values.suffix(textWidth / 2).map { value in
            Self.bars[min(max(value, 0), most) * (Self.bars.count - 1) / most]
        }
        return String(blocks)
    }
}
