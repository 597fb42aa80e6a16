import Attendance
import Ingestion

extension DefinitionReader {
  /// What `limits:` allows a source file to claim.
  mutating func limits(_ node: YAMLNode?) -> IntakeLimits {
    var limits = IntakeLimits.standard
    let known = [
      "field", "record", "header", "decompressed", "compression_ratio", "points", "categories",
    ]
    guard let node, let section = section(node, known: known) else { return limits }
    // So that a record fits into the 4 GiB that places within a window of it can tell apart.
    let largest = 1 << 28
    if let size = section["field"].flatMap({ size($0, maximum: largest) }) {
      limits.field = size
      limits.record = max(limits.record, size)
    }
    if let size = section["record"].flatMap({ size($0, maximum: largest) }) {
      limits.record = size
      if section["field"] == nil { limits.field = min(limits.field, size) }
      if size < limits.field, let record = section["record"] {
        note(.limitBelow(other: "field"), record)
      }
    }
    if let size = section["header"].flatMap({ size($0, maximum: largest) }) {
      limits.header = size
    }
    if let size = section["decompressed"].flatMap({ size($0, maximum: 1 << 40) }) {
      limits.decompressed = size
    }
    if let ratio = section["compression_ratio"].flatMap({ number($0, 1...1_000_000) }) {
      limits.compressionRatio = ratio
    }
    if let points = section["points"].flatMap({ number($0, 1...ScanKey.pointLimit) }) {
      limits.points = points
    }
    if let categories = section["categories"].flatMap({ number($0, 1...1_000_000) }) {
      limits.categories = categories
    }
    return limits
  }

  private mutating func number(_ node: YAMLNode, _ range: ClosedRange<Int>) -> Int? {
    guard let number = number(node, minimum: range.lowerBound) else { return nil }
    if range.contains(number) { return number }
    note(.limitTooLarge(maximum: "\(range.upperBound)"), node)
    return nil
  }

  private mutating func size(_ node: YAMLNode, maximum: Int) -> Int? {
    guard let text = string(node) else { return nil }
    guard let size = ByteCountText.byteCount(text), size > 0 else {
      note(.invalidSize, node)
      return nil
    }
    if size <= maximum { return size }
    note(.limitTooLarge(maximum: ByteCountText.words(maximum)), node)
    return nil
  }
}
