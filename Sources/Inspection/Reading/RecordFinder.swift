/// Cuts a text into records, and never lets a stray quote swallow the lines after it.
struct RecordFinder {
  let scanner: LenientScanner
  /// How many fields records have, where that is known already.
  var width: Int?

  /// The records from `start` on, at most `limit` of them.
  func records(from start: Int, line: Int, limit: Int = .max) -> [RecordExtent] {
    var records: [RecordExtent] = []
    var fields: [RawField] = []
    var position = start
    var line = line
    var isAfterBlankLine = false
    while position < scanner.bytes.count, records.count < limit {
      let end = scanner.lineEnd(from: position)
      if scanner.isBlank(position, end) {
        isAfterBlankLine = true
        line += 1
        position = scanner.nextLine(after: end)
        continue
      }
      let found = extent(at: position, lineEnd: end, &fields)
      records.append(
        RecordExtent(
          start: position, end: found.end, line: line, width: found.width, isClean: found.isClean,
          isAfterBlankLine: isAfterBlankLine))
      isAfterBlankLine = false
      line += 1 + found.innerLines
      position = found.next
    }
    return records
  }

  private struct Extent {
    let end: Int
    let next: Int
    let width: Int
    let innerLines: Int
    let isClean: Bool
  }

  private func extent(at start: Int, lineEnd: Int, _ fields: inout [RawField]) -> Extent {
    if let record = scanner.record(at: start, into: &fields) {
      // Texts of several lines seldom have a line that is a record by itself.
      let isTrusted =
        record.innerLines == 0 || width.map { $0 < 5 && fields.count == $0 } ?? true
        || !standsAlone(scanner.nextLine(after: lineEnd))
      if isTrusted {
        return Extent(
          end: record.end, next: record.next, width: fields.count,
          innerLines: record.innerLines, isClean: true)
      }
    }
    let alone = scanner.looseWidth(start, lineEnd)
    if let width, alone < width, let several = several(from: start, lineEnd, width) {
      return several
    }
    return Extent(
      end: lineEnd, next: scanner.nextLine(after: lineEnd), width: alone, innerLines: 0,
      isClean: false)
  }

  // Whether the line is a whole record by itself, so that no quote can have reached into it.
  private func standsAlone(_ start: Int) -> Bool {
    var fields: [RawField] = []
    guard start < scanner.bytes.count, let record = scanner.record(at: start, into: &fields) else {
      return false
    }
    return record.innerLines == 0 && fields.count == width
  }

  // A record whose quoted text has line ends and quotes of its own.
  private func several(from start: Int, _ firstEnd: Int, _ width: Int) -> Extent? {
    var end = firstEnd
    for lines in 1...20 {
      let next = scanner.nextLine(after: end)
      guard next < scanner.bytes.count, next - start < 1 << 16 else { return nil }
      if standsAlone(next) { return nil }
      end = scanner.lineEnd(from: next)
      let found = scanner.looseWidth(start, end)
      guard found <= width else { return nil }
      if found == width {
        return Extent(
          end: end, next: scanner.nextLine(after: end), width: found, innerLines: lines,
          isClean: false)
      }
    }
    return nil
  }
}
