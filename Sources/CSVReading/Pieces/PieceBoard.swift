/// Where workers fetch the next piece and leave what they read, and the caller collects it.
///
/// A worker may run ahead of the caller by so many pieces and no more.
final class PieceBoard<Piece: Sendable>: Sendable {
  typealias Outcome = Result<PieceResult<Piece>?, any Error>

  private struct State {
    var next = 0
    var collected = 0
    var outcomes: [Int: Outcome] = [:]
    var isStopped = false
  }

  private let pieceCount: Int
  private let piecesInFlight: Int
  private let state = Monitor(State())

  init(pieceCount: Int, piecesInFlight: Int) {
    self.pieceCount = pieceCount
    self.piecesInFlight = piecesInFlight
  }

  /// The piece to read next, or `nil` when there is none; waits while too many are in flight.
  func nextPiece() -> Int? {
    state.wait { [pieceCount, piecesInFlight] state in
      if state.isStopped || state.next == pieceCount { return .some(nil) }
      guard state.next < state.collected + piecesInFlight else { return nil }
      state.next += 1
      return .some(state.next - 1)
    }
  }

  /// Leaves what became of piece `index`.
  func put(_ outcome: Outcome, at index: Int) {
    state.change { $0.outcomes[index] = outcome }
  }

  /// What became of piece `index`; waits for it. To be called in order.
  func result(of index: Int) -> Outcome {
    state.wait { state in
      guard let outcome = state.outcomes.removeValue(forKey: index) else { return nil }
      state.collected = index + 1
      return outcome
    }
  }

  /// Lets the workers end after the pieces they are at.
  func stop() {
    state.change { $0.isStopped = true }
  }
}
