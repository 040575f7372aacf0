/// The keys a card may have; the raw value is what stands before the colon.
enum CardKey: String, CaseIterable {
    case because, kind, reflections, from
    case drawnFrom = "drawn from"
}
