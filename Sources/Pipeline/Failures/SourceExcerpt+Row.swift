extension SourceExcerpt {
  /// A row's first line with a mark under `text`, or under the whole line where it has no such.
  init(lineNumber: Int, row: String, marking text: String) {
    let line = row.unicodeScalars.prefix { $0 != "\n" && $0 != "\r" }
    let shown = String(String.UnicodeScalarView(line))
    if let range = text.isEmpty ? nil : shown.range(ofLast: text) {
      self.init(
        lineNumber: lineNumber, line: shown, column: range.lowerBound + 1, length: range.count)
    } else {
      self.init(lineNumber: lineNumber, line: shown, column: 1, length: max(1, line.count))
    }
  }
}

extension String {
  /// Where `text` stands for the last time, in Unicode scalars from 0.
  func range(ofLast text: String) -> Range<Int>? {
    let (all, part) = (Array(unicodeScalars), Array(text.unicodeScalars))
    guard !part.isEmpty, part.count <= all.count else { return nil }
    for start in stride(from: all.count - part.count, through: 0, by: -1)
    where all[start..<start + part.count].elementsEqual(part) {
      return start..<start + part.count
    }
    return nil
  }
}
