import Coach
import Listening

/// The parts of listening, each read from its files when it is first needed.
final class Listeners {
    private let folder: String
    private lazy var gate = Result { () throws(ListeningError) in try SafetyGate(folder: ListeningFolder(folder)) }
    private lazy var router = Result { () throws(ListeningError) in try Router(folder: ListeningFolder(folder)) }
    private lazy var sensitive = Result { () throws(ListeningError) in try SensitiveCheck(folder: folder) }
    private lazy var manipulation = Result { () throws(ListeningError) in try ManipulationCheck(folder: folder) }

    /// Listeners over the files of a folder.
    init(folder: String) { self.folder = folder }

    var ears: Ears {
        Ears(
            judge: { try self.gate.get().judge($0) }, route: { try self.router.get().route($0) },
            sensitiveFacts: { try self.sensitive.get().find(in: $0) },
            without: { try self.sensitive.get().without($0, in: $1) },
            manipulation: { try self.manipulation.get().find(in: $0, of: $1) })
    }
}
