import Listening

extension ShippedListening {
    /// The shipped gate, read once for all tests.
    static let gate = Result { try SafetyGate(folder: folder) }
}
