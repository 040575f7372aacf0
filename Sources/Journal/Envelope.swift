/// A payload as it is stored: readable without knowing what the body holds, so that a body can be sealed later.
package struct Envelope: Equatable, Sendable {
    /// The only form of body written so far: JSON text.
    package static let currentVersion = 1

    /// The payload's kind, readable even where the body is not.
    package let kind: String
    /// Which form the body has.
    package let version: Int
    /// JSON text in version 1.
    package let body: String

    package init(kind: String, version: Int, body: String) {
        self.kind = kind
        self.version = version
        self.body = body
    }

    /// Wraps a payload.
    package init(_ payload: Payload) throws {
        self.init(kind: payload.kind, version: Self.currentVersion, body: try JSONText.encode(payload))
    }

    /// Unwraps the payload, or nil when the body cannot be understood.
    package func payload() -> Payload? {
        guard version == Self.currentVersion else { return nil }
        return try? JSONText.decode(Payload.self, from: body)
    }
}
