/// The fields of some records in a row, of the columns that were asked for.
///
/// A batch is filled by a reader, handed on, and filled again: nothing in it outlives the
/// call that it was handed to, which the compiler checks. Fields are trimmed and unescaped.
/// Structure of arrays, so that a record costs 8 bytes per slot and 12 more.
@safe public struct RecordBatch: ~Copyable {
  /// Marks a field's start as an offset into ``unescaped`` instead of ``source``.
  @usableFromInline static let unescapedMark: UInt32 = 1 << 31

  @usableFromInline struct Row {
    @usableFromInline var start: UInt32
    @usableFromInline var end: UInt32
    @usableFromInline var line: UInt32
    @usableFromInline var unused: UInt32 = 0
  }

  /// The number of records.
  public internal(set) var count = 0

  /// The number of fields kept of each record.
  public let slotCount: Int

  let capacity: Int
  @usableFromInline let bounds: UnsafeMutablePointer<UInt32>
  @usableFromInline let rows: UnsafeMutablePointer<Row>
  @usableFromInline var source: UnsafePointer<UInt8>
  @usableFromInline var unescaped: UnsafeMutablePointer<UInt8>
  private(set) var unescapedCount = 0
  private var unescapedCapacity = 4_096
  @usableFromInline var sourceStart = 0

  init(layout: RecordLayout, capacity: Int = 2_048) {
    slotCount = layout.columns.count
    self.capacity = capacity
    unsafe bounds = .allocate(capacity: max(1, capacity * slotCount * 2))
    unsafe rows = .allocate(capacity: capacity)
    unsafe unescaped = .allocate(capacity: unescapedCapacity + 8)
    unsafe source = UnsafePointer(unescaped)
  }

  deinit {
    unsafe bounds.deallocate()
    unsafe rows.deallocate()
    unsafe unescaped.deallocate()
  }

  /// Field `slot` of record `record`, without its quotes and the blanks around them.
  @inlinable @inline(__always)
  @_lifetime(borrow self)
  public func field(_ record: Int, _ slot: Int) -> RawSpan {
    let index = boundsIndex(record, slot)
    let start = unsafe bounds[index]
    let length = unsafe Int(bounds[index + 1] &- start)
    let span = unsafe RawSpan(_unsafeStart: pointer(to: start), byteCount: length)
    return unsafe _overrideLifetime(span, borrowing: self)
  }

  /// The length of a field in bytes.
  @inlinable @inline(__always)
  public func byteCount(_ record: Int, _ slot: Int) -> Int {
    let index = boundsIndex(record, slot)
    return unsafe Int(bounds[index + 1] &- bounds[index])
  }

  /// Eight bytes of a field from `offset` on, the first of them lowest, zeros after its end.
  ///
  /// For hashing and comparing fields eight bytes at a time.
  @inlinable @inline(__always)
  public func word(_ record: Int, _ slot: Int, at offset: Int) -> UInt64 {
    let index = boundsIndex(record, slot)
    let start = unsafe bounds[index]
    let rest = unsafe Int(bounds[index + 1] &- start) &- offset
    guard offset >= 0, rest > 0 else { return 0 }
    // Both buffers are readable eight bytes past their ends.
    let word = unsafe UnsafeRawPointer(pointer(to: start) + offset)
      .loadUnaligned(as: UInt64.self)
    let value = UInt64(littleEndian: word)
    return rest >= 8 ? value : value & ((1 << UInt64(rest &* 8)) &- 1)
  }

  /// The length of a field in bytes, and its first 24 bytes as three words like those of
  /// ``word(_:_:at:)``.
  @inlinable @inline(__always)
  public func head(
    _ record: Int, _ slot: Int
  ) -> (byteCount: Int, first: UInt64, second: UInt64, third: UInt64) {
    let index = boundsIndex(record, slot)
    let start = unsafe bounds[index]
    let count = unsafe Int(bounds[index + 1] &- start)
    let bytes = unsafe UnsafeRawPointer(pointer(to: start))
    // Both buffers are readable eight bytes past their ends.
    func word(at offset: Int) -> UInt64 {
      guard count > offset else { return 0 }
      let word = unsafe UInt64(littleEndian: (bytes + offset).loadUnaligned(as: UInt64.self))
      let rest = count &- offset
      return rest >= 8 ? word : word & ((1 << UInt64(truncatingIfNeeded: rest &* 8)) &- 1)
    }
    return (count, word(at: 0), word(at: 8), word(at: 16))
  }

  /// The whole record as it stands in the text, without its line end.
  @_lifetime(borrow self)
  public func raw(_ record: Int) -> RawSpan {
    precondition(record >= 0 && record < count, "no such record")
    let row = unsafe rows[record]
    let span = unsafe RawSpan(
      _unsafeStart: source + Int(row.start), byteCount: Int(row.end - row.start))
    return unsafe _overrideLifetime(span, borrowing: self)
  }

  /// The text offset of the record's first byte, in bytes from 0.
  @inlinable
  public func textOffset(_ record: Int) -> Int {
    precondition(record >= 0 && record < count, "no such record")
    return unsafe sourceStart + Int(rows[record].start)
  }

  /// The physical line on which the record starts, counted from 0 at the piece's beginning.
  ///
  /// A piece learns only when it is accepted where it lies; see ``PieceSummary/firstLine``.
  @inlinable
  public func relativeLine(_ record: Int) -> Int {
    precondition(record >= 0 && record < count, "no such record")
    return unsafe Int(rows[record].line)
  }

  @inlinable @inline(__always)
  func boundsIndex(_ record: Int, _ slot: Int) -> Int {
    precondition(
      record >= 0 && record < count && slot >= 0 && slot < slotCount, "no such field")
    return (record &* slotCount &+ slot) &* 2
  }

  @inlinable @inline(__always)
  func pointer(to start: UInt32) -> UnsafePointer<UInt8> {
    start & Self.unescapedMark == 0
      ? unsafe source + Int(start)
      : unsafe UnsafePointer(unescaped) + Int(start & ~Self.unescapedMark)
  }
}

extension RecordBatch {
  /// Forgets all records, to take records from `window` next.
  mutating func reset(to window: borrowing TextWindow) {
    count = 0
    unescapedCount = 0
    unsafe source = window.base
    sourceStart = window.start
  }

  /// Copies a field that is not in the source as it is, and returns its bounds.
  mutating func keep(_ field: UnsafeBufferPointer<UInt8>) -> (start: UInt32, end: UInt32) {
    let end = unescapedCount + field.count
    if end > unescapedCapacity {
      let capacity = max(end, unescapedCapacity * 2)
      let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + 8)
      unsafe larger.update(from: unescaped, count: unescapedCount)
      unsafe unescaped.deallocate()
      unsafe unescaped = larger
      unescapedCapacity = capacity
    }
    if let start = field.baseAddress {
      unsafe (unescaped + unescapedCount).update(from: start, count: field.count)
    }
    let bounds = (
      UInt32(unescapedCount) | Self.unescapedMark, UInt32(end) | Self.unescapedMark
    )
    unescapedCount = end
    return bounds
  }
}

extension RecordBatch {
  var isFull: Bool { count == capacity }

  /// Sets a field of the record that is being added.
  mutating func setBounds(_ field: (start: UInt32, end: UInt32), slot: Int) {
    let index = (count * slotCount + slot) * 2
    unsafe bounds[index] = field.start
    unsafe bounds[index + 1] = field.end
  }

  /// Adds the record whose fields have been set; offsets are into the window.
  mutating func addRecord(start: Int, end: Int, line: Int) {
    unsafe rows[count] = Row(
      start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
      line: UInt32(truncatingIfNeeded: line))
    count += 1
  }
}
