/// Something that a run could go on with, but that somebody should know.
public enum Warning: Sendable {
  /// A file has more bad rows than the pipeline's warning threshold.
  case rejectedRows(BrokenThreshold)
  /// A file, or the store, goes beyond a limit of the pipeline's `quality:`.
  case quality(QualityFinding)
  /// What was said of some files is to be said of so many others too.
  case more(QualityRules.Measure, files: Int)
  /// A file has a header and no rows.
  case noRows(file: String)
  /// An edition to compare with is not in its store.
  case notCompared(edition: String, store: String)
}
