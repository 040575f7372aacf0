public import Listening

/// What is made of words before anything else is: each is loaded when it is first asked.
public struct Ears {
    /// What the safety gate finds. Throws `ListeningError`.
    public var judge: (String) throws -> Alarm?
    /// Where an utterance leads. Throws `ListeningError`.
    public var route: (String) throws -> Routing
    /// What the words tell about somebody that need not be written down. Throws `ListeningError`.
    public var sensitiveFacts: (String) throws -> [SensitiveFact]
    /// The words without these facts. Throws `ListeningError`.
    public var without: ([SensitiveFact], String) throws -> String
    /// What in a plan, a thanks or a first sentence would deceive or press the customer. Throws `ListeningError`.
    public var manipulation: (String, ManipulationCheck.Wording) throws -> [ManipulationHit]

    /// Ears; a test gives those it needs.
    public init(
        judge: @escaping (String) throws -> Alarm?, route: @escaping (String) throws -> Routing,
        sensitiveFacts: @escaping (String) throws -> [SensitiveFact],
        without: @escaping ([SensitiveFact], String) throws -> String,
        manipulation: @escaping (String, ManipulationCheck.Wording) throws -> [ManipulationHit]
    ) {
        self.judge = judge
        self.route = route
        self.sensitiveFacts = sensitiveFacts
        self.without = without
        self.manipulation = manipulation
    }
}
