/// What a scan point guards.
public enum PointKind: String, Sendable, Hashable, CaseIterable {
  /// An entrance of the venue; what occupancy is made from.
  case gate
  /// A talk, a stage, a room within the venue.
  case session
}
