extension InMemoryStore {
    /// Everything kept here.
    public func archive() -> JournalArchive {
        let plans = Dictionary(grouping: shared.numbers, by: \.key.conversation)
        let conversations = shared.conversations.values.sorted { $0.record.id < $1.record.id }
        let customers = self.customers().map { customer in
            ArchivedCustomer(
                number: customer.id.rawValue, name: customer.name, added: customer.added, people: customer.people,
                conversations: conversations.filter { $0.record.customer == customer.id }.map { kept in
                    let own = (plans[kept.record.id] ?? []).sorted { $0.value < $1.value }
                    return ArchivedConversation(
                        kept.record, active: kept.active, postponed: shared.postponed[kept.record.id],
                        events: kept.events,
                        plans: own.map { ArchivedConversation.Plan(number: $0.value.rawValue, digest: $0.key.digest) })
                },
                incidents: shared.incidents.filter { $0.customer == customer.id }.sorted { $0.id < $1.id }.map {
                    ArchivedIncident(number: $0.id, at: $0.at, heading: $0.heading, words: $0.words)
                })
        }
        return JournalArchive(
            customers: customers,
            outcomes: shared.outcomes.map {
                JournalArchive.Settled(plan: $0.commitment.rawValue, kind: $0.outcome.kind, at: $0.outcome.at)
            },
            numbersGiven: JournalArchive.Numbers(
                customer: shared.lastCustomer, conversation: shared.lastConversation, plan: shared.lastNumber,
                incident: shared.lastIncident))
    }

    /// Adds what the archive holds and this journal does not.
    @discardableResult
    public func add(_ archive: JournalArchive) throws -> ArchiveMerge {
        let merge = ArchiveMerge(try archive.checked(), into: self.archive())
        shared.lastCustomer = merge.numbersGiven.customer
        shared.lastConversation = merge.numbersGiven.conversation
        shared.lastNumber = merge.numbersGiven.plan
        shared.lastIncident = merge.numbersGiven.incident
        for addition in merge.additions { try add(addition) }
        for settled in merge.outcomes {
            shared.outcomes.append(
                SharedMemory.Settled(
                    commitment: CommitmentID(rawValue: settled.plan), outcome: Outcome(settled.kind, at: settled.at)))
        }
        return merge
    }

    private func add(_ addition: ArchiveMerge.Addition) throws {
        let customer = addition.customer
        let id = CustomerID(rawValue: customer.number)
        if addition.isNew {
            shared.customers[id] = Customer(id: id, name: customer.name, added: customer.added)
        }
        for person in customer.people { _ = try keep(person, at: id) }
        shared.incidents += customer.incidents.map {
            IncidentNote(id: $0.number, customer: id, at: $0.at, heading: $0.heading, words: $0.words)
        }
        for conversation in customer.conversations {
            let record = conversation.record(of: id)
            shared.conversations[record.id] = SharedMemory.Conversation(
                record: record, active: conversation.active, events: conversation.events)
            shared.postponed[record.id] = conversation.postponed
            for plan in conversation.plans {
                let made = SharedMemory.Made(conversation: record.id, digest: plan.digest)
                shared.numbers[made] = CommitmentID(rawValue: plan.number)
            }
            let commitments = conversation.events.lastConclusion?.outline.commitments ?? []
            number(commitments, of: record.id)
            if conversation.ended != nil { forgetNumbers(of: record.id, except: commitments) }
        }
    }
}
