import Dialogue
import Synchronization
import Testing

@Suite struct ScriptLibraryTests {
    /// A library of three scripts, and the names it was asked to read, in order.
    private final class Shelf: Sendable {
        private let texts: [String: String]
        let asked = Mutex<[String]>([])

        init(_ texts: [String: String]) { self.texts = texts }

        var library: ScriptLibrary {
            ScriptLibrary(texts.keys.sorted()) { names in
                self.asked.withLock { $0 += names }
                return names.map { name in
                    let (script, problems) = ScriptParser.parse(
                        SourceText(file: "\(name).md", text: self.texts[name] ?? ""))
                    return ScriptLibrary.Reading(script, problems: problems)
                }
            }
        }
    }

    private static let scripts = [
        "outer": """
        # Outer
        id: outer
        version: 1
        for: a test

        ## first
        How is it?
        ? text
        - always -> check

        ## check
        call inner
        - always: suggest other -> end
        """,
        "inner": """
        # Inner
        id: inner
        version: 1

        ## again
        And now?
        ? text
        why: As before.
        - last.other.mood answered -> end
        - always -> end
        """,
        "other": """
        # Other
        id: other
        version: 1
        for: another test

        ## mood
        Which mood?
        ? text
        once: 30 days
        - always -> end
        """,
    ]

    @Test("Only the script that is asked for and those it calls are read, each once")
    func readsWhatIsNeeded() throws {
        let shelf = Shelf(Self.scripts)
        let library = shelf.library
        #expect(library.has("other") && !library.has("nowhere"))
        #expect(try library.require("outer").map(\.id) == ["outer", "inner"])
        #expect(library.length(of: "outer").about == 2)
        _ = try library.require("outer")
        #expect(shelf.asked.withLock { $0 } == ["outer", "inner"])
        #expect(library["other"]?.title == "Other")
        #expect(shelf.asked.withLock { $0 } == ["outer", "inner", "other"])
    }

    @Test("What a reflection looks back at and asks once is said for it and those it calls")
    func looksBack() throws {
        let library = Shelf(Self.scripts).library
        let outer = try library.require("outer")
        #expect(outer.looksBackAt == ["other.mood"])
        #expect(outer.askedOnce.isEmpty)
        #expect(try library.require("other").askedOnce == ["other.mood"])
    }

    @Test("An error in a script that is needed is thrown with its line; one in another script stops nobody")
    func refusesWhatIsBroken() throws {
        var scripts = Self.scripts
        scripts["inner"] = scripts["inner"]?.replacing("? text", with: "? tekst")
        let library = Shelf(scripts).library
        let problem = #expect(throws: ScriptLibrary.Unreadable.self) { try library.require("outer") }
        #expect(problem?.problem.location.file == "inner.md" && problem?.problem.location.line == 7)
        #expect(library["inner"] == nil)
        #expect(try library.require("other").count == 1)
        #expect(throws: ScriptLibrary.Unreadable.self) { try library.requireAll() }
    }

    @Test("A name that is not installed is no error, and nothing")
    func unknown() throws {
        let library = Shelf(Self.scripts).library
        #expect(try library.require("nowhere").isEmpty)
        #expect(library["nowhere"] == nil)
        #expect(library.length(of: "nowhere").about == 0)
    }
}
