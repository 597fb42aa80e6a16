/// Why a store can't be counted by a pipeline file's rules.
public enum CountingProblem: Error, Sendable, Hashable {
  /// Registrations have a category that the pipeline file no longer maps.
  case unmappedCategory(String)
}
