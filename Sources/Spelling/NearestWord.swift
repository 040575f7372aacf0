/// The candidate that `word` was probably meant to be, or nil where none is near: one slip in a short word, two or three in longer
/// ones, or a beginning of three letters or more.
public func nearestWord(to word: String, among candidates: some Sequence<String>) -> String? {
    guard word.count <= 60 else { return nil }
    let limit = word.count <= 4 ? 1 : word.count <= 8 ? 2 : 3
    let letters = Array(word.lowercased())
    let near = candidates.compactMap { candidate -> (name: String, slips: Int)? in
        let slips = EditDistance.between(letters, Array(candidate), limit: limit)
        if slips <= limit { return (candidate, slips) }
        return word.count >= 3 && candidate.hasPrefix(word) ? (candidate, limit + 1) : nil
    }
    return near.min { ($0.slips, $0.name) < ($1.slips, $1.name) }?.name
}
