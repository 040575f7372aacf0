import Glibc
import Journal
import JournalSQLite

/// Looks at the journal: whether it holds together, and whether the disk under it can be trusted.
struct DoctorJournal {
    let shared: SharedOptions

    private var journal: String { Paths.journal(shared.journal) }

    func findings() -> [DoctorFinding] {
        let folder = Paths.folder(of: journal)
        guard Paths.isThere(journal) else {
            return [.ok("journal", "No journal yet; the first conversation makes one in \(Paths.shown(folder)).")]
        }
        return [content(), space(folder), disk(folder)]
    }

    private func content() -> DoctorFinding {
        do {
            let journal = try JournalExamination(of: journal)
            guard journal.isSound else {
                return .wrong(
                    "journal", "The journal is damaged.",
                    "rekindle restore FILE goes back to a backup; the damaged one is kept.")
            }
            guard journal.unreadableEvents == 0 else {
                return .look(
                    "journal", "\(NotesWords.count(journal.unreadableEvents, "thing")) in the journal cannot be read.",
                    "A backup from before may have it: rekindle restore FILE")
            }
            guard journal.schema == journal.newestSchema else {
                return .look(
                    "journal", "The journal is from an older Rekindle.",
                    "The next start updates it, after making a backup.")
            }
            return .ok("journal", "The journal is sound, with \(NotesWords.count(journal.customers, "customer")).")
        } catch {
            return .wrong("journal", "The journal cannot be used.", "\(error)")
        }
    }

    private func space(_ folder: String) -> DoctorFinding {
        var status = statvfs()
        guard statvfs(folder, &status) == 0 else {
            return .look("space", "How much room is left cannot be told.", "Look whether \(folder) can be reached.")
        }
        let mebibytes = (Int(status.f_bavail) * Int(status.f_frsize)) >> 20
        if mebibytes < 1 {
            return .wrong("space", "The disk is full.", "Free some space; until then nothing can be saved.")
        }
        if mebibytes < 50 { return .look("space", "Only \(mebibytes) MiB are left on the disk.", "Free some space.") }
        return .ok("space", "There is room on the disk.")
    }

    private func disk(_ folder: String) -> DoctorFinding {
        guard let kind = Self.fileSystem(of: folder), Self.distant.contains(where: { kind.hasPrefix($0) }) else {
            return .ok("disk", "The journal is on a disk of this machine.")
        }
        return .look(
            "disk", "The journal is on a disk that may be shared with other machines (\(kind)).",
            "Two machines at once could harm it. REKINDLE_HOME moves it to a disk of this machine.")
    }

    /// Kinds of file system on which one machine may not see another one's locks.
    private static let distant = ["nfs", "cifs", "smb", "afs", "9p", "fuse", "ceph", "coda", "gfs", "ocfs", "lustre"]

    /// The kind of file system that a folder is on; nil where the kernel does not say.
    private static func fileSystem(of folder: String) -> String? {
        guard let real = realpath(folder, nil) else { return nil }
        defer { free(real) }
        let path = String(cString: real) + "/"
        guard let bytes = try? PrivateFile.read("/proc/self/mounts", upTo: 1 << 20) else { return nil }
        let mounts = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { $0.split(separator: " ") }
        let fitting = mounts.filter { $0.count > 2 && (path.hasPrefix($0[1] == "/" ? "/" : "\($0[1])/")) }
        // Of two mounts at one place the later one lies on top.
        return fitting.enumerated().max { ($0.element[1].count, $0.offset) < ($1.element[1].count, $1.offset) }
            .map { String($0.element[2]) }
    }
}
