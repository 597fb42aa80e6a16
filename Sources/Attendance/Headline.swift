/// The figure that a report leads with.
public enum Headline: String, Sendable, Hashable, CaseIterable {
  /// A person counts once for the whole edition.
  case visitors
  /// A person counts once for every event day.
  case visits
}
