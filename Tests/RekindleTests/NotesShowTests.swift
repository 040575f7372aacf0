import Foundation
import RekindleTesting
import Testing

/// `notes show` and `notes export`: what is kept, in plain reading order, as JSON, and as a private file.
@Suite(.waitsForPrograms) struct NotesShowTests {
    private let machine: RepsMachine

    init() throws {
        machine = try RepsMachine()
        try machine.useScripts([
            "start.md": """
            # Beginning
            id: start
            version: 1
            for: to try

            ## worry
            What worries you about {customer}?
            ? text
            - always -> end

            """
        ])
        _ = try machine.run("customers", "add", "Quay", "--person", "Joan Pike", "--role", "buyer")
        _ = try machine.run("customers", "add", "Quay", "--person", "Sam *Reed*")
        let talk = try machine.run("reflect", "start", "--customer", "Quay", input: "Joan told Sam [all] of it\n")
        try #require(talk.status == .exited(0), "\(talk.errors)")
    }

    @Test("a customer's page reads from top to bottom")
    func customer() throws {
        let page = try machine.run("notes", "show", "--customer", "quay")
        #expect(
            page.output == """
                Quay
                Here since Sat 21 Nov 2026.

                People
                - Joan Pike, buyer
                - Sam *Reed*

                Sat 21 Nov 2026, Beginning (finished)
                - What worries you about Quay? [start.worry]
                  Joan told Sam [all] of it

                Next: rekindle notes export --customer "quay" hands it over; notes forget
                --customer "quay" removes it

                """)
    }

    @Test("a person's page says where each text stands, and who else is in it")
    func person() throws {
        let page = try machine.run("notes", "show", "--person", "joan pike")
        #expect(
            page.output == """
                What names joan pike

                Quay
                Known here, so the first name alone counts too.
                - among the people: Joan Pike, buyer
                - Sat 21 Nov 2026, answer to start.worry: Joan told Sam [all] of it
                  also about Sam *Reed*: weigh that before you hand it over

                Next: rekindle notes export --person "joan pike" hands it over; notes forget
                --person "joan pike" removes it

                """)
        let none = try machine.run("notes", "show", "--person", "Ann Lee")
        #expect(none.words == "What names Ann Lee Nothing does. Next: rekindle customers")
        #expect(
            none.sentences
                == "Names are looked for as whole words. If the notes say only \"Ann\", add a customer: "
                + "--person \"Ann\" --customer NAME; --also NAME looks for other spellings.")
    }

    @Test("Markdown means nothing but what was typed")
    func markdown() throws {
        let page = try machine.run("notes", "export", "--person", "Joan Pike", "--format", "markdown")
        #expect(
            page.output == """
                # What names Joan Pike


                ## Quay

                Known here, so the first name alone counts too.

                - among the people: Joan Pike, buyer
                - Sat 21 Nov 2026, answer to start.worry: Joan told Sam \\[all\\] of it
                  - also about Sam \\*Reed\\*: weigh that before you hand it over

                """)
        #expect(page.sentences == "1 piece names somebody else too: weigh that before you hand it over.")
    }

    @Test("an export is JSON with the documented keys, in a new file for nobody else to read")
    func export() throws {
        let path = machine.folder.path(of: "joan.json")
        let usual = umask(0)
        defer { umask(usual) }
        let written = try machine.run("notes", "export", "--person", "Joan Pike", "--to", path)
        #expect(
            written.words == "Written to \(path), readable by you alone. Forgetting does not reach it. "
                + "Next: read it through before you hand it over")
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber
        #expect(mode?.intValue == 0o600)
        let text = try machine.folder.read("joan.json")
        #expect(try machine.run("notes", "show", "--person", "Joan Pike", "--format", "json").output == text)
        #expect(
            text == """
                {
                  "notes" : {
                    "about" : "person",
                    "person" : {
                      "customers" : [
                        {
                          "customer" : "Quay",
                          "entries" : [
                            {
                              "alsoAbout" : [

                              ],
                              "kind" : "person",
                              "place" : "",
                              "text" : "Joan Pike, buyer"
                            },
                            {
                              "alsoAbout" : [
                                "Sam *Reed*"
                              ],
                              "at" : "2026-11-21T14:05",
                              "kind" : "answer",
                              "place" : "start.worry",
                              "text" : "Joan told Sam [all] of it"
                            }
                          ],
                          "known" : true
                        }
                      ],
                      "namesakes" : [

                      ],
                      "person" : "Joan Pike"
                    }
                  },
                  "version" : 1
                }

                """)
        let again = try machine.run("notes", "export", "--me", "--to", path)
        #expect(again.status == .exited(73))
        #expect(
            again.sentences
                == "rekindle: There is something at \(path) already, and it stays as it is. Name a new file.")
        #expect(try machine.folder.read("joan.json") == text)
        let nowhere = try machine.run("notes", "export", "--me", "--to", "/nowhere/at/all")
        #expect(nowhere.status == .exited(73))
    }

    @Test("the rep's own account counts first, then tells everything, and names the files")
    func me() throws {
        try FileManager.default.createDirectory(
            atPath: machine.folder.path(of: "config/rekindle"), withIntermediateDirectories: true)
        _ = try machine.folder.write("country: GB\n", to: "config/rekindle/settings.txt")
        let page = try machine.run("notes", "show", "--me")
        #expect(page.words.hasPrefix("What is kept about you - Quay: 2 people and 1 conversation It is in these files"))
        #expect(page.output.contains("Joan told Sam [all] of it"))
        #expect(page.words.contains("What you have set - country: GB"))
        let notes = try machine.json("notes", "show", "--me", under: "notes") as? [String: Any]
        #expect((notes?["customers"] as? [Any])?.count == 1)
        #expect((notes?["files"] as? [String])?.first == machine.journal)
        #expect(notes?["settings"] as? [String] == ["country: GB"])
    }

    @Test("without saying whose, it is a mistake in the command")
    func whose() throws {
        for arguments in [
            [], ["--me", "--customer", "Quay"], ["--me", "--person", "Joan"], ["--customer", "Quay", "--also", "x"],
        ] {
            #expect(try machine.run(["notes", "show"] + arguments, bytes: []).status == .exited(64))
        }
        #expect(try machine.run("notes", "show", "--customer", "Nobody").status == .exited(2))
    }
}
