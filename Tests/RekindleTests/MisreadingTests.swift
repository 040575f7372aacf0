import RekindleTesting
import Testing

@Suite(.waitsForPrograms) struct MisreadingTests {
    private let machine: RepsMachine

    init() throws { machine = try RepsMachine() }

    @Test(
        "What was mistyped is said in a plain sentence with the way out",
        arguments: [
            (["histroy"], "There is no command `histroy`. Did you mean `rekindle history`?"),
            (
                ["histroy", "Joan", "--format", "json"],
                "There is no command `histroy`. Did you mean `rekindle history`?"
            ),
            (["notes", "shwo"], "There is no `rekindle notes shwo`. Did you mean `rekindle notes show`?"),
            (
                ["notes", "zebra"],
                "There is no `rekindle notes zebra`. There is `rekindle notes show`, `rekindle notes export` and `rekindle notes forget`."
            ),
            (
                ["notes"],
                "Say what to do: `rekindle notes show`, `rekindle notes export` or `rekindle notes forget`. `rekindle help notes` shows each."
            ),
            (
                ["history", "x", "--fromat", "json"],
                "`rekindle history` has no option `--fromat`. Did you mean `--format`? `rekindle help history` shows more."
            ),
            (["-x"], "`rekindle` has no option `-x`. `rekindle help` shows more."),
            (
                ["history"],
                "`rekindle history` also needs `NAME`: the customer's name. For example `rekindle history \"Harbour Foods\"`. `rekindle help history` shows more."
            ),
            (
                ["reflect", "start"],
                "`rekindle reflect` also needs `--customer NAME`: the customer it is about. For example `rekindle reflect start --customer \"Harbour Foods\"`. `rekindle help reflect` shows more."
            ),
            (
                ["history", "Harbour", "Foods"],
                "A name of several words goes between quotation marks: `rekindle history \"Harbour Foods\"`. `rekindle help history` shows more."
            ),
            (
                ["commitments", "done", "1", "2"],
                "`rekindle commitments done` takes one number, and there are 2. `rekindle help commitments done` shows more."
            ),
            (
                ["commitments", "done", "three"],
                "`rekindle commitments done NUMBER` takes a whole number, not `three`. `rekindle help commitments done` shows more."
            ),
            (
                ["history", "x", "--format", "jsn"],
                "`--format` takes text or json, not `jsn`. Did you mean json? `rekindle help history` shows more."
            ),
            (
                ["history", "x", "--format"],
                "`--format` needs a value: `--format FORMAT`. `rekindle help history` shows more."
            ),
            (
                ["history", "x", "--accessible=yes"],
                "`--accessible` is said alone, without a value. `rekindle help history` shows more."
            ),
            (
                ["people", "GB"],
                "`rekindle people` takes nothing but options, and `GB` is none. `rekindle help people` shows more."
            ),
            (["customers", "add", "x", "--role", "buyer"], "--role goes with --person."),
            (["notes", "show"], "Say whose notes: --person NAME, --customer NAME, or --me."),
        ])
    func sentence(arguments: [String], expected: String) throws {
        let result = try RunningProgram.run(ProgramUnderTest.path, arguments, environment: machine.environment)
        #expect(result.errors == "rekindle: \(expected)\n")
        #expect(result.status == .exited(64))
        #expect(result.output == "")
    }

    @Test("A mistyped word of any length and kind comes back short and harmless")
    func hostile() throws {
        let word = "histroy" + String(repeating: "x", count: 5000)
        let long = try RunningProgram.run(
            ProgramUnderTest.path, ["history", "a", "--" + word], environment: machine.environment)
        #expect(long.status == .exited(64))
        #expect(long.errors.count < 300)
        let escape = try RunningProgram.run(
            ProgramUnderTest.path, ["history", "a", "--\u{1B}[31mred"], environment: machine.environment)
        #expect(!escape.errorBytes.contains(0x1B))
    }

    @Test("Options that fit every command may stand before it")
    func optionsFirst() throws {
        let journal = machine.folder.path(of: "elsewhere")
        #expect(try machine.run("customers", "add", "Quay Street", "--journal", journal).status == .exited(0))
        let result = try RunningProgram.run(
            ProgramUnderTest.path, ["--accessible", "--journal", journal, "customers", "list"],
            environment: machine.environment)
        #expect(result.status == .exited(0))
        #expect(result.output.hasPrefix("Quay Street"))
    }
}
