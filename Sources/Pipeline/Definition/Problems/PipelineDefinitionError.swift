/// Everything that is wrong with a pipeline file.
public struct PipelineDefinitionError: Error, Sendable, Hashable {
  /// The path of the pipeline file, as it was given.
  public let path: String

  /// The problems, at least one, by line and column.
  public let problems: [PipelineDefinitionProblem]

  init(path: String, problems: [PipelineDefinitionProblem]) {
    precondition(!problems.isEmpty, "an error needs a problem")
    self.path = path
    let ordered = problems.enumerated().sorted {
      ($0.element.line, $0.element.column, $0.offset)
        < ($1.element.line, $1.element.column, $1.offset)
    }
    self.problems = ordered.map(\.element)
  }

  /// Whether there is no such file: a wrong command line rather than a wrong file.
  public var isMissingFile: Bool { problems.contains { $0.kind == .fileMissing } }

  /// Every problem with its excerpt and what to do about it, ready to print, without a line end.
  public var message: String {
    problems.map { $0.message(path: path) }.joined(separator: "\n")
  }
}
