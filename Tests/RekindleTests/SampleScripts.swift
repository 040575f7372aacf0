/// Small reflections for tests that are about the terminal and not about what is asked.
enum SampleScripts {
    static let tea = [
        "tea.md": """
        # Tea with them
        id: tea
        version: 1
        for: trying things out

        ## keen
        How keen are you on {customer}?
        ? scale 0 to 10 (not .. very)
        why: A number is quick.
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
        - always -> last

        ## last
        And who should know?
        ? one of
        * boss: my boss
        * nobody: nobody
        why: Some things want telling.
        hint: Pick one.
        - always -> end
        """
    ]

    /// A day to come, and what then.
    static let day = [
        "day.md": """
        # A day with them
        id: day
        version: 1
        for: trying things out

        ## when
        When will you see {customer}?
        ? future date
        why: A day makes it real.
        hint: A day to come.
        - always -> what

        ## what
        What will you do then?
        ? text
        why: It helps to say it.
        hint: One thing.
        - always -> end
        """
    ]

    /// A reflection of `count` questions that take any words: q1, q2 and so on.
    static func many(_ count: Int) -> [String: String] {
        var text = "# Many questions\nid: many\nversion: 1\nfor: trying things out\n"
        for number in 1...count {
            let next = number == count ? "end" : "q\(number + 1)"
            text +=
                "\n## q\(number)\nQuestion number \(number)?\n? text\nwhy: It is the next one.\n- always -> \(next)\n"
        }
        return ["many.md": text]
    }
}
