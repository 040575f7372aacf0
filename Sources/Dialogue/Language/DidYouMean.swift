import Spelling

/// "Did you mean ...?" for the candidate nearest to `word`, or nil where none is near.
func didYouMean(_ word: String, among candidates: some Sequence<String>) -> String? {
    nearestWord(to: word, among: candidates).map { "Did you mean \"\($0)\"?" }
}
