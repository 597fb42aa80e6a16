import CSVReading
import Testing

/// Everything that a reading makes known, in a form that two readers can be compared by.
struct Outcome: Equatable, Sendable {
  struct Record: Equatable, Sendable {
    var fields: [[UInt8]]
    var line: Int
    var offset: Int
    var raw: [UInt8]
  }

  var records: [Record] = []
  var damaged: [DamagedLine] = []
  var lineCount = 0

  /// The records' fields as text.
  var texts: [[String]] {
    records.map { $0.fields.map { String(decoding: $0, as: UTF8.self) } }
  }

  var lines: [Int] { records.map(\.line) }

  /// The reasons of the damaged lines, with their lines.
  var reasons: [Damage] { damaged.map { Damage($0.line, $0.reason) } }
}

/// A damaged line without its bytes.
struct Damage: Equatable, Sendable {
  let line: Int
  let reason: DamagedLine.Reason

  init(_ line: Int, _ reason: DamagedLine.Reason) {
    self.line = line
    self.reason = reason
  }
}

extension Array where Element == UInt8 {
  init(_ span: RawSpan) {
    self = unsafe span.withUnsafeBytes { unsafe Array($0) }
  }
}

extension ReadingPlan {
  /// Reads everything into memory, through the same door as the program.
  func outcome() throws -> Outcome {
    var outcome = Outcome()
    try readRecords(
      makePiece: { [Outcome.Record]() },
      body: { batch, piece in
        for record in 0..<batch.count {
          piece.append(
            Outcome.Record(
              fields: (0..<batch.slotCount).map { [UInt8](batch.field(record, $0)) },
              line: batch.relativeLine(record), offset: batch.textOffset(record),
              raw: [UInt8](batch.raw(record))))
        }
      },
      accept: { piece, summary in
        #expect(piece.count == summary.recordCount)
        #expect(summary.firstLine == outcome.lineCount + start.line)
        outcome.records += piece.map { record in
          var record = record
          record.line += summary.firstLine
          return record
        }
        outcome.damaged += summary.damagedLines
        outcome.lineCount += summary.lineCount
      })
    return outcome
  }
}

/// How a text is read: what must not be visible in the outcome.
struct Cut: Sendable, CustomTestStringConvertible {
  let pieceSize: Int
  let workers: Int
  let method: ParsingMethod
  /// How far past a piece is looked at first: little, to meet the edge of the window often.
  var slack = 1

  static let all: [Cut] = [1, 2, 3, 7, 4_096].flatMap { size in
    [1, 2, 3].flatMap { workers in
      [ParsingMethod.splitter, .libcsv].map {
        Cut(pieceSize: size, workers: workers, method: $0)
      }
    }
  }

  var testDescription: String {
    "pieces of \(pieceSize), \(workers) workers, \(method), slack \(slack)"
  }
}

extension ReadingPlan {
  func cut(_ cut: Cut) -> ReadingPlan {
    var plan = self
    plan.pieceSize = cut.pieceSize
    plan.workers = cut.workers
    plan.method = cut.method
    plan.slack = cut.slack
    return plan
  }

  /// Reads `bytes` as UTF-8, all fields of all records.
  init(
    _ bytes: [UInt8], width: Int, dialect: CSVDialect = .comma,
    limits: ReadingLimits = .standard
  ) throws {
    self.init(
      text: try TextSource(bytes: bytes, encoding: .named("utf-8")), from: .beginning,
      layout: RecordLayout(keepingAllOf: width), dialect: dialect)
    self.limits = limits
  }
}
