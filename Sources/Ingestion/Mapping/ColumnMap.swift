internal import Foundation

/// Where in a file's records the mapped columns are.
struct ColumnMap {
  /// One mapped column: the slots that its text is joined from.
  struct Column: Sendable {
    let slots: [Int]
    let name: String
  }

  private let header: [String]?
  private let width: Int

  /// The columns that slots show, counted from 0.
  private(set) var slotColumns: [Int] = []

  init(header: [String]?, width: Int) {
    self.header = header
    self.width = width
  }

  /// Finds a column that the pipeline file maps under `key`.
  mutating func find(_ reference: ColumnReference, key: String) throws(HeaderProblem) -> Column {
    switch reference {
    case .number(let number):
      guard number <= width else {
        throw .outOfRange(key: key, number: number, width: width)
      }
      return column(at: number - 1)
    case .name(let names):
      return column(at: try index(of: names, key: key))
    case .joined(let parts):
      var slots: [Int] = []
      var names: [String] = []
      for part in parts {
        let column = try find(part, key: key)
        slots += column.slots
        names.append(column.name)
      }
      return Column(slots: slots, name: names.joined(separator: " "))
    }
  }

  /// The same for a column that need not be mapped.
  mutating func findIfMapped(
    _ reference: ColumnReference?, key: String
  ) throws(HeaderProblem) -> Column? {
    guard let reference else { return nil }
    return try find(reference, key: key)
  }

  private mutating func column(at index: Int) -> Column {
    let name = Self.name(ofColumn: index + 1, in: header)
    if let slot = slotColumns.firstIndex(of: index) { return Column(slots: [slot], name: name) }
    slotColumns.append(index)
    return Column(slots: [slotColumns.count - 1], name: name)
  }

  private func index(of names: [String], key: String) throws(HeaderProblem) -> Int {
    let keys = (header ?? []).map(Self.key)
    for name in names {
      let found = keys.indices.filter { keys[$0] == Self.key(name) }
      if found.count > 1 {
        throw .repeated(key: key, name: name, columns: found.map { $0 + 1 })
      }
      if let index = found.first { return index }
    }
    throw .missing(key: key, names: names, header: header ?? [])
  }

  /// What a column is called, counted from 1; damaged rows have columns that no header names.
  static func name(ofColumn number: Int, in header: [String]?) -> String {
    guard let header, header.indices.contains(number - 1) else { return "column \(number)" }
    return header[number - 1]
  }

  /// What header names are compared by: trimmed, whatever their case.
  static func key(_ name: String) -> String {
    name.trimmingCharacters(in: .whitespacesAndNewlines).precomposedStringWithCanonicalMapping
      .lowercased()
  }
}
