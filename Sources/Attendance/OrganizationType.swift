/// What kind of organisation a participant stands for.
public enum OrganizationType: String, Sendable, Hashable, CaseIterable {
  case company
  case city
  case institute
  case other
}
