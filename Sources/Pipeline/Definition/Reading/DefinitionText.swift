/// The pipeline file's text by lines, with problems made from places in it.
struct DefinitionText {
  /// The path of the pipeline file, as it was given.
  let path: String

  /// The lines without their ends, cut where YAML cuts them.
  let lines: [[Unicode.Scalar]]

  /// The text without a byte-order mark, with every line ending in LF.
  var yaml: String { Self.joined(lines) }

  init(bytes: [UInt8], path: String) throws(PipelineDefinitionError) {
    self.path = path
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    let decoded = Self.decode(content)
    lines = Self.split(decoded.scalars)
    if let bad = decoded.firstBad {
      throw failure(.notUTF8, at: Self.place(of: bad, in: decoded.scalars), text: "")
    }
    if let bad = decoded.scalars.firstIndex(where: { !Self.isAllowed($0) }) {
      throw failure(
        .controlCharacter, at: Self.place(of: bad, in: decoded.scalars),
        text: SourceExcerpt.visible(decoded.scalars[bad]))
    }
  }

  /// A problem with its excerpt.
  func problem(
    _ kind: PipelineDefinitionProblem.Kind, at mark: SourceMark, keyPath: String = "",
    text: String, suggestion: String? = nil
  ) -> PipelineDefinitionProblem {
    let excerpt = SourceExcerpt(
      lineNumber: mark.line, line: Self.joined([line(mark.line)]),
      column: mark.column, length: mark.length)
    return PipelineDefinitionProblem(
      kind: kind, line: mark.line, column: excerpt.column, keyPath: keyPath, text: text,
      suggestion: suggestion, excerpt: excerpt)
  }

  /// A problem that leaves nothing else to be found.
  func failure(
    _ kind: PipelineDefinitionProblem.Kind, at mark: SourceMark, keyPath: String = "", text: String
  ) -> PipelineDefinitionError {
    PipelineDefinitionError(
      path: path, problems: [problem(kind, at: mark, keyPath: keyPath, text: text)])
  }

  /// A line by its number, empty where there is none.
  func line(_ number: Int) -> [Unicode.Scalar] {
    lines.indices.contains(number - 1) ? lines[number - 1] : []
  }

  /// The place of the value `text` that starts at a line and column, on that line.
  ///
  /// The YAML parser says where a value starts and not where it ends: a quoted one ends at its
  /// quote, a plain one with its text, any other with the line.
  func mark(ofText text: String, line number: Int, column: Int) -> SourceMark {
    let rest = line(number).dropFirst(column - 1)
    var length = rest.count
    if !text.isEmpty, rest.starts(with: text.unicodeScalars) {
      length = text.unicodeScalars.count
    } else if let quote = rest.first, quote == "\"" || quote == "'" {
      var index = rest.startIndex + 1
      while index < rest.endIndex, rest[index] != quote {
        index += quote == "\"" && rest[index] == "\\" ? 2 : 1
      }
      length = min(index + 1, rest.endIndex) - rest.startIndex
    }
    return SourceMark(line: number, column: column, length: max(1, length))
  }

  static func joined(_ lines: [[Unicode.Scalar]]) -> String {
    var text = String.UnicodeScalarView()
    for (index, line) in lines.enumerated() {
      if index > 0 { text.append("\n") }
      text.append(contentsOf: line)
    }
    return String(text)
  }

  private static func decode(
    _ bytes: ArraySlice<UInt8>
  ) -> (scalars: [Unicode.Scalar], firstBad: Int?) {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var scalars: [Unicode.Scalar] = []
    var firstBad: Int?
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): scalars.append(scalar)
      case .error:
        firstBad = firstBad ?? scalars.count
        scalars.append("\u{FFFD}")
      case .emptyInput: return (scalars, firstBad)
      }
    }
  }

  private static func split(_ scalars: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    var lines: [[Unicode.Scalar]] = [[]]
    for (index, scalar) in scalars.enumerated() {
      if scalar == "\n", index > 0, scalars[index - 1] == "\r" { continue }
      if isLineEnd(scalar) {
        lines.append([])
      } else {
        lines[lines.count - 1].append(scalar)
      }
    }
    return lines
  }

  private static func place(of index: Int, in scalars: [Unicode.Scalar]) -> SourceMark {
    let lines = split(Array(scalars[..<index]))
    return SourceMark(line: lines.count, column: (lines.last?.count ?? 0) + 1, length: 1)
  }

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  /// What YAML allows in a file.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF:
      true
    default: false
    }
  }
}
