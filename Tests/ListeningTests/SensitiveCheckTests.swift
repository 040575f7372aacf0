import Foundation
import Listening
import Testing

@Suite("Sensitive facts about a person")
struct SensitiveCheckTests {
    private let check: SensitiveCheck

    init() throws { check = try SensitiveCheck(folder: ShippedFolder.listening) }

    @Test("measure")
    func measure() {
        var n = 0
        for line in SensitiveUtterances.sensitive {
            let text = String(line[line.firstRange(of: ": ")!.upperBound...])
            let got = check.find(in: text)
            let k = got.map { $0.kind.rawValue + ($0.isAboutSpeaker ? " me" : "") }
            let want = String(line[..<line.firstRange(of: ": ")!.lowerBound])
            if !got.isEmpty { n += 1 }
            print(k.contains(want) ? "ok  " : "MISS", line, got.map { "[\($0.kind.rawValue)|\($0.found)|\($0.isAboutSpeaker)]" })
        }
        print("hits", n)
        var f = 0
        for text in SensitiveUtterances.ordinary {
            let got = check.find(in: text)
            if !got.isEmpty { f += 1; print("FALSE", text, got.map { "[\($0.kind.rawValue)|\($0.found)]" }) }
        }
        print("false", f)
        guard let path = ProcessInfo.processInfo.environment["EXTRA"], let d = try? String(contentsOfFile: path, encoding: .utf8) else { return }
        var t = 0
        for line in d.split(separator: "\n") {
            t += 1
            let got = check.find(in: String(line))
            if !got.isEmpty { print("EXTRA", got.map { "[\($0.kind.rawValue)|\($0.found)]" }, line) }
        }
        print("extra", t)
    }
}
