/// Where the shipped tables of phrases are.
enum PhraseFiles {
    static let folder = #filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined() + "/corpus/listening"
}
