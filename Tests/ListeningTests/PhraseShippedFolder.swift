/// Where the shipped tables of phrases are.
enum ShippedFolder {
    static let listening = "\(#filePath)".split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/corpus/listening"
}
