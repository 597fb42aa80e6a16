import CSVReading

/// The CSV reader: splitter and libcsv read the same, whatever the pieces, and account for every
/// physical line: exact, damaged or blank.
enum CSVTarget {
  private struct Record: Equatable, Sendable {
    var fields: [[UInt8]]
    var line: Int
    var offset: Int
    var raw: [UInt8]
  }

  private struct Outcome: Equatable {
    var records: [Record] = []
    var damaged: [DamagedLine] = []
    var lineCount = 0
    var end = 0
  }

  static func run(_ bytes: [UInt8]) throws {
    var input = FuzzInput(bytes)
    let dialect = CSVDialect.common[input.choice(4)]
    let width = input.choice(6) + 1
    let limits =
      input.choice(4) > 0
      ? ReadingLimits.standard
      : ReadingLimits(field: input.choice(40) + 1, record: input.choice(80) + 1)
    let pieceSize = input.choice(200) + 1
    let slack = input.choice(70)
    // Some first bytes are those of other formats.
    guard let text = try? TextSource(bytes: input.bytes, encoding: .named("utf-8")) else { return }
    var plan = ReadingPlan(
      text: text, from: .beginning, layout: RecordLayout(keepingAllOf: width), dialect: dialect)
    plan.limits = limits
    plan.method = .libcsv
    let expected = try outcome(of: plan)
    account(for: expected, in: input.bytes, markByteCount: input.bytes.count - text.count)
    plan.method = .splitter
    let split = try outcome(of: plan)
    promise(split == expected, "the splitter reads otherwise than libcsv")
    plan.pieceSize = pieceSize
    plan.slack = slack
    let splitInPieces = try outcome(of: plan)
    promise(splitInPieces == expected, "pieces show in what the splitter reads")
    plan.method = .libcsv
    let inPieces = try outcome(of: plan)
    promise(inPieces == expected, "pieces show in what libcsv reads")
    // Which header there is, if any, and under which delimiter.
    _ = try? DelimiterDetector.detect(in: text, skippedLines: width - 1, limits: limits)
  }

  private static func outcome(of plan: ReadingPlan) throws -> Outcome {
    var outcome = Outcome()
    try plan.readRecords(
      makePiece: { [Record]() },
      body: { batch, piece in
        for record in 0..<batch.count {
          piece.append(
            Record(
              fields: (0..<batch.slotCount).map { bytes(batch.field(record, $0)) },
              line: batch.relativeLine(record), offset: batch.textOffset(record),
              raw: bytes(batch.raw(record))))
        }
      },
      accept: { piece, summary in
        promise(piece.count == summary.recordCount, "another number of records")
        promise(summary.firstLine == outcome.lineCount + 1, "another line")
        promise(summary.textRange.lowerBound == outcome.end, "a gap between pieces")
        outcome.records += piece.map { record in
          var record = record
          record.line += summary.firstLine
          return record
        }
        outcome.damaged += summary.damagedLines
        outcome.lineCount += summary.lineCount
        outcome.end = summary.textRange.upperBound
      })
    return outcome
  }

  /// Every physical line is part of one record, or damaged, or blank, and none is two of them.
  private static func account(for outcome: Outcome, in bytes: [UInt8], markByteCount: Int) {
    var lines: [(offset: Int, isBlank: Bool)] = []
    let text = Array(bytes.dropFirst(markByteCount))
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, text[end] != 0x0A, text[end] != 0x0D { end += 1 }
      lines.append((start, text[start..<end].allSatisfy { $0 == 0x20 || $0 == 0x09 }))
      let isPair = end + 1 < text.count && text[end] == 0x0D && text[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
    }
    promise(outcome.lineCount == lines.count, "another number of lines")
    promise(outcome.end == text.count, "bytes at the end that nothing accounts for")
    var owners = [Int](repeating: 0, count: lines.count)
    for record in outcome.records {
      promise(lines[record.line - 1].offset == record.offset, "a record on a wrong line")
      promise(text[record.offset...].starts(with: record.raw), "a record of other bytes")
      for line in (record.line - 1)..<lines.count
      where lines[line].offset <= record.offset + record.raw.count {
        if line == record.line - 1 || lines[line].offset > record.offset { owners[line] += 1 }
      }
    }
    for one in outcome.damaged {
      let offset = one.byteOffset - markByteCount
      promise(lines[one.line - 1].offset == offset, "damage on a wrong line")
      owners[one.line - 1] += 1
    }
    for (owner, line) in zip(owners, lines) {
      promise(owner == 1 || owner == 0 && line.isBlank, "a line with \(owner) owners")
    }
  }

  private static func bytes(_ span: RawSpan) -> [UInt8] {
    unsafe span.withUnsafeBytes { unsafe Array($0) }
  }
}
