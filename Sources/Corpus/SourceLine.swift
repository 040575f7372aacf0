/// The line under a card: "Source:" where the document says it, "Drawn from" where the card goes past the text.
public func sourceLine(for card: Card) -> String {
    let items = card.from.isEmpty ? card.drawnFrom : card.from
    let named = "\(items.count == 1 ? "item" : "items") \(items.joined(separator: ", "))"
    return "\(card.from.isEmpty ? "Drawn from" : "Source:") \(card.source.file) (\(named))"
}
