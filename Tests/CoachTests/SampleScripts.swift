/// Small reflections for tests: everything in them can be seen at once.
enum SampleScripts {
    /// Two branches, a question that both share, and a finding that quotes an answer.
    static let tea = """
        # Tea with them
        id: tea
        version: 1
        for: trying things out

        ## keen
        How keen are you on {customer}?
        ? scale 0 to 10 (not .. very)
        why: A number is quick. (003-06, 003-07)
        hint: Any number from 0 to 10.
        - 7 or more -> good
        - always -> bad

        ## good
        What is good?
        ? text
        why: You can look after what you can name.
        hint: One thing.
        - always -> last

        ## bad
        What is bad?
        ? text
        why: It helps to say it.
        hint: One thing.
        - answered: finding trouble
        - always -> last

        ## last
        And who should know?
        ? one of
        * boss: my boss
        * nobody: nobody
        * other: somebody else ...
        why: Some things want telling.
        hint: Pick one.
        - always -> end

        ## finding trouble
        Something is in the way.
        verdict: cleared
        because: You said this: {bad}.
        changes: A good week.
        """

    /// One question, so that one answer ends it.
    static let short = """
        # One word
        id: short
        version: 1
        for: a word in passing

        ## word
        One word for {customer}?
        ? text
        why: It is quick.
        hint: Any word.
        - always -> end
        """
}
