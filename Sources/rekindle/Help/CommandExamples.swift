/// Lines to type for each command, and what to do after it.
struct CommandExamples {
    let lines: [(line: String, means: String)]
    let next: String

    /// The examples of a command by its path, such as `commitments done`.
    static func of(_ path: String) -> CommandExamples? { all[path] }

    private static let all: [String: CommandExamples] = [
        "talk": .init(
            [
                ("rekindle", "asks whom you are seeing"),
                (
                    "rekindle \"Joan at Harbour Foods, 2pm\"",
                    "begins there; \"rekindle Joan\" will do once she is known"
                ),
            ], next: "rekindle today"),
        "reflect": .init(
            [
                ("rekindle reflect start --customer \"Harbour Foods\"", "finds out what it is about"),
                ("rekindle reflect call --customer Bakers --answers call.json", "takes the answers from a file"),
            ], next: "rekindle brief NAME"),
        "reconnect": .init(
            [
                ("rekindle reconnect", "prepares one talk after another, and asks in the evening"),
                ("rekindle reconnect --list", "only shows who has gone quiet"),
            ], next: "rekindle commitments"),
        "reflections": .init(
            [("rekindle reflections", "names them all, with what each is for")],
            next: "rekindle reflect start --customer NAME"),
        "customers": .init(
            [("rekindle customers", "lists them all")], next: "rekindle customers show NAME"),
        "customers list": .init(
            [("rekindle customers list", "names them all, and when you last talked about each")],
            next: "rekindle customers show NAME"),
        "customers add": .init(
            [
                ("rekindle customers add \"Harbour Foods\"", "adds a customer"),
                (
                    "rekindle customers add \"Harbour Foods\" --person \"Joan Pike\" --role buyer",
                    "adds a person there"
                ),
            ], next: "rekindle NAME"),
        "customers show": .init(
            [("rekindle customers show \"Harbour Foods\"", "people, facts and plans on one page")],
            next: "rekindle history NAME"),
        "customers forget": .init(
            [("rekindle customers forget \"Harbour Foods\"", "says what goes, and asks for the name first")],
            next: "rekindle customers"),
        "history": .init(
            [("rekindle history \"Harbour Foods\"", "every conversation and what was found, the oldest first")],
            next: "rekindle NAME"),
        "show": .init(
            [("rekindle show \"Harbour Foods\"", "the customer at a glance")], next: "rekindle NAME"),
        "today": .init(
            [("rekindle today", "what is due, what is open, and who has gone quiet")],
            next: "what its last line says"),
        "undo": .init(
            [("rekindle undo", "says what it would take back, and asks")], next: "rekindle today"),
        "notes": .init(
            [("rekindle notes show --customer \"Harbour Foods\"", "everything kept about them")],
            next: "rekindle notes forget --person NAME"),
        "notes show": .init(
            [
                ("rekindle notes show --person \"Joan Pike\"", "every piece that names her"),
                ("rekindle notes show --me", "all there is"),
            ], next: "rekindle notes export, or rekindle notes forget"),
        "notes export": .init(
            [
                (
                    "rekindle notes export --person \"Joan Pike\" --format markdown --to joan.md",
                    "writes a page to hand over, readable by you alone"
                )
            ], next: "read it through before you hand it over"),
        "notes forget": .init(
            [("rekindle notes forget --person \"Joan Pike\"", "says what goes, and asks for the name first")],
            next: "rekindle notes show --me"),
        "commitments": .init(
            [("rekindle commitments --due", "what is due by today")], next: "rekindle commitments done NUMBER"),
        "commitments list": .init(
            [("rekindle commitments list --all", "what is open, done and dropped")],
            next: "rekindle commitments done NUMBER"),
        "commitments done": .init(
            [("rekindle commitments done 3", "marks number 3 of the list as done")], next: "rekindle commitments"),
        "commitments drop": .init(
            [("rekindle commitments drop 3", "lets number 3 of the list go")], next: "rekindle commitments"),
        "commitments undo": .init(
            [("rekindle commitments undo", "opens again what you marked last")], next: "rekindle commitments"),
        "brief": .init(
            [
                ("rekindle brief \"Harbour Foods\"", "the page for you"),
                ("rekindle brief \"Harbour Foods\" --shareable", "the page for others: read it through first"),
            ], next: "rekindle NAME, after the call"),
        "advise": .init(
            [("rekindle advise a price rise they will hate", "three pieces of advice, each with its source")],
            next: "rekindle NAME"),
        "people": .init(
            [
                ("rekindle people", "whom to turn to"),
                ("rekindle people --country GB", "shows the help lines of that country from now on"),
            ], next: "call one of them if you need to"),
        "script": .init(
            [("rekindle script check prompts/call.md", "says everything that is wrong, with the line")],
            next: "prompts/README.md shows how to write one"),
        "script check": .init(
            [("rekindle script check", "checks all that come with rekindle")], next: "rekindle script explore"),
        "script explore": .init(
            [("rekindle script explore call --answers", "which answers lead to each finding of one script")],
            next: "rekindle reflections"),
        "listen": .init(
            [("rekindle listen --explain", "type what is on your mind; it says where that leads, and why")],
            next: "rekindle"),
        "listen hear": .init(
            [("rekindle listen hear --format json", "a line of JSON for each line it reads")], next: "rekindle"),
        "listen evaluate": .init(
            [("rekindle listen evaluate --safety", "how often danger is heard, a writer held out at a time")],
            next: "rekindle listen learn"),
        "listen learn": .init(
            [("rekindle listen learn", "learns anew from the examples in corpus/listening")],
            next: "rekindle listen evaluate"),
        "completion": .init(
            [("rekindle completion bash > ~/.local/share/bash-completion/completions/rekindle", "for bash")],
            next: "open a new terminal, type rekindle and press Tab"),
        "schema": .init(
            [("rekindle schema history", "describes what rekindle history NAME --format json prints")],
            next: "rekindle help json"),
        "export": .init(
            [("rekindle export --all journal.json", "everything, in a new file that only you can read")],
            next: "rekindle import FILE, on the other machine"),
        "import": .init(
            [("rekindle import journal.json", "says what is new, and asks")], next: "rekindle customers"),
        "backup": .init(
            [("rekindle backup", "makes a dated copy beside the journal")], next: "rekindle restore FILE, if need be"),
        "restore": .init(
            [("rekindle restore journal.backup", "checks it, asks, and keeps the journal of now beside it")],
            next: "rekindle customers"),
        "config": .init(
            [
                ("rekindle config", "shows every setting, and where it comes from"),
                ("rekindle config accessible yes", "sets one"),
                ("rekindle config accessible --unset", "takes it back"),
            ], next: "rekindle doctor"),
        "doctor": .init(
            [("rekindle doctor", "looks whether everything is in order")], next: "rekindle"),
        "manual": .init(
            [("rekindle manual > ~/.local/share/man/man1/rekindle.1", "then man rekindle shows it")],
            next: "man rekindle"),
    ]

    private init(_ lines: [(line: String, means: String)], next: String) {
        self.lines = lines
        self.next = next
    }
}
