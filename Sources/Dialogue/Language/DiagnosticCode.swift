/// The stable codes of the checker's diagnostics.
public enum DiagnosticCode: String, CaseIterable, Sendable {
    // How a line is written.
    case notADirective = "RK001"
    case header = "RK002"
    case question = "RK003"
    case condition = "RK004"
    case effect = "RK005"
    case option = "RK006"
    case name = "RK007"
    case unreadable = "RK008"
    case interpolation = "RK009"
    // Structure.
    case unknownTarget = "RK010"
    case duplicateName = "RK011"
    case unreachableStep = "RK012"
    case deadEnd = "RK013"
    case arrowGoesUp = "RK014"
    case callsInACircle = "RK015"
    case missingEnd = "RK016"
    case unknownScript = "RK017"
    case findingWithoutReason = "RK018"
    // Data.
    case readBeforeSet = "RK020"
    case notExhaustive = "RK021"
    case neverTaken = "RK022"
    case alwaysTrue = "RK023"
    case typeMismatch = "RK024"
    case unknownStep = "RK025"
    case unknownOption = "RK026"
    case unknownFinding = "RK027"
    case unusedFinding = "RK028"
    case unusedFlag = "RK029"
    case unknownFlag = "RK030"
    case promiseNotKept = "RK031"
    case echoWithoutPlain = "RK032"
    case unusedAnswer = "RK033"
    // References.
    case unknownCard = "RK040"
    // Voice.
    case longQuestion = "RK050"
    case twoQuestions = "RK051"

    /// Errors keep a script from running; warnings do not.
    public var severity: Diagnostic.Severity {
        switch self {
        case .alwaysTrue, .unusedFinding, .unusedFlag, .unusedAnswer, .longQuestion, .twoQuestions: .warning
        default: .error
        }
    }
}
