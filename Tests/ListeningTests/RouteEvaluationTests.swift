import Listening
import RekindleTesting
import Testing

@Suite("Measuring the router")
struct RouteEvaluationTests {
    static let file = """
        id\tutterance\treflection\twriter\talso
        a1\tThey pay late every month\tfit\tann\t
        a2\tAnother discount, another late payment\tfit\tann\t
        a3\tLost touch with the school\treconnect\tann\t
        a4\tHave not rung the school in years\treconnect\tann\t
        b1\tLate payment again from the bakery\tfit\tbob\t
        b2\tLost touch with the bakery for years\treconnect\tbob\t
        b3\tThe bakery wants another discount\tgratitude\tbob\tfit
        """

    static func evaluation() throws -> RouteEvaluation {
        let temporary = try TemporaryFolder()
        _ = try temporary.write(file, to: "route.tsv")
        return RouteEvaluation.holdingOutWriters(try RouteExamples(folder: ListeningFolder(temporary.path))) { _, _ in }
    }

    @Test("Each writer is led by a router that learnt from the others")
    func heldOut() throws {
        let evaluation = try Self.evaluation()
        #expect(evaluation.writers == ["ann", "bob"])
        #expect(evaluation.judged.map(\.example.id) == ["a1", "a2", "a3", "a4", "b1", "b2", "b3"])
        #expect(evaluation.yardstick.map(\.example.id) == evaluation.judged.map(\.example.id))
        // Nobody but Bob wrote of gratitude: a router that had seen Bob's line would know it.
        #expect(evaluation.judged.last?.first == .fit)
    }

    @Test("A second label counts for the lenient measure alone, and mistakes are found again")
    func measures() throws {
        let evaluation = try Self.evaluation()
        let measures = RouteMeasures(evaluation.judged.filter { $0.example.writer == "bob" })
        #expect(measures.hasAlso)
        #expect(measures.top1 == Proportion(hits: 2, count: 3))
        #expect(measures.lenient == Proportion(hits: 3, count: 3))
        #expect(measures.escalateRecall == Proportion(hits: 0, count: 0))
        #expect(measures.escalateFalseAlarms == Proportion(hits: 0, count: 3))
        #expect(measures.confusion.count(right: .gratitude, taken: .fit) == 1)
        #expect(measures.confusion.worst(3).map(\.count) == [1])
        #expect(evaluation.mistakes(right: .gratitude, taken: .fit, most: 5).map(\.example.id) == ["b3"])
    }

    @Test("Shares come with Wilson's interval, also where all or none hit")
    func intervals() {
        let some = Proportion(hits: 8, count: 10)
        #expect(abs(some.interval.lowerBound - 0.4902) < 1e-4 && abs(some.interval.upperBound - 0.9433) < 1e-4)
        #expect(abs(Proportion(hits: 10, count: 10).interval.lowerBound - 0.7225) < 1e-4)
        #expect(Proportion(hits: 0, count: 0).interval == 0...1)
    }

    @Test("Shares are counted in bands with how many were right")
    func calibration() throws {
        let bands = Calibration(try Self.evaluation().judged).bands
        #expect(bands.reduce(0) { $0 + $1.right.count } == 7)
        #expect(bands.allSatisfy { $0.right.count == 0 || $0.shares.contains($0.meanShare) })
    }
}
