/// A record of a file that was read leniently.
public struct SalvagedRecord: Sendable {
  /// The physical line on which it starts, from 1.
  public let line: Int

  /// Its cells as UTF-8, as many as the table has columns.
  public let cells: [[UInt8]]

  /// What had to be made up to read it; empty for a record in order.
  public let repairs: Set<RepairKind>

  /// The same with as many cells as the header has names.
  func fitted(to width: Int) -> SalvagedRecord {
    guard cells.count != width else { return self }
    let missing = [[UInt8]](repeating: [], count: max(0, width - cells.count))
    return SalvagedRecord(line: line, cells: Array(cells.prefix(width)) + missing, repairs: repairs)
  }

  /// The same with U+FFFD where bytes are no text.
  func validated() -> SalvagedRecord {
    let texts = cells.map { String(decoding: $0, as: UTF8.self) }
    guard zip(texts, cells).contains(where: { !$0.utf8.elementsEqual($1) }) else { return self }
    return SalvagedRecord(
      line: line, cells: texts.map { Array($0.utf8) }, repairs: repairs.union([.invalidText]))
  }
}
