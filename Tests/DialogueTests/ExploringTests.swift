import Dialogue
import Testing

@Suite("Exploring scripts")
struct ExploringTests {
    static let mood = ExploringSamples.reflection(
        """
        ## mood
        How is it?
        ? scale 0 to 10 (bad .. good)
        why: To begin somewhere. (000-01)
        card when 3 or less: low-card
        - 8 or more -> good
        - 4 to 7 -> end
        - 3 or less: finding low -> fits
        - missing -> end

        ## fits
        - found low -> good
        - always -> end

        ## good
        What is good?
        ? text
        why: To have it said. (000-02)
        - always -> end

        ## finding low
        It is low.
        verdict: issue
        because: You put it at {mood}.
        """)

    @Test("counts the steps, branches, findings and cards that conversations come to")
    func counts() throws {
        let exploration = Explorer(ExploringSamples.library(Self.mood)).explore()
        let script = try #require(exploration.scripts.first)
        #expect(script.count(.step) == (3, 3))
        #expect(script.count(.branch) == (7, 7))
        #expect(script.count(.finding) == (1, 1))
        #expect(script.count(.card) == (1, 1))
        #expect(exploration.missing.isEmpty)
        #expect(exploration.items.keys.sorted() == ["000-01", "000-02"])
        #expect(exploration.cardsReached == ["low-card"])
    }

    @Test("finds the shortest answers to a finding, and to what only an overruled one leads to")
    func shortest() {
        let exploration = Explorer(ExploringSamples.library(Self.mood)).explore()
        #expect(exploration.answers(to: "low", of: "sample") == ["sample.mood = 0"])
        #expect(
            exploration.answers(to: "fits: - always -> end", of: "sample") == ["sample.mood = 0", "sample.low? = no"])
        #expect(exploration.answers(to: "good", of: "sample") == ["sample.mood = 8"])
    }

    @Test("looks into each different state once")
    func states() {
        let exploration = Explorer(ExploringSamples.library(Self.mood)).explore()
        // At mood, at the decision, and at good: it does not matter there how one came to it.
        #expect(exploration.reflections.map(\.states) == [3])
        #expect(exploration.reflections.map(\.isComplete) == [true])
    }

    @Test("stops where the states it may look into are used up, and says so")
    func budget() {
        let exploration = Explorer(ExploringSamples.library(Self.mood), mostStates: 1).explore()
        #expect(exploration.reflections.map(\.states) == [1])
        #expect(exploration.reflections.map(\.isComplete) == [false])
        #expect(
            exploration.missingNames == [
                "step sample fits", "branch sample fits: - found low -> good", "branch sample fits: - always -> end",
                "branch sample good: - always -> end",
            ])
    }

    @Test("names what no conversation comes to, though the checker cannot tell")
    func unreachable() {
        let outer = ExploringSamples.reflection(
            """
            ## check
            call inner
            - always -> after

            ## after
            - always: flag late -> end
            """)
        let inner = ExploringSamples.inner(
            """
            ## ask
            Well?
            ? yes or no
            - flag late -> rare
            - always -> end

            ## rare
            Never said.
            -> end
            """)
        let exploration = Explorer(ExploringSamples.library(outer, inner)).explore()
        #expect(
            exploration.missingNames == [
                "branch inner ask: - flag late -> rare", "step inner rare", "branch inner rare: -> end",
            ])
        #expect(exploration.missing.map(\.location.line) == [8, 11, 13])
        #expect(
            exploration.missing.map(\.location.file) == ["inner.md", "inner.md", "inner.md"])
    }

    @Test("covers a script that is only called through those that call it, and reports on the scripts named")
    func called() throws {
        let outer = ExploringSamples.reflection(
            """
            ## check
            call inner
            - always -> end
            """)
        let inner = ExploringSamples.inner(
            """
            ## ask
            - inside sample -> end
            - always -> end
            """)
        let exploration = Explorer(ExploringSamples.library(outer, inner)).explore(["inner"])
        #expect(exploration.scripts.map(\.script) == ["inner"])
        #expect(exploration.reflections.map(\.name) == ["sample"])
        #expect(exploration.missingNames == ["branch inner ask: - always -> end"])
    }

    @Test("comes to the same in every run")
    func determinism() {
        let library = ExploringSamples.library(Self.mood)
        let (first, second) = (Explorer(library).explore(), Explorer(library).explore())
        #expect(first.scripts.map(\.walks) == second.scripts.map(\.walks))
        #expect(first.items == second.items)
    }
}
