/// Which way a scan says that its holder went.
///
/// The raw values are part of the scan key and so of the store: never renumber them.
public enum Direction: UInt8, Sendable, Hashable, CaseIterable {
  /// The scan point does not tell.
  case none = 0
  case entry = 1
  case exit = 2
}
