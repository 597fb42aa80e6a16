internal import CSVReading

extension ColumnMap.Column {
  /// Calls `body` with the column's text in a record, without blanks around it.
  @inline(__always)
  func withField<Result>(
    _ batch: borrowing RecordBatch, _ record: Int,
    _ body: (NameKey, borrowing RawSpan) -> Result
  ) -> Result {
    if slots.count == 1 {
      return body(batch.key(record, slots[0]), batch.trimmed(record, slots[0]))
    }
    return withJoinedField(batch, record, body)
  }

  @inline(never)
  private func withJoinedField<Result>(
    _ batch: borrowing RecordBatch, _ record: Int,
    _ body: (NameKey, borrowing RawSpan) -> Result
  ) -> Result {
    var joined: [UInt8] = []
    for slot in slots {
      let part = batch.trimmed(record, slot)
      if part.byteCount == 0 { continue }
      if !joined.isEmpty { joined.append(UInt8(ascii: " ")) }
      joined += part.bytes
    }
    let span = joined.rawSpan
    return body(NameKey(span), span)
  }

  /// Reads the column's text as a timestamp.
  @inline(__always)
  func readTimestamp(
    _ batch: borrowing RecordBatch, _ record: Int, with reader: inout TimestampReader
  ) -> TimestampReading {
    if slots.count == 1 { return reader.read(batch, record: record, slot: slots[0]) }
    return withJoinedField(batch, record) { _, text in reader.read(text) }
  }
}
