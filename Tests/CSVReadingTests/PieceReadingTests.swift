import CSVReading
import Synchronization
import Testing

@Suite("Reading in pieces")
struct PieceReadingTests {
  struct Stop: Error, Equatable { let line: Int }

  @Test("the first error in file order is the one that surfaces", arguments: [1, 2, 3])
  func surfacesFirstError(workers: Int) throws {
    let text = (0..<400).map { "\($0),x\n" }.joined()
    var plan = try ReadingPlan(Array(text.utf8), width: 2)
    plan.workers = workers
    plan.pieceSize = 16
    for _ in 0..<20 {
      var accepted = 0
      #expect(throws: Stop(line: 200)) {
        try plan.readRecords(
          makePiece: { 0 },
          body: { batch, count in
            for record in 0..<batch.count {
              let number = Int(String(decoding: [UInt8](batch.field(record, 0)), as: UTF8.self))
              if let number, number >= 200 { throw Stop(line: number) }
              count += 1
            }
          }, accept: { count, _ in accepted += count })
      }
      #expect(accepted > 150 && accepted <= 200)
    }
  }

  @Test("an error of the one who accepts ends the reading", arguments: [1, 2, 3])
  func endsOnRefusal(workers: Int) throws {
    var plan = try ReadingPlan(Array((0..<900).map { "\($0)\n" }.joined().utf8), width: 1)
    plan.workers = workers
    plan.pieceSize = 50
    var pieces = 0
    #expect(throws: Stop(line: 3)) {
      try plan.readRecords(
        makePiece: {}, body: { _, _ in },
        accept: { _, summary in
          pieces += 1
          if pieces == 3 { throw Stop(line: 3) }
        })
    }
    #expect(pieces == 3)
  }

  @Test("a wrong guess fails without a trace: quoted fields that look like records")
  func dropsWrongGuesses() throws {
    let inner = (0..<200).map { "trap,\($0)\n" }.joined()
    let text = "a,\"\(inner)\"\n" + "b,c\n"
    for workers in [1, 2, 3] {
      var plan = try ReadingPlan(Array(text.utf8), width: 2)
      plan.workers = workers
      plan.pieceSize = 64
      var seen = 0
      try plan.readRecords(
        makePiece: { 0 },
        body: { batch, count in
          for record in 0..<batch.count {
            if [UInt8](batch.field(record, 0)) == Array("trap".utf8) { throw Stop(line: 0) }
            count += 1
          }
        }, accept: { count, _ in seen += count })
      #expect(seen == 2)
    }
  }

  @Test("a right guess is not read again", arguments: ["\n", "\r\n", "\r"])
  func readsOnce(lineEnd: String) throws {
    let text = (0..<3_000).map { "\"\($0)\",\"x, y\"\(lineEnd)" }.joined()
    for size in 40..<60 {
      var plan = try ReadingPlan(Array(text.utf8), width: 2)
      plan.workers = 2
      plan.pieceSize = size
      let seen = Counter()
      try plan.readRecords(
        makePiece: {}, body: { batch, _ in seen.add(batch.count) }, accept: { _, _ in })
      #expect(seen.value == 3_000)
    }
  }

  final class Counter: Sendable {
    // Not a `Mutex`: the thread sanitizer does not see it while threads wait for it, on Linux.
    private let count = Atomic(0)
    var value: Int { count.load(ordering: .relaxed) }
    func add(_ number: Int) { count.add(number, ordering: .relaxed) }
  }

  @Test("pieces follow one another without a gap", arguments: [1, 2, 3])
  func leavesNoGap(workers: Int) throws {
    var random = SeededRandom(seed: 77)
    for _ in 0..<50 {
      let sample = SampleText(using: &random)
      var plan = try ReadingPlan(sample.bytes, width: sample.width, dialect: sample.dialect)
      plan.workers = workers
      plan.pieceSize = 5
      var end = 0
      try plan.readRecords(
        makePiece: {}, body: { _, _ in },
        accept: { _, summary in
          #expect(summary.textRange.lowerBound == end)
          end = summary.textRange.upperBound
        })
      #expect(end == sample.bytes.count)
    }
  }

  @Test("a file longer than its first window, with records longer than the slack")
  func readsLongRecords() throws {
    let file = try TemporaryFile()
    let long = String(repeating: "line of a note\n", count: 20_000)
    let text = (0..<12).map { "\($0),\"\(long)\(String(repeating: "\"\"", count: $0))\"\n" }
      .joined()
    try file.write(Array(text.utf8))
    let expected = ReferenceReader.read(
      Array(text.utf8), width: 2, dialect: .comma, limits: .standard)
    #expect(expected.records.count == 12)
    for (size, workers) in [(1_000_000, 1), (100_000, 2), (1 << 21, 3)] {
      var plan = ReadingPlan(
        text: try TextSource(path: file.path), from: .beginning,
        layout: RecordLayout(keepingAllOf: 2), dialect: .comma)
      plan.pieceSize = size
      plan.workers = workers
      #expect(try plan.outcome() == expected)
    }
  }

  @Test("a line longer than anything is skipped in bounded memory")
  func skipsEndlessLine() throws {
    let file = try TemporaryFile()
    let text = "a,b\n" + String(repeating: "x,", count: 2_000_000) + "\r\nc,d\n"
    try file.write(Array(text.utf8))
    for (size, workers) in [(1_000_000, 1), (100_000, 2)] {
      var plan = ReadingPlan(
        text: try TextSource(path: file.path), from: .beginning,
        layout: RecordLayout(keepingAllOf: 2), dialect: .comma)
      plan.limits = ReadingLimits(field: 1_000, record: 200_000)
      plan.pieceSize = size
      plan.workers = workers
      let outcome = try plan.outcome()
      #expect(outcome.texts == [["a", "b"], ["c", "d"]])
      #expect(outcome.lines == [1, 3])
      #expect(outcome.reasons == [Damage(2, .recordTooLong(limit: 200_000))])
    }
  }
}
