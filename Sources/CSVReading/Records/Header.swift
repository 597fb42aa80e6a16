/// The first record of a file, and where the records after it begin.
public struct Header: Sendable, Hashable {
  /// The fields, trimmed and unescaped; bytes that are no UTF-8 are shown as U+FFFD.
  public let fields: [String]

  /// Where the header itself begins.
  public let start: DataStart

  /// Where the record after it begins.
  public let dataStart: DataStart
}

extension Header {
  /// Reads the first record of `text` that is no blank line.
  ///
  /// In a file without a header that is its first row: take the width from it, and read the
  /// data from ``start``.
  ///
  /// - Parameter skippedLines: the physical lines at the beginning that are no CSV.
  /// - Throws: ``CSVError`` if there is no record or it is damaged, ``TextSourceError``.
  public init(
    of text: TextSource, dialect: CSVDialect, skippedLines: Int = 0,
    limits: ReadingLimits = .standard
  ) throws {
    var parser = LibCSVParser(dialect: dialect, limits: limits)
    var reader = WindowReader(text, capacity: 1 << 16)
    var position = DataStart.beginning
    var size = 1 << 16
    while position.offset < text.count {
      let window = try reader.window(at: position.offset, count: size)
      if position.line <= skippedLines {
        let lineEnd = window.lineEnd(from: 0, before: window.count)
        if lineEnd == window.count {
          position = DataStart(
            offset: position.offset + lineEnd, line: position.line + (window.isFinal ? 1 : 0))
        } else if let next = window.nextLine(afterEndAt: lineEnd) {
          position = DataStart(offset: position.offset + next, line: position.line + 1)
        } else {
          size *= 2
        }
        continue
      }
      switch parser.readUnit(window, at: 0) {
      case .record(_, let lines, _, let end):
        fields = parser.fields.fields.map { String(decoding: $0, as: UTF8.self) }
        start = position
        dataStart = DataStart(offset: position.offset + end, line: position.line + lines)
        return
      case .blank(let end):
        position = DataStart(offset: position.offset + end, line: position.line + 1)
      case .damaged(let reason):
        throw CSVError(
          .damagedHeader(reason),
          at: SourcePosition(file: text.path, line: position.line, column: reason.column))
      case .needsMore:
        size *= 2
      }
    }
    throw CSVError(.noRecords, at: SourcePosition(file: text.path, line: position.line))
  }
}
