/// Tells the table from what stands above and below it.
struct LayoutGuess {
  private static let longestPreamble = 40
  private static let mostHeaderRows = 4
  static let mostFootnotes = 20

  let records: [RecordExtent]
  let reader: CellReader
  let options: LenientOptions

  var columns: [ColumnModel] { reader.repair.columns }
  var width: Int { reader.width }

  /// The table's place among the records.
  func layout() -> TableLayout {
    var layout = TableLayout()
    layout.end = records.count
    guard !records.isEmpty else { return layout }
    if options.skippedLines == nil { layout.preamble = preamble() }
    if options.hasHeader != false, layout.preamble < records.count {
      layout.headerRows = headerRows(from: layout.preamble)
    }
    findFurtherTables(&layout)
    findFootnotes(&layout)
    return layout
  }

  // MARK: Above the table

  private func preamble() -> Int {
    let head = records.prefix(Self.longestPreamble + 1)
    if isSeparatorLine(records[0]) { return records.count > 1 ? 1 : 0 }
    guard width > 1, let full = head.firstIndex(where: { !isThin($0) }) else { return 0 }
    var start = full
    // What stands above a blank line and has a width of its own is not this table.
    if let break_ = head.indices.dropFirst(full + 1).first(where: { head[$0].isAfterBlankLine }),
      head[full..<break_].allSatisfy({ abs($0.width - width) > 1 })
    {
      start = break_
      while start < head.count - 1, isThin(head[start]) { start += 1 }
    }
    // The names of the columns may have delimiters of their own.
    if start > 0, options.hasHeader != false,
      !looksLikeNames(reader.writtenCells(of: records[start])),
      hasOtherDelimiters(records[start - 1])
    {
      start -= 1
    }
    return start
  }

  private func isSeparatorLine(_ record: RecordExtent) -> Bool {
    let line = reader.scanner.bytes[record.start..<record.end]
    return (5...6).contains(line.count) && line.starts(with: Array("sep=".utf8))
  }

  // A line with one cell where a table has many, or with too few of them for a record.
  private func isThin(_ record: RecordExtent) -> Bool {
    guard width > 1 else { return false }
    if record.width == 1 { return true }
    if !record.isClean {
      return reader.naming.mended(record).cells.count { !$0.isEmpty } * 2 < width
    }
    let filled = reader.writtenCells(of: record).count { !$0.allSatisfy(\.isSpace) }
    if width == 2 { return filled == 0 }
    return filled <= 1 || record.width * 2 < width
  }

  private func hasOtherDelimiters(_ record: RecordExtent) -> Bool {
    let reading = reader.naming.mended(record)
    return reading.repairs == [.otherDelimiter]
      && reading.cells.allSatisfy { !$0.isEmpty && !$0.contains(0x20) }
  }

  // MARK: The names of the columns

  private func headerRows(from start: Int) -> Int {
    // What names the columns must not count as what stands in them.
    let below = CellReader.columns(
      of: records[(start + 1)...].prefix(2_000).filter { !isSame($0, records[start]) }[...],
      width: width, scanner: reader.scanner)
    let naming = reader.naming
    let first = naming.cells(of: records[start])
    if options.hasHeader != true, !isHeader(first, over: below) { return 0 }
    var rows = 1
    while rows < Self.mostHeaderRows, start + rows < records.count {
      let next = records[start + rows]
      guard next.width == width, next.isClean else { break }
      let cells = naming.cells(of: next)
      guard cells == first || isSubheader(cells, among: below) else { break }
      rows += 1
    }
    // A single record more would be all that there is.
    return start + rows == records.count && rows > 1
      && naming.cells(of: records[start + 1]) != first
      ? 1 : rows
  }

  private func isSame(_ record: RecordExtent, _ other: RecordExtent) -> Bool {
    let bytes = reader.scanner.bytes
    return bytes[record.start..<record.end].elementsEqual(bytes[other.start..<other.end])
  }

  private func isHeader(_ cells: [[UInt8]], over columns: [ColumnModel]) -> Bool {
    guard columns.contains(where: { $0.count > 0 }) else {
      // One record alone: names hold no digits.
      return !cells.contains { ColumnModel.isMarked(CellShape($0)) }
    }
    let (names, values) = verdict(cells, columns)
    if values > names { return false }
    if names > 0 { return true }
    // All is text: a name does not come again as a value.
    return !zip(cells, columns).contains { cell, column in
      !cell.isEmpty && column.hasSeen(CellShape(cell))
    }
  }

  private func looksLikeNames(_ cells: [[UInt8]]) -> Bool {
    let (names, values) = verdict(cells, columns)
    return names > 0 && names >= values || names + values == 0
  }

  // A second line of names: nearly every column of numbers and dates has a word there.
  private func isSubheader(_ cells: [[UInt8]], among columns: [ColumnModel]) -> Bool {
    let (names, values) = verdict(cells, columns)
    return names > 1 && values == 0 && names * 2 >= columns.count(where: \.isMarked)
  }

  func verdict(
    _ cells: [[UInt8]], _ columns: [ColumnModel]
  ) -> (names: Int, values: Int) {
    var names = 0
    var values = 0
    for (cell, column) in zip(cells, columns) where column.isMarked && !cell.isEmpty {
      if ColumnModel.isMarked(CellShape(cell)) { values += 1 } else { names += 1 }
    }
    return (names, values)
  }
}
