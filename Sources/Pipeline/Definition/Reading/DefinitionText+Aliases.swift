extension DefinitionText {
  /// The lines with a harmless text in place of everything that may be an alias such as `*days`;
  /// `nil` where nothing is.
  ///
  /// Within quotes it may be none, and is replaced too: what becomes of values does not matter.
  var linesWithoutAliases: [[Unicode.Scalar]]? {
    var found = false
    let disguised = lines.map { line in
      var line = line
      for index in line.indices where line[index] == "*" && index + 1 < line.count {
        let isStart = index == 0 || " \t,[]{}-?:".unicodeScalars.contains(line[index - 1])
        guard isStart, line[index + 1] != " ", line[index + 1] != "*" else { continue }
        line[index] = Self.disguise
        found = true
      }
      return line
    }
    return found ? disguised : nil
  }

  /// What stands where an alias began: a letter that nobody writes.
  static let disguise: Unicode.Scalar = "\u{F8FF}"
}
