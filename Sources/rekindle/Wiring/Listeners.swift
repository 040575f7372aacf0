import Coach
import Listening

/// The parts of listening, each read from its files when it is first needed.
final class Listeners {
    private let find: () throws -> String
    private lazy var gate = Result { try SafetyGate(folder: ListeningFolder(try find())) }
    private lazy var router = Result { try Router(folder: ListeningFolder(try find())) }
    private lazy var sensitive = Result { try SensitiveCheck(folder: try find()) }
    private lazy var manipulation = Result { try ManipulationCheck(folder: try find()) }

    /// Listeners over the files of the folder that `find` finds, which may throw.
    init(_ find: @escaping () throws -> String) { self.find = find }

    var ears: Ears {
        Ears(
            judge: { try self.gate.get().judge($0) }, route: { try self.router.get().route($0) },
            sensitiveFacts: { try self.sensitive.get().find(in: $0) },
            without: { try self.sensitive.get().without($0, in: $1) },
            manipulation: { try self.manipulation.get().find(in: $0, of: $1) })
    }
}
