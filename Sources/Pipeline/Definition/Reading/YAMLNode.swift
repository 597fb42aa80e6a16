/// A value of the pipeline file: its text as written, and where.
struct YAMLNode {
  /// What the value is; no text ever becomes a number, a truth value or a date.
  enum Content {
    /// A text; plain where it has no quotes.
    case text(String, isPlain: Bool)
    case list([YAMLNode])
    case mapping([YAMLEntry])
  }

  /// Where in the definition, such as `edition.days[2]`; empty for the whole.
  let path: String

  /// Where in the file.
  let mark: SourceMark

  /// The key that the value belongs to; `nil` for a list's item and for the whole.
  let key: (text: String, mark: SourceMark)?

  let content: Content

  var shape: PipelineDefinitionProblem.Shape {
    switch content {
    case .text: .text
    case .list: .list
    case .mapping: .mapping
    }
  }

  /// Whether nothing at all is written after the key.
  var isAbsent: Bool {
    if case .text("", isPlain: true) = content { true } else { false }
  }

  /// The value of a key, `nil` where this is no mapping that has it.
  subscript(key: String) -> YAMLNode? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }
}

/// A key and its value.
struct YAMLEntry {
  let key: String
  let keyMark: SourceMark
  let value: YAMLNode
}
