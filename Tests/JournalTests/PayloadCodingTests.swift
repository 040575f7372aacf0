import Foundation
import Journal
import Testing

@Suite("Payloads as JSON")
struct PayloadCodingTests {
    @Test("every kind comes back as it was", arguments: Payload.samples)
    func roundTrip(_ payload: Payload) throws {
        let data = try JSONEncoder().encode(payload)
        #expect(try JSONDecoder().decode(Payload.self, from: data) == payload)
    }

    @Test("the stored text is flat, in order, and named by kind")
    func text() throws {
        let answer = Payload.answered(raw: "about 7/10", value: "7", visibility: .own)
        let envelope = try Envelope(answer)
        #expect(envelope.kind == "answered")
        #expect(envelope.version == 1)
        #expect(envelope.body == #"{"kind":"answered","raw":"about 7/10","value":"7","visibility":"own"}"#)
        #expect(
            try Envelope(.lookedUp(["b": "2", "a": "1"])).body == #"{"kind":"looked-up","values":{"a":"1","b":"2"}}"#)
    }

    @Test("what was heard says its words only where there are some, and reads what was kept before there were any")
    func heard() throws {
        let before = #"{"kind":"heard","verdict":"gratitude"}"#
        #expect(try Envelope(.heard(verdict: "gratitude", words: nil)).body == before)
        #expect(
            Envelope(kind: "heard", version: 1, body: before).payload() == .heard(verdict: "gratitude", words: nil))
        #expect(
            try Envelope(.heard(verdict: "gratitude", words: "we used to laugh")).body
                == #"{"kind":"heard","verdict":"gratitude","words":"we used to laugh"}"#)
    }

    @Test("a body that is not understood opens to nothing")
    func unreadable() throws {
        let body = #"{"kind":"asked"}"#
        #expect(Envelope(kind: "asked", version: 1, body: body).payload() == .asked)
        #expect(Envelope(kind: "asked", version: 2, body: body).payload() == nil)
        #expect(Envelope(kind: "sung", version: 1, body: #"{"kind":"sung"}"#).payload() == nil)
        #expect(Envelope(kind: "asked", version: 1, body: "{").payload() == nil)
    }
}
