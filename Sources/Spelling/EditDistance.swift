/// How many letters to insert, remove, change, or swap with their neighbour to make one name of another.
public enum EditDistance {
    /// The distance where it is at most `limit`, and some number above `limit` where it is more.
    public static func between(_ left: [Character], _ right: [Character], limit: Int) -> Int {
        guard abs(left.count - right.count) <= limit else { return limit + 1 }
        guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        for i in 1...left.count {
            var row = [i] + [Int](repeating: 0, count: right.count)
            for j in 1...right.count {
                let change = left[i - 1] == right[j - 1] ? 0 : 1
                row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + change)
                if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
                    row[j] = min(row[j], beforeLast[j - 2] + 1)
                }
            }
            // Every later distance is at least the smallest of two neighbouring rows.
            if min(row.min() ?? 0, last.min() ?? 0) > limit { return limit + 1 }
            (beforeLast, last) = (last, row)
        }
        return last[right.count]
    }
}
