import Coach
import Journal

/// What an archive holds, and what taking it in comes to, in words.
enum ArchiveWords {
    /// "2 customers and 7 conversations".
    static func holdings(_ archive: JournalArchive) -> String {
        let conversations = NotesWords.count(archive.conversationCount, "conversation")
        return "\(NotesWords.count(archive.customers.count, "customer")) and \(conversations)"
    }

    /// "2 customers and 7 conversations are new, 3 are here already, 1 differs and is left alone."
    static func preview(_ merge: ArchiveMerge) -> String {
        let added = [
            (merge.newCustomers.count, "customer", "customers"),
            (merge.newConversations, "conversation", "conversations"),
            (merge.newPeople, "person", "people"), (merge.newIncidents, "incident note", "incident notes"),
        ].filter { $0.0 > 0 }
        let words = added.map { NotesWords.count($0.0, $0.1, $0.2) }.listed
        let isOne = added.count == 1 && added[0].0 == 1
        var parts = [added.isEmpty ? "Nothing in it is new" : "\(words) \(isOne ? "is" : "are") new"]
        if merge.same > 0 {
            let what = merge.newConversations > 0 ? "\(merge.same)" : NotesWords.count(merge.same, "conversation")
            parts.append("\(what) \(merge.same == 1 ? "is" : "are") here already")
        }
        if merge.differing > 0 {
            parts.append("\(merge.differing) \(merge.differing == 1 ? "differs and is" : "differ and are") left alone")
        }
        return parts.joined(separator: ", ") + "."
    }
}
