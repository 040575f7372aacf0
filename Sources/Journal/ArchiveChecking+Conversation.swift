extension ArchivedConversation {
    /// The conversation as a journal takes it in; throws `ArchiveProblem` where no journal could have held it.
    func checked(at place: String, _ seen: inout JournalArchive.Seen) throws(ArchiveProblem) -> ArchivedConversation {
        var conversation = self
        try seen.add(number, .conversation, at: place)
        for (name, text) in [("reflection", reflection), ("title", title), ("progress", progress)] {
            try text.checkText(at: "\(place).\(name)")
        }
        for (name, moment) in [("began", began), ("active", active), ("ended", ended), ("postponed", postponed)] {
            try moment?.check(at: "\(place).\(name)")
        }
        for (index, event) in events.enumerated() {
            let place = "\(place).events[\(index)]"
            guard event.sequence == index + 1 else {
                throw ArchiveProblem(place: "\(place).sequence", message: "events are numbered from 1, without gaps.")
            }
            try event.check(at: place, isLast: index == events.count - 1)
            // Nobody is to find what somebody wanted withheld, whoever wrote the file.
            if case .answered(_, _, .withheld) = event.payload { conversation.events[index].payload = .withheld }
        }
        try checkEnd(at: place)
        var digests: Set<String> = []
        for (index, plan) in plans.enumerated() {
            let place = "\(place).plans[\(index)]"
            try seen.add(plan.number, .plan, at: place)
            try plan.digest.checkText(at: "\(place).digest")
            guard digests.insert(plan.digest).inserted else {
                throw ArchiveProblem(place: "\(place).digest", message: "the same plan is there twice.")
            }
        }
        return conversation
    }

    private func checkEnd(at place: String) throws(ArchiveProblem) {
        let last: Ending? = if case .closed(let ending) = events.last?.payload { ending } else { nil }
        let isDamaged = events.last?.payload == .dropped
        guard last == ending || isDamaged, (ended == nil) == (ending == nil) else {
            throw ArchiveProblem(
                place: "\(place).ending",
                message: "a conversation that is over has \"ended\", \"ending\" and a last event that says the same.")
        }
    }
}

extension Event {
    fileprivate func check(at place: String, isLast: Bool) throws(ArchiveProblem) {
        try at.check(at: "\(place).at")
        try speaker.checkText(at: "\(place).speaker")
        try digest.checkText(at: "\(place).digest")
        if let here = self.place {
            for text in [here.path, here.script, here.step, here.row ?? ""] {
                try text.checkText(at: "\(place).place")
            }
        }
        if case .closed = payload, !isLast {
            throw ArchiveProblem(place: "\(place).payload", message: "a conversation goes on after its end.")
        }
    }
}
