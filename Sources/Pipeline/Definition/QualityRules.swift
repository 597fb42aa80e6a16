/// How much may be wrong with a file before it is worth a warning, or refused.
public struct QualityRules: Sendable, Hashable {
  /// Something that is counted per file and can be limited; the raw value is the pipeline's key.
  public enum Measure: String, Sendable, Hashable, CaseIterable {
    /// Rows of the file that could not be read.
    case rejectedRows = "rejected_rows"
  }

  /// The limits of one measure.
  public struct Limits: Sendable, Hashable {
    /// Beyond this the run says so; `nil` for never.
    public let warning: Threshold?
    /// Beyond this the file changes nothing; `nil` for never.
    public let error: Threshold?

    /// Nothing is limited.
    public static let none = Limits(warning: nil, error: nil)
  }

  private let limits: [Measure: Limits]

  init(_ limits: [Measure: Limits]) {
    self.limits = limits
  }

  /// The limits of `measure`; none where the pipeline does not name it.
  public subscript(measure: Measure) -> Limits { limits[measure] ?? .none }

  /// The limits of rows that could not be read.
  public var rejectedRows: Limits { self[.rejectedRows] }
}
