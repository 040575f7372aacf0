import Coach
import Journal
import Terminal

/// Notes as a page in plain reading order, for the screen and as Markdown.
struct NotesPage {
    enum Block {
        case heading(String, level: Int)
        case line(String)
        case item(String)
        case answer(String)
        case detail(String)
    }

    private(set) var blocks: [Block] = []

    init(_ notes: NotesRow) {
        if let hold = notes.legalHold {
            blocks.append(.line("Removing notes is on hold: \(hold). Nothing can be removed."))
        }
        if let person = notes.person { add(person) }
        let customers = notes.customers ?? []
        if notes.about == "me" { addSummary(notes) }
        for customer in customers { add(customer) }
    }

    private mutating func add(_ person: PersonNotesRow) {
        blocks.append(.heading("What names \(person.person)", level: 1))
        if person.customers.isEmpty { blocks.append(.line("Nothing does.")) }
        for part in person.customers {
            blocks.append(.heading(part.customer, level: 2))
            if part.known { blocks.append(.line("Known here, so the first name alone counts too.")) }
            for entry in part.entries {
                let day = entry.day.map { "\($0), " } ?? ""
                blocks.append(.item("\(day)\(entry.where): \(entry.text)"))
                if !entry.alsoAbout.isEmpty {
                    blocks.append(
                        .detail("also about \(entry.alsoAbout.listed): weigh that before you hand it over"))
                }
            }
        }
        for name in person.namesakes {
            blocks.append(.line("There is a customer called \(name) too: notes show --customer \(name.quotedForShell)"))
        }
    }

    private mutating func addSummary(_ notes: NotesRow) {
        let (customers, files) = (notes.customers ?? [], notes.files ?? [])
        blocks.append(.heading("What is kept about you", level: 1))
        if customers.isEmpty { blocks.append(.line("No customers, so nothing you wrote about any.")) }
        for customer in customers { blocks.append(.item("\(customer.customer): \(customer.counts)")) }
        if !files.isEmpty { blocks.append(.line("It is in these files, readable by you alone:")) }
        for file in files { blocks.append(.item(file)) }
        if let unwanted = notes.unwanted, !unwanted.isEmpty {
            blocks.append(.line("Thoughts you did not want again: \(unwanted.listed)."))
        }
        section("What you have set", notes.settings ?? [])
    }

    private mutating func add(_ notes: CustomerNotesRow) {
        blocks.append(.heading(notes.customer, level: 1))
        blocks.append(.line("Here since \(NotesWords.day(notes.added.prefix(10)))."))
        section("People", notes.people.map { $0.name + ($0.role.map { ", \($0)" } ?? "") })
        for talk in notes.conversations { add(talk) }
        if !notes.plans.isEmpty { blocks.append(.heading("Plans", level: 2)) }
        for plan in notes.plans {
            blocks.append(.item("\(plan.number). \(plan.words)"))
            blocks.append(.detail(plan.fate))
        }
        section(
            "Learnt about them",
            notes.facts.map { row in
                let who = row.fact.isTold ? "told" + (row.fact.who.map { " by \($0)" } ?? "") : "a guess"
                return "\(row.fact.topic): \(row.fact.text) (\(who), \(NotesWords.day(row.fact.day)))"
            })
        if !notes.incidents.isEmpty { blocks.append(.heading("Incident notes", level: 2)) }
        for note in notes.incidents {
            let isEmpty = note.heading.isEmpty && note.words.isEmpty
            blocks.append(.item("\(note.day): \(isEmpty ? "its words were removed" : note.heading)"))
            if !note.words.isEmpty { blocks.append(.detail(note.words)) }
        }
        if notes.withheld > 0 {
            blocks.append(.line("\(NotesWords.count(notes.withheld, "answer")) of which nothing is kept."))
        }
    }

    private mutating func add(_ talk: CustomerNotesRow.Talk) {
        blocks.append(.heading("\(talk.day), \(talk.title) (\(talk.state))", level: 2))
        for entry in talk.entries {
            let who = entry.speaker == "manager" ? "the manager: " : ""
            let replaced = entry.replaced ? " (replaced by a later answer)" : ""
            blocks.append(.item(entry.label))
            blocks.append(.answer("\(who)\(entry.text)\(replaced)"))
        }
        for row in talk.findings {
            let decision = row.decision.map { " (you: \($0))" } ?? ""
            blocks.append(.item("Found: \(row.finding.title)\(decision)"))
            for reason in row.finding.reasons { blocks.append(.detail("because: \(reason)")) }
        }
        for question in talk.questions { blocks.append(.item("To ask them: \(question)")) }
        if !talk.thoughts.isEmpty { blocks.append(.item("Thoughts shown: \(talk.thoughts.listed)")) }
        if let draft = talk.draft { blocks.append(.item("Half typed: \(draft)")) }
        if talk.withheld > 0 {
            blocks.append(.item("\(NotesWords.count(talk.withheld, "answer")) of which nothing is kept"))
        }
    }

    private mutating func section(_ heading: String, _ items: [String]) {
        guard !items.isEmpty else { return }
        blocks.append(.heading(heading, level: 2))
        blocks += items.map { .item($0) }
    }
}

extension NotesPage {
    /// Prints it, wrapped.
    func show(on screen: Screen) {
        for block in blocks {
            switch block {
            case .heading(let text, _): screen.heading(text)
            case .line(let text): screen.say(text)
            case .item(let text): screen.item("-", StyledText(text))
            case .answer(let text): screen.item(" ", StyledText(text))
            case .detail(let text): screen.dim("  \(text)")
            }
        }
    }

    /// The page as Markdown, in which nothing that was typed means anything but itself.
    var markdown: String {
        var text = ""
        for block in blocks {
            switch block {
            case .heading(let heading, let level):
                text +=
                    "\(text.isEmpty ? "" : "\n")\(String(repeating: "#", count: level)) \(Self.escaped(heading))\n\n"
            case .line(let line): text += "\(Self.escaped(line))\n\n"
            case .item(let item): text += "- \(Self.escaped(item))\n"
            case .answer(let detail), .detail(let detail): text += "  - \(Self.escaped(detail))\n"
            }
        }
        return text
    }

    private static func escaped(_ text: String) -> String {
        let oneLine = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        var escaped = oneLine.reduce(into: "") { result, character in
            if "\\`*_{}[]<>#|&!~".contains(character) { result += "\\" }
            result.append(character)
        }
        // "1. " and "- " at the beginning would make a list in the list.
        let number = escaped.prefix { $0.isASCII && $0.isNumber }
        let rest = escaped[number.endIndex...]
        if let mark = rest.first, "+-".contains(mark) && number.isEmpty || ".)".contains(mark) && !number.isEmpty {
            escaped.insert("\\", at: number.endIndex)
        }
        return escaped
    }
}
