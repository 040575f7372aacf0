import RekindleTesting
import Testing

extension RepsMachine {
    /// A year with customers: one talked about in June and in October, of two plans one done; one begun today and left; one
    /// new today; one whom nobody has looked at since January.
    func liveThroughAYear() throws {
        let today = now
        for (day, arguments, input) in [
            ("2026-01-12T10:00", ["customers", "add", "Bright Bakery"], ""),
            (
                "2026-06-14T10:00", ["reflect", "start", "--customer", "Harbour Foods"], Conversations.thanks.piped
            ),
            ("2026-06-18T11:00", ["commitments", "done", "1"], ""),
            (
                "2026-10-21T14:05", ["reflect", "start", "--customer", "Harbour Foods"], Conversations.thriving.piped
            ),
            ("2026-11-21T13:00", ["customers", "add", "Harbour Foods", "--person", "Joan", "--role", "buyer"], ""),
        ] {
            now = day
            let result = try run(arguments, bytes: Array(input.utf8))
            try #require(result.status == .exited(0), "\(result.errors)")
        }
        now = "2026-11-21T13:30"
        let left = try run("reflect", "start", "--customer", "Quay Street Dental", input: "3\n")
        try #require(left.status == .exited(65), "\(left.errors)")
        now = today
    }
}
