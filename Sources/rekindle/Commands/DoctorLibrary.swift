import Corpus
import Dialogue
import Listening

/// Looks at what comes with rekindle: scripts, advice, and what listening goes by.
struct DoctorLibrary {
    let shared: SharedOptions

    func findings() -> [DoctorFinding] {
        let library: String
        do {
            library = try Paths.library(shared.library)
        } catch {
            return [.wrong("library", "The prompts and the corpus are missing.", "\(error)")]
        }
        return [
            .ok("library", "Prompts and corpus are at \(Paths.shown(library))."), scripts(library), advice(library),
            listening(),
        ]
    }

    private func scripts(_ library: String) -> DoctorFinding {
        do {
            let loaded = try ScriptLoader.load("\(library)/prompts")
            let cards = Set(try CorpusLoader.load(folder: "\(library)/corpus").all.map(\.id))
            let problems = loaded.problems + Checker(cards: cards).check(loaded.sources).diagnostics
            let errors = problems.count { $0.severity == .error }
            guard errors == 0 else {
                return .wrong(
                    "scripts", "\(NotesWords.count(errors, "mistake")) in the reflections.",
                    "rekindle script check says which, with the line.")
            }
            return .ok("scripts", "\(NotesWords.count(loaded.sources.count, "script")), all of them readable.")
        } catch {
            return .wrong("scripts", "The reflections cannot be read.", "\(error)")
        }
    }

    private func advice(_ library: String) -> DoctorFinding {
        do {
            let cards = try CorpusLoader.load(folder: "\(library)/corpus").all.count
            return .ok("advice", "\(NotesWords.count(cards, "piece")) of advice.")
        } catch {
            return .wrong("advice", "The advice cannot be read.", "\(error)")
        }
    }

    private func listening() -> DoctorFinding {
        do {
            let folder = try Paths.listening(shared.library)
            _ = try SafetyGate(folder: ListeningFolder(folder))
            _ = try Router(folder: ListeningFolder(folder))
            _ = try SensitiveCheck(folder: folder)
            _ = try ManipulationCheck(folder: folder)
            return .ok("listening", "What listening has learnt fits its examples.")
        } catch {
            return .wrong("listening", "Rekindle cannot listen for danger, so it holds no conversation.", "\(error)")
        }
    }
}
