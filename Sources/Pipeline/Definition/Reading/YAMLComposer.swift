import Yams

/// Turns the pipeline file's text into values that know their place.
///
/// The YAML library stops at the first mapping that has a key twice. So that everything else in
/// the file is checked too, the first of the two is given another name, and its own one back
/// afterwards.
struct YAMLComposer {
  /// How deep values may lie.
  static let depthLimit = 32
  /// How many values there may be, each alias counted as what it stands for.
  static let nodeLimit = 20_000

  private struct Place: Hashable {
    let line: Int
    let column: Int
  }

  private let text: DefinitionText
  private var renamed: [Place: String] = [:]
  private var nodeCount = 0
  private var duplicate: PipelineDefinitionError?

  /// What is wrong with single keys and values.
  private(set) var problems: [PipelineDefinitionProblem] = []

  init(_ text: DefinitionText) {
    self.text = text
  }

  /// The value that the whole file is, or an error after which there is nothing to look at.
  mutating func compose() throws(PipelineDefinitionError) -> YAMLNode {
    if let lines = text.linesWithoutAliases, let root = try composeRenaming(lines) {
      try checkKeys(root)
      (renamed, duplicate) = ([:], nil)
    }
    guard let root = try composeRenaming(text.lines) else {
      throw PipelineDefinitionError(
        path: text.path,
        problems: [
          PipelineDefinitionProblem(kind: .emptyFile)
        ])
    }
    let node = try convert(root, path: "", key: nil, depth: 1)
    // Should another name have changed more than a name, the first duplicate is still news.
    let isNoted = problems.contains { if case .duplicateKey = $0.kind { true } else { false } }
    if let duplicate, !isNoted { throw duplicate }
    return node
  }

  /// Throws where a key is a list, a mapping or an alias.
  ///
  /// The YAML library compares keys while it reads them. A key of a few aliases that stand for
  /// each other many times over would keep it at that for years; so it gets to see a file with
  /// aliases only when these can't be part of a key. Values are safe: they share what they repeat.
  private func checkKeys(_ node: Node) throws(PipelineDefinitionError) {
    switch node {
    case .sequence(let sequence): for item in sequence { try checkKeys(item) }
    case .mapping(let mapping):
      for (key, value) in mapping {
        guard let scalar = key.scalar,
          scalar.string.unicodeScalars.first != DefinitionText.disguise
        else { throw text.failure(.keyNotText, at: Self.start(of: key), text: "") }
        try checkKeys(value)
      }
    default: break
    }
  }

  private mutating func composeRenaming(
    _ lines: [[Unicode.Scalar]]
  ) throws(PipelineDefinitionError) -> Node? {
    var lines = lines
    // Each duplicate means another reading, so of a long file there are but a few.
    let attempts = UInt32(min(200, max(2, 20_000 / text.lines.count)))
    for attempt in 0..<attempts {
      do {
        // The library's own rules would look for numbers and dates, which nothing here becomes.
        return try Yams.compose(yaml: DefinitionText.joined(lines), .basic, .default, .utf8)
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        let place = Place(line: context.mark.line, column: context.mark.column)
        let key = keys.first ?? ""
        let mark = text.mark(ofText: key, line: place.line, column: place.column)
        duplicate =
          duplicate ?? text.failure(.duplicateKey(firstLine: place.line), at: mark, text: key)
        let isQuoted = text.line(place.line).dropFirst(place.column - 1).first == "\""
        let index = place.column - 1 + (isQuoted ? 1 : 0)
        guard !key.isEmpty, renamed[place] == nil, text.line(place.line).indices.contains(index),
          let stand = Unicode.Scalar(0xE000 + attempt)
        else { break }
        lines[place.line - 1][index] = stand
        renamed[place] = key
      } catch let error as YamlError {
        // Renaming can't be what broke it unless there was a duplicate: then that is the news.
        throw duplicate ?? failure(error)
      } catch {
        throw failure(.memory)
      }
    }
    throw duplicate ?? failure(.memory)
  }

  private func failure(_ error: YamlError) -> PipelineDefinitionError {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      // What is missing is missing where it began, not where the parser gave up.
      let beganEarlier =
        problem == "found unexpected end of stream" || problem == "could not find expected ':'"
      let place = beganEarlier ? context?.mark ?? mark : mark
      let line = text.line(place.line)
      let character = line.indices.contains(place.column - 1) ? String(line[place.column - 1]) : ""
      let kind: PipelineDefinitionProblem.Kind =
        switch problem {
        case "but found another document": .severalDocuments
        case _ where problem.hasPrefix("Maximum nesting level"): .tooDeep(limit: Self.depthLimit)
        default: .syntax(problem: problem)
        }
      return text.failure(
        kind, at: SourceMark(line: place.line, column: place.column, length: 1), text: character)
    default:
      return text.failure(
        .syntax(problem: "the parser gave up"), at: SourceMark(line: 1, column: 1, length: 1),
        text: "")
    }
  }

  private mutating func convert(
    _ node: Node, path: String, key: (text: String, mark: SourceMark)?, depth: Int
  ) throws(PipelineDefinitionError) -> YAMLNode {
    var mark = Self.start(of: node)
    nodeCount += 1
    guard depth <= Self.depthLimit else {
      throw text.failure(
        .tooDeep(limit: Self.depthLimit), at: key?.mark ?? mark, keyPath: path, text: "")
    }
    guard nodeCount <= Self.nodeLimit else {
      throw text.failure(
        .tooManyValues(limit: Self.nodeLimit), at: key?.mark ?? mark, keyPath: path, text: "")
    }
    let content: YAMLNode.Content
    switch node {
    case .scalar(let scalar):
      mark = text.mark(ofText: scalar.string, line: mark.line, column: mark.column)
      check(scalar.tag, at: mark, path: path)
      let isPlain = scalar.style == .plain && scalar.tag.description != Tag.Name.str.rawValue
      content = .text(scalar.string, isPlain: isPlain)
    case .sequence(let sequence):
      check(sequence.tag, at: mark, path: path)
      var items: [YAMLNode] = []
      for (index, item) in sequence.enumerated() {
        items.append(
          try convert(item, path: "\(path)[\(index + 1)]", key: nil, depth: depth + 1))
      }
      content = .list(items)
    case .mapping(let mapping):
      check(mapping.tag, at: mark, path: path)
      content = .mapping(try convert(mapping, path: path, depth: depth))
    case .alias:
      content = .text("", isPlain: false)
    }
    return YAMLNode(path: path, mark: mark, key: key, content: content)
  }

  private mutating func convert(
    _ mapping: Node.Mapping, path: String, depth: Int
  ) throws(PipelineDefinitionError) -> [YAMLEntry] {
    var entries: [YAMLEntry] = []
    var lines: [String: Int] = [:]
    for (key, value) in mapping {
      let start = Self.start(of: key)
      guard let scalar = key.scalar else {
        problems.append(text.problem(.keyNotText, at: start, keyPath: path, text: ""))
        continue
      }
      let name = renamed[Place(line: start.line, column: start.column)] ?? scalar.string
      let mark = text.mark(ofText: name, line: start.line, column: start.column)
      if let first = lines[name] {
        problems.append(
          text.problem(.duplicateKey(firstLine: first), at: mark, keyPath: path, text: name))
        continue
      }
      lines[name] = mark.line
      let node = try convert(
        value, path: path.isEmpty ? name : "\(path).\(name)", key: (name, mark), depth: depth + 1)
      entries.append(YAMLEntry(key: name, keyMark: mark, value: node))
    }
    return entries
  }

  /// Where a value starts; the library gives every value that it has read a mark.
  private static func start(of node: Node) -> SourceMark {
    SourceMark(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1, length: 1)
  }

  private mutating func check(_ tag: Tag, at mark: SourceMark, path: String) {
    let name = tag.description
    guard !name.isEmpty, name != "!", !name.hasPrefix("tag:yaml.org,2002:") else { return }
    problems.append(text.problem(.unsupportedTag, at: mark, keyPath: path, text: name))
  }
}
