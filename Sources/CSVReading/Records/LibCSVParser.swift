import CLibCSV

/// libcsv in strict mode: the reference for what a record is.
///
/// libcsv calls back once per field and once per line end outside quotes. Both callbacks
/// append to the collector and return; nothing may unwind through C. They know no
/// position, so a record is fed line by line, and each line in steps that cannot
/// overshoot the limit of a field. An error leaves libcsv in a state that cannot be resumed:
/// it is freed and set up anew before the next record.
@safe struct LibCSVParser: ~Copyable {
  private let parser: UnsafeMutablePointer<csv_parser>
  private let collector: UnsafeMutablePointer<FieldCollector>
  private let dialect: CSVDialect
  private let limits: ReadingLimits
  private var isClean = true

  init(dialect: CSVDialect, limits: ReadingLimits) {
    self.dialect = dialect
    self.limits = limits
    unsafe parser = .allocate(capacity: 1)
    unsafe parser.initialize(to: csv_parser())
    unsafe collector = .allocate(capacity: 1)
    unsafe collector.initialize(to: FieldCollector())
    setUp()
  }

  deinit {
    unsafe csv_free(parser)
    unsafe parser.deallocate()
    unsafe collector.deinitialize(count: 1)
    unsafe collector.deallocate()
  }

  /// The fields of the record that was read last.
  var fields: FieldCollector { unsafe collector.pointee }

  /// Copies the wanted fields of the record that was read last to the end of `batch`.
  func copyFields(of columns: [Int], into batch: inout RecordBatch) {
    unsafe collector.pointee.bytes.withUnsafeBufferPointer { bytes in
      for (slot, column) in columns.enumerated() {
        let range = unsafe collector.pointee.range(column)
        let bounds = unsafe batch.keep(UnsafeBufferPointer(rebasing: bytes[range]))
        batch.setBounds(bounds, slot: slot)
      }
    }
  }

  /// Reads the unit that begins at `start`, which must be the beginning of a line.
  mutating func readUnit(_ window: borrowing TextWindow, at start: Int) -> RecordUnit {
    if !isClean { setUp() }
    isClean = false
    unsafe collector.pointee.begin()
    // One byte more than a record may have: the line end of the longest one.
    let limit = min(window.count, start + limits.record + 1)
    var position = start
    var lines = 1
    while true {
      let lineEnd = window.lineEnd(from: position, before: limit)
      let feedEnd = min(lineEnd + 1, limit)
      if let reason = feed(window, position..<feedEnd) { return .damaged(reason) }
      if lineEnd == limit {
        if limit > start + limits.record { return .damaged(.recordTooLong(limit: limits.record)) }
        return window.isFinal ? finish(at: limit, lines: lines) : .needsMore
      }
      guard let next = window.nextLine(afterEndAt: lineEnd) else { return .needsMore }
      if unsafe collector.pointee.lineEnds > 0 {
        isClean = true
        let count = unsafe collector.pointee.ends.count
        return count == 0
          ? .blank(end: next)
          : .record(fields: count, lines: lines, contentEnd: lineEnd, end: next)
      }
      // Inside quotes: the second half of CRLF is content, but no line of its own.
      if let reason = feed(window, feedEnd..<min(next, limit)) { return .damaged(reason) }
      position = next
      if position >= limit {
        if limit > start + limits.record { return .damaged(.recordTooLong(limit: limits.record)) }
        return window.isFinal ? finish(at: limit, lines: lines) : .needsMore
      }
      lines += 1
    }
  }

  private mutating func finish(at end: Int, lines: Int) -> RecordUnit {
    if unsafe csv_fini(parser, appendField, endLine, collector) != 0 {
      return .damaged(.malformedQuoting(column: currentColumn))
    }
    isClean = true
    let count = unsafe collector.pointee.ends.count
    return count == 0
      ? .blank(end: end) : .record(fields: count, lines: lines, contentEnd: end, end: end)
  }

  private var currentColumn: Int { unsafe collector.pointee.ends.count + 1 }

  private func feed(_ window: borrowing TextWindow, _ range: Range<Int>) -> DamagedLine.Reason? {
    var position = range.lowerBound
    while position < range.upperBound {
      let room = unsafe limits.field + 1 - parser.pointee.entry_pos
      let count = min(range.upperBound - position, room)
      let consumed = unsafe csv_parse(
        parser, window.base + position, count, appendField, endLine, collector)
      guard consumed == count else {
        return unsafe csv_error(parser) == CSV_EPARSE
          ? .malformedQuoting(column: currentColumn)
          : .fieldTooLong(column: currentColumn, limit: limits.field)
      }
      if unsafe parser.pointee.entry_pos > limits.field {
        return .fieldTooLong(column: currentColumn, limit: limits.field)
      }
      position += count
    }
    return nil
  }

  private mutating func setUp() {
    // libcsv overflows its buffer if options change in mid-stream, so all are set here.
    unsafe csv_free(parser)
    unsafe csv_init(parser, UInt8(CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL))
    unsafe csv_set_delim(parser, dialect.delimiter)
    unsafe csv_set_quote(parser, dialect.quote)
    unsafe csv_set_blk_size(parser, 1 << 16)
    isClean = true
  }
}

private func appendField(
  _ bytes: UnsafeMutableRawPointer?, _ count: Int, _ context: UnsafeMutableRawPointer?
) {
  unsafe context?.assumingMemoryBound(to: FieldCollector.self).pointee
    .append(UnsafeRawBufferPointer(start: bytes, count: count))
}

private func endLine(_ byte: Int32, _ context: UnsafeMutableRawPointer?) {
  unsafe context?.assumingMemoryBound(to: FieldCollector.self).pointee.endLine()
}
