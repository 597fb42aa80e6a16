/// Takes values out of the pipeline file's sections and notes everything that is wrong.
///
/// A method that returns `nil` for a value that is there has noted why.
struct DefinitionReader {
  let text: DefinitionText
  let directory: String
  private(set) var problems: [PipelineDefinitionProblem]

  init(_ text: DefinitionText, directory: String, problems: [PipelineDefinitionProblem]) {
    self.text = text
    self.directory = directory
    self.problems = problems
  }

  /// Notes a problem with a value; `part` is the place to blame where that is not all of it.
  mutating func note(
    _ kind: PipelineDefinitionProblem.Kind, _ node: YAMLNode, text blamed: String? = nil,
    part: SourceMark? = nil, suggestion: String? = nil
  ) {
    var written = blamed ?? ""
    if blamed == nil, case .text(let own, _) = node.content { written = own }
    let mark = part ?? (node.isAbsent ? node.key?.mark ?? node.mark : node.mark)
    problems.append(
      text.problem(kind, at: mark, keyPath: node.path, text: written, suggestion: suggestion))
  }

  /// Notes a problem with a key of `section`, or with what is missing there.
  mutating func note(
    _ kind: PipelineDefinitionProblem.Kind, in section: DefinitionSection, key: YAMLEntry? = nil,
    suggestion: String? = nil
  ) {
    let mark = key?.keyMark ?? section.node.key?.mark ?? section.node.mark
    let blamed = key?.key ?? section.node.key?.text ?? ""
    problems.append(
      text.problem(
        kind, at: mark, keyPath: section.node.path, text: blamed, suggestion: suggestion))
  }

  // MARK: Sections

  /// The keys and values of a mapping, unknown keys noted and left out.
  ///
  /// Nothing at all after a key is an empty mapping, as it is when all below is commented out.
  mutating func section(_ node: YAMLNode, known: [String]) -> DefinitionSection? {
    guard let entries = entries(node) else { return nil }
    let section = DefinitionSection(node: node, entries: entries.filter { known.contains($0.key) })
    for entry in entries where !known.contains(entry.key) {
      note(
        .unknownKey(known: known), in: section, key: entry,
        suggestion: NearestName.of(entry.key, among: known))
    }
    return section
  }

  /// The keys and values of a mapping whose keys are the organiser's own.
  mutating func entries(_ node: YAMLNode) -> [YAMLEntry]? {
    if node.isAbsent { return [] }
    guard case .mapping(let entries) = node.content else {
      note(.wrongShape(expected: [.mapping], found: node.shape), node)
      return nil
    }
    return entries
  }

  /// The value of a key that has to be there.
  mutating func required(_ key: String, in section: DefinitionSection) -> YAMLNode? {
    if let node = section[key] { return node }
    note(.missingKey(key), in: section)
    return nil
  }

  // MARK: Texts and lists

  /// A text as it was written.
  mutating func string(_ node: YAMLNode, allowsEmpty: Bool = false) -> String? {
    guard case .text(let string, let isPlain) = node.content else {
      note(.wrongShape(expected: [.text], found: node.shape), node)
      return nil
    }
    guard !string.isEmpty || (allowsEmpty && !isPlain) else {
      note(.emptyValue, node)
      return nil
    }
    if let bad = string.unicodeScalars.first(where: {
      $0 != "\t" && $0.properties.generalCategory == .control
    }) {
      note(.controlCharacter, node, text: SourceExcerpt.visible(bad))
      return nil
    }
    return string
  }

  /// The items of a list, or the single text that stands for a list of one.
  mutating func items(_ node: YAMLNode, orText: Bool = true) -> [YAMLNode]? {
    switch node.content {
    case .list(let items): return items
    case .text where node.isAbsent: return []
    case .text where orText: return [node]
    default:
      note(.wrongShape(expected: orText ? [.text, .list] : [.list], found: node.shape), node)
      return nil
    }
  }

  /// As ``items(_:orText:)``, at least one.
  mutating func someItems(_ node: YAMLNode, orText: Bool = true) -> [YAMLNode]? {
    guard let items = items(node, orText: orText) else { return nil }
    if items.isEmpty { note(.emptyList, node) }
    return items.isEmpty ? nil : items
  }

  /// A path or a pattern.
  mutating func path(_ node: YAMLNode) -> PathReference? {
    string(node).map { PathReference($0, in: directory) }
  }

  // MARK: Values of a kind

  /// One of a few words.
  mutating func choice<Value: RawRepresentable & CaseIterable>(
    _ node: YAMLNode, of type: Value.Type
  ) -> Value? where Value.RawValue == String {
    guard let string = string(node) else { return nil }
    if let value = Value(rawValue: string) { return value }
    noteChoice(node, string, allowed: type.allCases.map(\.rawValue))
    return nil
  }

  /// Notes that a text is none of those allowed.
  mutating func noteChoice(_ node: YAMLNode, _ string: String, allowed: [String]) {
    note(.notOneOf(allowed), node, suggestion: NearestName.of(string, among: allowed))
  }

  /// `true` or `false`.
  mutating func boolean(_ node: YAMLNode) -> Bool? {
    guard let string = string(node) else { return nil }
    switch string.lowercased() {
    case "true": return true
    case "false": return false
    case "yes", "on", "y": note(.notOneOf(["true", "false"]), node, suggestion: "true")
    case "no", "off", "n": note(.notOneOf(["true", "false"]), node, suggestion: "false")
    default: noteChoice(node, string, allowed: ["true", "false"])
    }
    return nil
  }

  /// A whole number, written in digits.
  mutating func number(_ node: YAMLNode, minimum: Int) -> Int? {
    guard let string = string(node) else { return nil }
    if let number = DecimalText.number(string), number >= minimum { return number }
    note(.notAWholeNumber(minimum: minimum), node)
    return nil
  }
}
