import Coach
import Glibc
import Terminal

/// Looks at the settings, and at the editor that they or the environment name.
struct DoctorSettings {
    let shared: SharedOptions

    func findings() -> [DoctorFinding] { settings() + [editor()] }

    private func settings() -> [DoctorFinding] {
        let problems = shared.settings().problems
        if problems.isEmpty { return [.ok("settings", "The settings can be read.")] }
        return problems.map {
            .wrong(
                "settings", "\($0)", "Mend that line; the others are used meanwhile. rekindle config shows what counts."
            )
        }
    }

    private func editor() -> DoctorFinding {
        let command = shared.settings().value(of: .editor)?.value ?? SettingKey.editor.usual ?? ""
        let program = command.split(separator: " ").first.map(String.init) ?? command
        if Self.isFound(program) || Self.isFound(command) {
            return .ok("editor", "/edit opens \(command).")
        }
        return .look(
            "editor", "The editor \(command) is not found, so /edit opens nothing.",
            "Name one that is there, such as: rekindle config editor nano")
    }

    private static func isFound(_ program: String) -> Bool {
        if program.contains("/") { return access(program, X_OK) == 0 }
        let folders = (Program.environment("PATH") ?? "/usr/bin:/bin").split(separator: ":")
        return folders.contains { access("\($0)/\(program)", X_OK) == 0 }
    }
}
