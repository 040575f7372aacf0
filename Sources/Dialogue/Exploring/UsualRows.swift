extension [Walk.Given] {
    /// Whether the rows answered last are all alike, change once from row to row, or have one row unlike the others.
    ///
    /// Six rows of four options can be answered in thousands of ways. These few stand on either side of every count, and of
    /// every test of a single row.
    var hasUsualRows: Bool {
        guard let last, last.place.row != nil else { return true }
        let values = reversed().prefix { $0.place.isRow(of: last.place) }.reversed().map(\.value)
        guard values.uniqued().count <= 2 else { return false }
        let changes = values.indices.dropFirst().filter { values[$0] != values[$0 - 1] }
        return changes.count < 2 || changes.count == 2 && changes[1] == changes[0] + 1
    }
}

extension Place {
    fileprivate func isRow(of other: Place) -> Bool {
        row != nil && path == other.path && script == other.script && step == other.step
    }
}
