/// The name somebody probably meant: the closest one, where it is one slip away, or two in a longer word.
func nearestName(to written: Substring, among known: [String]) -> String? {
    let written = Array(written.lowercased().utf8)
    guard written.count <= 40 else { return nil }
    let allowed = written.count > 4 ? 2 : 1
    let ranked = known.map { (name: $0, slips: slips(from: written, to: Array($0.utf8))) }
    guard let nearest = ranked.min(by: { $0.slips < $1.slips }), nearest.slips <= allowed else { return nil }
    return nearest.name
}

/// How many letters were added, left out, changed, or swapped with their neighbour.
private func slips(from written: [UInt8], to meant: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...meant.count)
    for (i, letter) in written.enumerated() {
        var row = [i + 1]
        for (j, other) in meant.enumerated() {
            var least = min(last[j + 1] + 1, row[j] + 1, last[j] + (letter == other ? 0 : 1))
            if i > 0, j > 0, letter == meant[j - 1], written[i - 1] == other {
                least = min(least, beforeLast[j - 1] + 1)
            }
            row.append(least)
        }
        (beforeLast, last) = (last, row)
    }
    return last[meant.count]
}
