extension StringProtocol {
    /// Without the spaces and line ends at either end.
    public var withoutOuterSpaces: String {
        var text = Substring(self).drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
