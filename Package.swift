// swift-tools-version: 6.2
import PackageDescription

/// Warnings are errors where `REKINDLE_STRICT` is set (`.ci/run` sets it), never on somebody's own machine.
let strict = Context.environment["REKINDLE_STRICT"] == "1"

let settings: [SwiftSetting] =
    [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
    ] + (strict ? [.treatAllWarnings(as: .error)] : [])

let package = Package(
    name: "rekindle",
    products: [
        .executable(name: "rekindle", targets: ["rekindle"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        // The executable: commands, wiring, exit codes.
        .executableTarget(
            name: "rekindle",
            dependencies: [
                "Coach", "Corpus", "Dialogue", "Journal", "JournalSQLite", "Listening", "Spelling", "Terminal",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            // Printed from the library's folder, and tested against what the commands print.
            exclude: ["Schemas"],
            swiftSettings: settings),

        // A coaching conversation over Dialogue, Corpus, Listening and Journal.
        .target(
            name: "Coach", dependencies: ["Corpus", "Dialogue", "Journal", "Listening", "Spelling"],
            swiftSettings: settings),
        .target(name: "Dialogue", dependencies: ["Spelling"], swiftSettings: settings),
        .target(name: "Corpus", dependencies: ["Spelling"], swiftSettings: settings),
        // Free text: what speaks of danger in it, and the reflection to start with.
        .target(name: "Listening", swiftSettings: settings),
        .target(name: "Journal", dependencies: ["Spelling"], swiftSettings: settings),
        // What somebody probably meant to type.
        .target(name: "Spelling", swiftSettings: settings),
        .target(
            name: "JournalSQLite",
            dependencies: ["Journal", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: settings),

        // Line editing and the one output sink.
        .target(name: "Terminal", dependencies: ["CReadline"], swiftSettings: settings),
        .target(
            name: "CReadline", dependencies: ["CReadlineLibrary"], linkerSettings: [.linkedLibrary("readline")]),
        .systemLibrary(name: "CReadlineLibrary", providers: [.apt(["libreadline-dev"])]),

        // Test support: a pseudo-terminal, fixed worlds, goldens.
        .target(name: "RekindleTesting", path: "Tests/RekindleTesting", swiftSettings: settings),
        .testTarget(name: "DialogueTests", dependencies: ["Dialogue", "RekindleTesting"], swiftSettings: settings),
        .testTarget(name: "CorpusTests", dependencies: ["Corpus", "RekindleTesting"], swiftSettings: settings),
        .testTarget(name: "ListeningTests", dependencies: ["Listening", "RekindleTesting"], swiftSettings: settings),
        .testTarget(
            name: "JournalTests",
            dependencies: [
                "Journal", "JournalSQLite", "RekindleTesting", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "TerminalTests",
            dependencies: ["Terminal", "RekindleTesting", "terminal-probe"],
            exclude: ["Goldens"],
            swiftSettings: settings),
        // Asks for lines in a pseudo-terminal and says what came, for TerminalTests.
        .executableTarget(
            name: "terminal-probe", dependencies: ["Terminal"], path: "Tests/TerminalProbe", swiftSettings: settings),
        .testTarget(
            name: "CoachTests",
            dependencies: ["Coach", "Corpus", "Dialogue", "Journal", "Listening", "RekindleTesting", "Terminal"],
            swiftSettings: settings),
        .testTarget(
            name: "RekindleTests",
            dependencies: [
                "rekindle", "Coach", "RekindleTesting",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            exclude: ["Goldens"],
            swiftSettings: settings),
    ]
)
