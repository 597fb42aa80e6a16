/// What a report was made with and from, so that somebody else can make it again.
public struct Provenance: Sendable, Hashable {
  /// The version of Footfall that made the report.
  public let toolVersion: String

  /// The pipeline of the edition that the report is about, and its inputs.
  public let pipeline: PipelineSource

  /// The previous edition's, in a comparison.
  public let previous: PipelineSource?

  /// Everything that the report depends on, as one hash.
  public let fingerprint: String

  /// The origin of a report, or of a comparison where `previous` is given.
  public init(
    toolVersion: String, pipeline: PipelineSource, previous: PipelineSource? = nil,
    fingerprint: String = ""
  ) {
    self.toolVersion = toolVersion
    self.pipeline = pipeline
    self.previous = previous
    self.fingerprint = fingerprint
  }
}
