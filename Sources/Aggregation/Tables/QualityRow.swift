/// One source file of `quality.csv`.
public struct QualityRow: Sendable, Hashable {
  /// What the file holds: `registrations` or `scans`.
  public let kind: String

  /// The file's path, relative to the pipeline file.
  public let file: String

  /// Records, the header not counted; the sum of the next four.
  public let rows: Int

  /// Rows that brought something new.
  public let accepted: Int

  /// Valid rows that brought nothing new.
  public let duplicate: Int

  /// Readable scans that the gate did not accept.
  public let refused: Int

  /// Rows that could not be read.
  public let rejected: Int

  /// Accepted scans on no day of the edition, as the store sees them now.
  public let outsideEdition: Int

  /// Accepted scans of badges that no registration names, as the store sees them now.
  public package(set) var unknownBadge: Int

  /// A file's line in the quality table.
  public init(
    kind: String, file: String, rows: Int, accepted: Int, duplicate: Int, refused: Int,
    rejected: Int, outsideEdition: Int, unknownBadge: Int
  ) {
    self.kind = kind
    self.file = file
    self.rows = rows
    self.accepted = accepted
    self.duplicate = duplicate
    self.refused = refused
    self.rejected = rejected
    self.outsideEdition = outsideEdition
    self.unknownBadge = unknownBadge
  }
}
