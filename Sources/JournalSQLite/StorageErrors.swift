import GRDB
import Glibc
import Journal

extension JournalError {
    static let busy = Self(
        .busy,
        "Another program is using the journal and did not finish in time. Nothing was saved; try again in a moment.")

    static let readOnly = Self(
        .cannotWrite,
        "This journal can only be read, so nothing was saved. Make its file and folder writable and try again.")

    static let diskFull = Self(
        .cannotWrite, "The disk is full, so nothing was saved. Free some space and try again.")

    static let diskFailed = Self(
        .cannotWrite, "The disk reported an error, so nothing was saved. Check the disk and try again.")

    static func unsafe(_ path: String) -> Self {
        Self(
            .cannotWrite,
            "Answers cannot be kept safely at \(path). Move the journal to a disk of this computer and try again.")
    }

    static func noJournal(_ path: String) -> Self {
        Self(.noJournal, "There is no journal at \(path) yet. Begin a conversation to make one.")
    }

    static func notAJournal(_ path: String) -> Self {
        Self(
            .notAJournal,
            "\(path) is not a Rekindle journal. It was left as it is; choose another place for the journal.")
    }

    static func newerSchema(_ path: String) -> Self {
        Self(
            .newerSchema,
            "\(path) was written by a newer Rekindle. It was left as it is; update Rekindle to open it.")
    }

    static func olderSchema(_ path: String) -> Self {
        Self(
            .cannotWrite,
            "\(path) was written by an older Rekindle and has to be updated first. "
                + "Make its file and folder writable and try again.")
    }

    static let openElsewhere = Self(
        .busy, "Another Rekindle has this journal open. Close it there and try again; nothing was changed.")

    static func existing(_ path: String) -> Self {
        Self(.cannotWrite, "There is something at \(path) already, and it stays as it is. Name a new file.")
    }

    static func noBackup(_ path: String) -> Self {
        Self(.noJournal, "There is no file at \(path).")
    }

    static func damagedBackup(_ path: String) -> Self {
        Self(.damaged, "\(path) is damaged, so nothing was changed. Try another backup.")
    }

    static func unfinishedBackup(_ path: String) -> Self {
        Self(
            .damaged,
            "\(path) was copied while it was in use and is not whole. Nothing was changed; "
                + "a file that `rekindle backup` made is always whole.")
    }

    static func damagedFile(_ path: String) -> Self {
        Self(.damaged, "The journal at \(path) is damaged. Copy it somewhere safe, then restore a backup.")
    }

    /// Looking at a file that is there.
    static func opening(_ path: String, _ failure: Platform.Failure) -> Self {
        switch failure.code {
        case EINVAL, EISDIR, ENXIO: .notAJournal(path)
        case ENOTDIR: .creating(path, failure)
        default: Self(.cannotRead, "The journal at \(path) cannot be read. Check who may read its file and folder.")
        }
    }

    /// Making a new file.
    static func creating(_ path: String, _ failure: Platform.Failure) -> Self {
        switch failure.code {
        case ENOSPC, EDQUOT: .diskFull
        default:
            Self(
                .cannotWrite,
                "A journal cannot be made at \(path). Choose a folder you can write to, or make this one writable.")
        }
    }

    /// What SQLite's failure means for a person; its own words and the statement's values are left out.
    static func storage(_ error: any Error, _ path: String) -> JournalError {
        if let error = error as? JournalError { return error }
        if let failure = error as? Platform.Failure { return .creating(path, failure) }
        guard let error = error as? DatabaseError else {
            return Self(.failed, "The journal could not do that, and nothing was saved. Please report this.")
        }
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: return .busy
        case .SQLITE_FULL: return .diskFull
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: return .readOnly
        case .SQLITE_IOERR: return .diskFailed
        case .SQLITE_CANTOPEN: return .opening(path, Platform.Failure(code: EACCES))
        case .SQLITE_NOTADB: return .notAJournal(path)
        case .SQLITE_CORRUPT: return .damagedFile(path)
        default:
            let code = error.extendedResultCode.rawValue
            return Self(
                .failed,
                "The journal could not do that, and nothing was saved. Please report this: SQLite code \(code).")
        }
    }
}
