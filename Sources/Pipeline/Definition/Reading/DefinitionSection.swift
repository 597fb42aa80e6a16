/// A mapping of the pipeline file whose keys are known.
struct DefinitionSection {
  /// The mapping itself.
  let node: YAMLNode

  /// Its known keys and their values, in the order of the file.
  let entries: [YAMLEntry]

  /// The value of a key, `nil` where the file does not have it.
  subscript(key: String) -> YAMLNode? { entry(key)?.value }

  /// A key with its value, `nil` where the file does not have it.
  func entry(_ key: String) -> YAMLEntry? { entries.first { $0.key == key } }
}
