import Ingestion

extension DefinitionReader {
  /// What `sources.scans.values:` says that texts mean.
  mutating func scanValues(_ node: YAMLNode) -> ScanValues {
    let standard = ScanValues.standard
    guard let section = section(node, known: ["direction", "result"]) else { return standard }
    var (entry, exit, accepted) = (standard.entry, standard.exit, standard.accepted)
    if let node = section["direction"], let direction = self.section(node, known: ["in", "out"]) {
      (entry, exit) = directions(direction)
    }
    if let node = section["result"], let result = self.section(node, known: ["accepted"]),
      let node = result["accepted"], let items = someItems(node)
    {
      accepted = items.compactMap { string($0, allowsEmpty: true).map(Self.trimmed) }
    }
    return ScanValues(entry: entry, exit: exit, accepted: accepted)
  }

  private mutating func directions(_ section: DefinitionSection) -> ([String], [String]) {
    var entries = ScanValues.standard.entry
    var entryLines: [String: Int] = [:]
    if let node = section["in"], let items = someItems(node) {
      entries = []
      for item in items {
        guard let text = direction(item) else { continue }
        entries.append(text)
        entryLines[text] = item.mark.line
      }
    }
    guard let node = section["out"] else {
      let exits = ScanValues.standard.exit
      // Without 'out' the usual words for an exit hold; 'in' can't have one of them.
      for item in section["in"].flatMap({ items($0) }) ?? [] {
        if case .text(let text, _) = item.content, exits.contains(Self.trimmed(text)) {
          note(.entryAndExit(firstLine: nil), item)
        }
      }
      return (entries, exits)
    }
    var exits: [String] = []
    for item in someItems(node) ?? [] {
      guard let text = direction(item) else { continue }
      if entries.contains(text) { note(.entryAndExit(firstLine: entryLines[text]), item) }
      exits.append(text)
    }
    return (entries, exits)
  }

  private mutating func direction(_ node: YAMLNode) -> String? {
    guard let text = string(node, allowsEmpty: true).map(Self.trimmed) else { return nil }
    if text.isEmpty { note(.emptyDirection, node) }
    return text.isEmpty ? nil : text
  }

  /// A text without the blanks and tabs around it, as mapped values are read.
  static func trimmed(_ text: String) -> String {
    var rest = text.unicodeScalars[...]
    while let first = rest.first, first == " " || first == "\t" { rest.removeFirst() }
    while let last = rest.last, last == " " || last == "\t" { rest.removeLast() }
    return String(rest)
  }
}
