import ArgumentParser
import Coach
import Journal

/// What a shell is offered where a name or a number of the journal fits: read without writing, and nothing where it cannot be.
enum CompletionNames {
    static func customers(_ words: [String]) -> [String] {
        ready((try? options(words).readJournal()?.customers().map(\.name)) ?? [])
    }

    static func people(_ words: [String]) -> [String] {
        let all = (try? options(words).readJournal()?.customers().flatMap(\.people).map(\.name)) ?? []
        return ready(Array(Set(all)).sorted())
    }

    static func reflections(_ words: [String]) -> [String] {
        ready((try? options(words).scripts().reflections().map(\.name)) ?? [])
    }

    /// The numbers of the plans that are not settled.
    static func plans(_ words: [String]) -> [String] {
        let plans = (try? options(words).readJournal()?.commitments(of: nil)) ?? []
        return plans.filter { $0.outcome == nil }.map { String($0.id.rawValue) }
    }

    /// The journal and the library that the line names, else the usual ones.
    private static func options(_ words: [String]) throws -> SharedOptions {
        var arguments: [String] = []
        for name in ["--journal", "--library"] {
            if let place = words.firstIndex(of: name), place + 1 < words.count {
                arguments += [name, words[place + 1]]
            }
        }
        return try SharedOptions.parse(arguments)
    }

    /// As the shell that asks takes words: bash reads them as commands, zsh takes what stands behind a colon for a description.
    private static func ready(_ names: [String]) -> [String] {
        names.map { name in
            switch CompletionShell.requesting {
            case .bash?: name.singleQuotedForShell
            case .zsh?:
                name.map { $0 == ":" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
            default: name
            }
        }
    }
}

extension CompletionKind {
    /// Names of customers.
    static var customers: CompletionKind { .custom { words, _, _ in CompletionNames.customers(words) } }
    /// Names of the people there.
    static var people: CompletionKind { .custom { words, _, _ in CompletionNames.people(words) } }
    /// Names of reflections.
    static var reflections: CompletionKind { .custom { words, _, _ in CompletionNames.reflections(words) } }
    /// Names of settings.
    static var settings: CompletionKind { .list(SettingKey.allCases.map(\.name)) }
    /// Numbers of open plans.
    static var plans: CompletionKind { .custom { words, _, _ in CompletionNames.plans(words) } }
}
