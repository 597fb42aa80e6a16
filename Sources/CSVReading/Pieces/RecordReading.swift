extension ReadingPlan {
  /// Reads every record, piece by piece, on as many threads as the plan names.
  ///
  /// The text is cut at nominal places, and each piece is read as if a record started at
  /// the first line in it. That guess is checked when the piece before it is done; if it
  /// was wrong (a quoted field spans the place), the piece is read again from the right
  /// one. So neither the number of threads nor the size of the pieces shows in the outcome.
  ///
  /// - Parameters:
  ///   - makePiece: makes what one piece is gathered in; called on a worker thread.
  ///   - body: gathers the records of a batch; called on a worker thread, in order within
  ///     a piece. What it gathers for a wrong guess is dropped.
  ///   - accept: takes the pieces in file order, on the caller's thread.
  /// - Throws: ``TextSourceError``, or the first error of `body` or `accept` in file order.
  public func readRecords<Piece: Sendable>(
    makePiece: @escaping @Sendable () -> Piece,
    body: @escaping @Sendable (borrowing RecordBatch, inout Piece) throws -> Void,
    accept: (consuming Piece, PieceSummary) throws -> Void
  ) throws {
    var acceptance = Acceptance(plan: self, makePiece: makePiece, body: body)
    if workers <= 1 || pieceCount <= 1 {
      for index in 0..<pieceCount {
        try acceptance.take(index, guess: nil, accept: accept)
      }
    } else {
      let board = PieceBoard<Piece>(
        pieceCount: pieceCount, piecesInFlight: workers * 2 + 1)
      let threads = WorkerThreads(count: min(workers, pieceCount)) { [self] in
        var parser = PieceParser(self)
        while let index = board.nextPiece() {
          let range = nominalRange(index)
          board.put(
            Result { try parser.guess(range, makePiece: makePiece, body: body) }, at: index)
        }
      }
      defer {
        board.stop()
        threads.join()
      }
      for index in 0..<pieceCount {
        let guess = threads.isEmpty ? nil : board.result(of: index)
        try acceptance.take(index, guess: guess, accept: accept)
      }
    }
    try text.verifyUnchanged()
  }
}

/// Puts pieces together in file order, and reads again what was guessed wrongly.
private struct Acceptance<Piece: Sendable>: ~Copyable {
  let plan: ReadingPlan
  let makePiece: () -> Piece
  let body: (borrowing RecordBatch, inout Piece) throws -> Void
  var parser: PieceParser?
  var end: Int
  var line: Int

  init(
    plan: ReadingPlan, makePiece: @escaping () -> Piece,
    body: @escaping (borrowing RecordBatch, inout Piece) throws -> Void
  ) {
    self.plan = plan
    self.makePiece = makePiece
    self.body = body
    end = plan.start.offset
    line = plan.start.line
  }

  mutating func take(
    _ index: Int, guess: Result<PieceResult<Piece>?, any Error>?,
    accept: (consuming Piece, PieceSummary) throws -> Void
  ) throws {
    let nominal = plan.nominalRange(index)
    // A record that began earlier reaches past this piece.
    if end >= nominal.upperBound { return }
    let result = try checked(guess, nominal)
    let summary = result.summary(firstLine: line, in: plan.text)
    end = result.textRange.upperBound
    line += result.lineCount
    try accept(result.piece, summary)
  }

  private mutating func checked(
    _ guess: Result<PieceResult<Piece>?, any Error>?, _ nominal: Range<Int>
  ) throws -> PieceResult<Piece> {
    if case .success(let result?) = guess, result.textRange.lowerBound == end { return result }
    // A guess that failed may have failed because it was wrong: only a certain reading counts.
    if parser == nil { parser = PieceParser(plan) }
    guard
      let result = try parser?.read(
        from: end, to: nominal.upperBound, makePiece: makePiece, body: body)
    else { preconditionFailure("a parser was just made") }
    return result
  }
}
