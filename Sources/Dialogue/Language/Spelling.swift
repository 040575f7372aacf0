/// "Did you mean ...?" for the candidate nearest to `word`, or nil where none is near.
func didYouMean(_ word: String, among candidates: some Sequence<String>) -> String? {
    let allowed = word.count <= 4 ? 1 : word.count <= 8 ? 2 : 3
    let nearest = candidates.map { ($0, editDistance(word, $0)) }
        .filter { $0.1 <= allowed || ($0.0.hasPrefix(word) && word.count >= 3) }
        .min { ($0.1, $0.0) < ($1.1, $1.0) }
    return nearest.map { "Did you mean \"\($0.0)\"?" }
}

/// How many letters must be put in, taken out, changed or swapped with a neighbour to make one word the other.
func editDistance(_ left: String, _ right: String) -> Int {
    let (a, b) = (Array(left), Array(right))
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var rows = [Array(0...b.count)]
    for i in 1...a.count {
        var row = [i] + Array(repeating: 0, count: b.count)
        for j in 1...b.count {
            let change = a[i - 1] == b[j - 1] ? 0 : 1
            row[j] = min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + change)
            if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { row[j] = min(row[j], rows[i - 2][j - 2] + 1) }
        }
        rows.append(row)
    }
    return rows[a.count][b.count]
}
