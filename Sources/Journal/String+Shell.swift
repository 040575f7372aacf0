extension String {
    /// The text as one word of a command line that can be typed or pasted: nothing in it is run, whoever is called that.
    public var quotedForShell: String {
        contains { "\"$`\\!".contains($0) } ? singleQuotedForShell : "\"\(self)\""
    }

    /// The text in single quotation marks, as a shell takes it.
    public var singleQuotedForShell: String {
        "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
