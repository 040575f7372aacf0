import Glibc
import Journal
import Terminal

/// Looks at the clock and the time zone, for days and times of calls go by them.
struct DoctorMachine {
    let shared: SharedOptions

    func findings() -> [DoctorFinding] { [clock(), zone()] }

    private func clock() -> DoctorFinding {
        let now = shared.moment()
        let text = "\(now.shownDay), \(LocalTime.clock(of: now))"
        // Nothing can be typed before rekindle was written.
        guard now.iso >= "2026" else {
            return .wrong(
                "clock", "The clock says \(text), which is long past.",
                "Set the clock of this machine: due days go by it.")
        }
        return .ok("clock", "The clock says \(text).")
    }

    private func zone() -> DoctorFinding {
        guard let zone = Program.environment("TZ"), !zone.isEmpty else {
            return .ok("time-zone", "The time zone is this machine's own.")
        }
        let name = zone.hasPrefix(":") ? String(zone.dropFirst()) : zone
        let path = name.hasPrefix("/") ? name : "/usr/share/zoneinfo/\(name)"
        // A rule such as EST5EDT stands for itself; of a name that nobody knows the C library makes UTC without a word.
        let isRule = name.contains(where: \.isNumber) && !name.contains("/")
        guard Paths.isThere(path) || isRule || ["UTC", "GMT"].contains(name) else {
            return .look(
                "time-zone", "TZ is \(zone), which this machine does not know, so times are in UTC.",
                "Set one that it knows, such as: export TZ=Europe/London")
        }
        return .ok("time-zone", "The time zone is \(name).")
    }
}
