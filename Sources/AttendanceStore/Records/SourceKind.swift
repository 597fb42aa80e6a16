/// What a source file holds.
public enum SourceKind: String, Sendable, Hashable, CaseIterable {
  case registrations
  case scans
}
