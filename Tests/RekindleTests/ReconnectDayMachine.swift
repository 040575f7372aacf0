import RekindleTesting
import Testing

/// What a rep answers on a reconnect day.
enum ReconnectDayAnswers {
    /// From whether they may be contacted to the day of the talk.
    static let harbour = [
        "no", "8", "2", "3 May 2026", "no", "we were the only ones who came out to look", "the flood in the first week",
        "bearing with us in the March shortage", "1", "y", "1", "today 3pm",
    ]
    static let bakery = [
        "no", "7", "3", "in june", "don't know", "/skip", "Tom on a ladder with the first sign",
        "sending the Miller brothers our way", "3", "yes", "2", "Thursday at 9",
    ]
    /// The rep would dodge them.
    static let dental = ["no", "2"]
    static let evening = [
        "1", "They are moving to the old mill in May, and she is proud of it", "twelve new lines by June",
        "send her the drawings of the mill", "monday", "right after the stand-up", "9", "somebody rings",
        "do it over lunch", "/skip",
    ]
}

extension RepsMachine {
    /// Four customers of whom something is known: one looked forward to, one dodged, one quiet, one who wants no contact.
    func addQuietCustomers() throws {
        let today = now
        now = "2026-11-02T10:00"
        for (reflection, name, answers) in [
            ("start", "Bright Bakery", "9\n/pause\n"), ("stagnation", "Harbour Foods", "2\n3 May 2026\n/pause\n"),
            ("start", "Quay Street Dental", "3\n/pause\n"), ("reconnect", "Anchor Print", "yes\n"),
        ] {
            let result = try run("reflect", reflection, "--customer", name, input: answers)
            try #require(result.status == .exited(0), "\(result.errors)")
        }
        now = today
    }

    /// A whole day by pipe.
    func reconnect(_ answers: [String], _ more: String...) throws -> RunningProgram.Result {
        try run(["reconnect"] + more, bytes: Array(answers.map { $0 + "\n" }.joined().utf8))
    }
}
