import Foundation

/// Looks whether anybody else may read what is kept, and closes it on request.
struct DoctorFiles {
    let shared: SharedOptions
    let isFixing: Bool

    func findings() -> [DoctorFinding] {
        let journal = Paths.journal(shared.journal)
        let files = NotesFiles(journal: journal)
        // The folder may hold other things where --journal names one, but nothing of rekindle's is for others.
        let folders = [files.folder, Paths.folder(of: Paths.history), Paths.folder(of: Paths.ownSettings)]
        let mine = (files.all + folders).filter { Paths.isThere($0) }
        let open = mine.filter { Self.mode(of: $0) & 0o077 != 0 }
        if open.isEmpty { return [.ok("modes", "Nobody else may read what is kept.")] }
        guard isFixing else {
            return open.map {
                .wrong(
                    "modes", "Others may be able to read \(Paths.shown($0)).",
                    "rekindle doctor --fix closes it to them.")
            }
        }
        return open.map { path in
            guard chmod(path, Self.mode(of: path) & 0o700) == 0 else {
                return .wrong(
                    "modes", "Others may be able to read \(Paths.shown(path)), and it cannot be closed.",
                    "It belongs to somebody else: ask them, or whoever looks after this machine.")
            }
            return .ok("modes", "\(Paths.shown(path)) is closed to others now.")
        }
    }

    private static func mode(of path: String) -> mode_t {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
    }
}
