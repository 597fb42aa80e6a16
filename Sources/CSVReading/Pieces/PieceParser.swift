/// Reads pieces, one after the other: the tools of one thread.
struct PieceParser: ~Copyable {
  private let plan: ReadingPlan
  private var parser: RecordParser
  private var batch: RecordBatch
  private var reader: WindowReader

  init(_ plan: ReadingPlan) {
    self.plan = plan
    parser = RecordParser(
      layout: plan.layout, dialect: plan.dialect, limits: plan.limits, method: plan.method)
    batch = RecordBatch(layout: plan.layout)
    reader = WindowReader(
      plan.text, capacity: min(plan.pieceSize, plan.text.count) + plan.slack + 1)
  }

  /// Reads the piece at `nominal` as if a record started at its first line start, or `nil`
  /// if no line starts in it.
  mutating func guess<Piece: Sendable>(
    _ nominal: Range<Int>, makePiece: () -> Piece,
    body: (borrowing RecordBatch, inout Piece) throws -> Void
  ) throws -> PieceResult<Piece>? {
    let isFirst = nominal.lowerBound == plan.start.offset
    // The byte before tells whether the piece begins with a line.
    let first = isFirst ? nominal.lowerBound : nominal.lowerBound - 1
    let window = try reader.window(at: first, count: nominal.upperBound - first + plan.slack)
    var begin = 0
    if !isFirst {
      let end = nominal.upperBound - first
      let lineEnd = window.lineEnd(from: 0, before: end)
      guard lineEnd < end, let next = window.nextLine(afterEndAt: lineEnd), next < end else {
        return nil
      }
      begin = next
    }
    return try read(
      window, at: begin, to: nominal.upperBound, makePiece: makePiece, body: body)
  }

  /// Reads the piece that begins at `begin` for certain and ends at or after `end`.
  mutating func read<Piece: Sendable>(
    from begin: Int, to end: Int, makePiece: () -> Piece,
    body: (borrowing RecordBatch, inout Piece) throws -> Void
  ) throws -> PieceResult<Piece> {
    let window = try reader.window(at: begin, count: end - begin + plan.slack)
    return try read(window, at: 0, to: end, makePiece: makePiece, body: body)
  }

  private mutating func read<Piece: Sendable>(
    _ first: consuming TextWindow, at offset: Int, to end: Int, makePiece: () -> Piece,
    body: (borrowing RecordBatch, inout Piece) throws -> Void
  ) throws -> PieceResult<Piece> {
    var window = first
    let begin = window.start + offset
    var progress = Progress(offset: offset)
    var piece = makePiece()
    var recordCount = 0
    var slack = plan.slack
    while true {
      batch.reset(to: window)
      let stop = parser.parse(
        window, until: end - window.start, progress: &progress, into: &batch)
      if batch.count > 0 {
        recordCount += batch.count
        try body(batch, &piece)
      }
      var position = window.start + progress.offset
      switch stop {
      case .target:
        return PieceResult(
          textRange: begin..<position, lineCount: progress.line, recordCount: recordCount,
          damaged: progress.damaged, piece: piece)
      case .full:
        continue
      case .needsMore:
        slack = max(1, slack * 2)
      case .lineGoesOn:
        position = try nextLine(from: position)
        slack = plan.slack
      }
      window = try reader.window(at: position, count: max(0, end - position) + slack)
      progress.offset = 0
    }
  }

  /// The beginning of the line after the one that goes on at `position`.
  private mutating func nextLine(from position: Int) throws -> Int {
    var position = position
    while true {
      let window = try reader.window(at: position, count: 1 << 16)
      let lineEnd = window.lineEnd(from: 0, before: window.count)
      if lineEnd < window.count {
        if let next = window.nextLine(afterEndAt: lineEnd) { return position + next }
        position += lineEnd
      } else {
        position += window.count
        if window.isFinal { return position }
      }
    }
  }
}
