/// Cuts lines into fields, 64 bytes at a time.
///
/// Each block of 64 bytes becomes one word with a bit for every byte that matters (delimiter,
/// quote, CR, LF); the bits are then taken one after the other. Only the columns that are
/// wanted are trimmed and kept. A quoted field is cut too while it holds no quote and no
/// line end. It stops in front of the first line that is anything else: that is libcsv's.
/// Its speed stands in the benchmarks `CSVReading:plain` and `CSVReading:quoted`, and what libcsv
/// alone would take in `CSVReading:libcsv`.
@safe struct LineSplitter: ~Copyable {
  private let width: Int
  private let columnCount: Int
  private let columns: UnsafeMutablePointer<Int>
  /// Before column `k` lies the delimiter at `ends[k]`; `ends[width]` is the line's end.
  private let ends: UnsafeMutablePointer<Int>
  private let dialect: CSVDialect
  private let fieldLimit: Int

  init(layout: RecordLayout, dialect: CSVDialect, fieldLimit: Int) {
    width = layout.width
    columnCount = layout.columns.count
    unsafe columns = .allocate(capacity: max(1, columnCount))
    for (slot, column) in layout.columns.enumerated() { unsafe columns[slot] = column }
    unsafe ends = .allocate(capacity: width + 1)
    unsafe ends.initialize(repeating: 0, count: width + 1)
    self.dialect = dialect
    self.fieldLimit = fieldLimit
  }

  deinit {
    unsafe columns.deallocate()
    unsafe ends.deallocate()
  }

  /// Takes lines from `progress.offset` on, until one ends at or after `target`, the batch is
  /// full, or a line is not simple.
  func split(
    _ window: borrowing TextWindow, until target: Int, progress: inout Progress,
    into batch: inout RecordBatch
  ) {
    let base = unsafe window.base
    let count = window.count
    let ends = unsafe self.ends
    let columns = unsafe self.columns
    let bounds = unsafe batch.bounds
    let rows = unsafe batch.rows
    let columnCount = self.columnCount
    let width = self.width
    let capacity = batch.capacity
    let delimiter = dialect.delimiter
    let quote = dialect.quote
    let lastSuspect = max(quote, 0x20)
    let scanner = BlockScanner(dialect)

    var record = batch.count
    var lineStart = progress.offset
    var line = progress.line
    var delimiters = 0
    var block = lineStart
    unsafe ends[0] = lineStart &- 1
    defer {
      batch.count = record
      progress.offset = lineStart
      progress.line = line
    }

    while block < count {
      var bits = unsafe scanner.bits(at: base + block, before: count &- block)
      while bits != 0 {
        let position = block &+ bits.trailingZeroBitCount
        bits &= bits &- 1
        let byte = unsafe base[position]
        if byte == delimiter {
          if delimiters < width { delimiters &+= 1 }
          unsafe ends[delimiters] = position
          continue
        }
        if byte == quote {
          let start = unsafe ends[delimiters] &+ 1
          guard unsafe Self.isBlank(base, start, position) else { return }
          var close = -1
          while close < 0 {
            while bits != 0 {
              let next = block &+ bits.trailingZeroBitCount
              bits &= bits &- 1
              let byte = unsafe base[next]
              if byte == quote {
                close = next
                break
              }
              if byte != delimiter { return }
            }
            if close < 0 {
              block &+= 64
              guard block < count else { return }
              bits = unsafe scanner.bits(at: base + block, before: count &- block)
            }
          }
          var next = close &+ 1
          while next < count, unsafe base[next] != delimiter, unsafe base[next].isBlank {
            next &+= 1
          }
          guard next < count, unsafe base[next] == delimiter || base[next].isLineEnd else { return }
          continue
        }
        var lineEnd = position
        if byte == 0x0D {
          if position &+ 1 < count {
            if unsafe base[position &+ 1] == 0x0A { continue }
          } else if !window.isFinal {
            return
          }
        } else if position > lineStart, unsafe base[position &- 1] == 0x0D {
          lineEnd = position &- 1
        }
        guard delimiters == width &- 1, lineEnd &- lineStart <= fieldLimit else { return }
        if width == 1, unsafe Self.isBlank(base, lineStart, lineEnd) { return }
        unsafe ends[width] = lineEnd

        var output = unsafe bounds + (record &* columnCount) &* 2
        for slot in 0..<columnCount {
          let column = unsafe columns[slot]
          var start = unsafe ends[column] &+ 1
          var end = unsafe ends[column &+ 1]
          if start < end, unsafe base[start] <= lastSuspect || base[end &- 1] <= 0x20 {
            while start < end, unsafe base[start].isBlank { start &+= 1 }
            while end > start, unsafe base[end &- 1].isBlank { end &-= 1 }
            if start < end, unsafe base[start] == quote {
              start &+= 1
              end &-= 1
            }
          }
          unsafe output[0] = UInt32(truncatingIfNeeded: start)
          unsafe output[1] = UInt32(truncatingIfNeeded: end)
          unsafe output += 2
        }
        unsafe rows[record] = RecordBatch.Row(
          start: UInt32(truncatingIfNeeded: lineStart), end: UInt32(truncatingIfNeeded: lineEnd),
          line: UInt32(truncatingIfNeeded: line))
        record &+= 1
        line &+= 1
        lineStart = position &+ 1
        delimiters = 0
        unsafe ends[0] = position
        if lineStart >= target || record == capacity { return }
      }
      block &+= 64
    }
  }

  @inline(__always)
  private static func isBlank(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var position = start
    while position < end {
      guard unsafe base[position].isBlank else { return false }
      position &+= 1
    }
    return true
  }
}
