/// The fields of one record as libcsv reports them: one buffer and the fields' ends.
struct FieldCollector {
  private(set) var bytes: [UInt8] = []
  private(set) var ends: [Int] = []
  /// Line ends outside quotes: the record's own, or a blank line's.
  private(set) var lineEnds = 0

  mutating func begin() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    lineEnds = 0
  }

  mutating func append(_ field: UnsafeRawBufferPointer) {
    unsafe bytes.append(contentsOf: field)
    ends.append(bytes.count)
  }

  mutating func endLine() { lineEnds += 1 }

  /// Where field `index` lies in ``bytes``.
  func range(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }

  /// The fields as byte arrays.
  var fields: [[UInt8]] { ends.indices.map { Array(bytes[range($0)]) } }
}
