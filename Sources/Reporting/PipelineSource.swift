/// One edition's pipeline file and what it took in.
public struct PipelineSource: Sendable, Hashable {
  /// The pipeline file's name, without the folders it lies in.
  public let file: String

  /// The SHA-256 of the pipeline file, in hexadecimal digits.
  public let sha256: String

  /// The files that were taken in, in that order.
  public let inputs: [InputFile]

  /// A pipeline file and its inputs.
  public init(file: String, sha256: String, inputs: [InputFile]) {
    self.file = file
    self.sha256 = sha256
    self.inputs = inputs
  }
}
