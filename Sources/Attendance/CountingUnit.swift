/// What is counted as one visitor.
public enum CountingUnit: String, Sendable, Hashable, CaseIterable {
  /// Every badge is a visitor of its own.
  case badge
  /// All badges with the same `person` are one visitor.
  case person
}
