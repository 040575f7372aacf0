internal import Foundation
public import Testing

/// Runs the tests of a suite, which mostly wait for programs, on threads of their own: the few that all other tests share
/// stay busy.
public struct WaitingForPrograms: SuiteTrait, TestTrait, TestScoping {
    /// Every test of the suite by itself.
    public let isRecursive = true

    /// Runs a test on those threads. Throws what it throws.
    public func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @concurrent @Sendable () async throws -> Void
    ) async throws {
        try await withTaskExecutorPreference(WaitingThreads.shared) { try await function() }
    }
}

extension Trait where Self == WaitingForPrograms {
    /// The tests mostly wait for programs they start.
    public static var waitsForPrograms: Self { WaitingForPrograms() }
}

private final class WaitingThreads: TaskExecutor {
    static let shared = WaitingThreads()
    private let queue = OperationQueue()

    /// Two for each processor, since each of them mostly waits.
    init() { queue.maxConcurrentOperationCount = 2 * ProcessInfo.processInfo.activeProcessorCount }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.addOperation { [self] in job.runSynchronously(on: asUnownedTaskExecutor()) }
    }
}
