package import CSVReading

/// Looks up the names in one column of a batch, all of them before anything is done with one.
///
/// Its speed stands in the benchmarks `Ingestion:look-up`, `Ingestion:look-up serial` and
/// `Ingestion:look-up in order`.
package struct NameFinder: Sendable {
  /// The number of a name that has none.
  package static let none = UInt32.max

  /// The numbers of the last batch's names, by record; there may be more behind them.
  package internal(set) var numbers: [UInt32] = []

  private var hashes: [UInt64] = []

  // What look-ups fetched: without meaning, but kept, so that they are not left out.
  private var fetched: UInt32 = 0

  /// A finder that has not looked anything up yet.
  package init() {}

  /// Looks up field `slot` of all records; names of more than 24 bytes are not found.
  package mutating func find(
    _ batch: borrowing RecordBatch, slot: Int, in names: NameDirectory
  ) {
    while numbers.count < batch.count { numbers.append(Self.none) }
    if let serials = names.serials {
      for record in 0..<batch.count {
        let key = NameKey(batch, record: record, slot: slot)
        numbers[record] = serials.number(of: key) ?? names.number(of: key) ?? Self.none
      }
      return
    }
    for record in 0..<batch.count {
      hashes.append(NameKey(batch, record: record, slot: slot).hash)
    }
    // So few at a time that what was fetched is still near.
    for start in stride(from: 0, to: batch.count, by: 128) {
      let records = start..<min(start + 128, batch.count)
      fetched ^= names.fetch(hashes[records])
      for record in records {
        let key = NameKey(batch, record: record, slot: slot)
        numbers[record] = names.number(of: key) ?? Self.none
      }
    }
    hashes.removeAll(keepingCapacity: true)
  }
}
