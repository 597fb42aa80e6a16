extension LayoutGuess {
  /// Ends the table where another one begins, and finds its header where it comes again.
  func findFurtherTables(_ layout: inout TableLayout) {
    guard layout.headerRows > 0 else { return }
    let start = layout.preamble + layout.headerRows
    let header = reader.naming.cells(of: records[layout.preamble])
    let marked = columns.firstIndex(where: \.isMarked)
    var fields: [RawField] = []
    var index = start + 1
    while index < layout.end {
      defer { index += 1 }
      let record = records[index]
      guard isSuspicious(record, header, marked, &fields) else { continue }
      let written = reader.writtenCells(of: record)
      if written == header {
        if index == records.count - 1 || !bringsNothingNew(after: index, since: start) {
          layout.repeatedHeaders.insert(index)
          continue
        }
      } else if !beginsTable(at: index, written) {
        continue
      }
      layout.end = index
      layout.furtherTables = 1
    }
  }

  private func isSuspicious(
    _ record: RecordExtent, _ header: [[UInt8]], _ marked: Int?, _ fields: inout [RawField]
  ) -> Bool {
    if record.isAfterBlankLine { return true }
    guard record.isClean else { return false }
    if record.width != width { return record.width > 1 }
    guard reader.scanner.record(at: record.start, into: &fields) != nil else { return false }
    let bytes = reader.scanner.bytes
    if let name = header.first, let first = fields.first,
      bytes[first.start..<first.end].elementsEqual(name)
    {
      return true
    }
    guard let marked else { return false }
    let cell = bytes[fields[marked].start..<fields[marked].end]
    return !cell.isEmpty && !ColumnModel.isMarked(CellShape(cell))
  }

  // Names where numbers and dates were, and records of a width of their own after them.
  private func beginsTable(at index: Int, _ cells: [[UInt8]]) -> Bool {
    let rest = records[(index + 1)...].prefix(200)
    let alike = rest.count { $0.isClean && $0.width == cells.count }
    guard rest.count > 1, alike * 4 >= rest.count * 3, cells.count > 1,
      cells.allSatisfy({ !$0.isEmpty })
    else { return false }
    let (names, values) = verdict(cells, columns)
    if cells.count == width { return names > 1 && values == 0 }
    return records[index].isAfterBlankLine || names > 1 && values == 0
      || columns.allSatisfy { !$0.isMarked } && alike == rest.count
  }

  // A table that comes twice over, as when an export was appended to itself.
  private func bringsNothingNew(after index: Int, since start: Int) -> Bool {
    guard index - start < 100_000 else { return false }
    let known = Set(records[start..<index].map { reader.cells(of: $0) })
    let rest = records[(index + 1)...].prefix(200)
    return rest.count { known.contains(reader.cells(of: $0)) } * 10 >= rest.count * 7
  }

  /// Ends the table before lines of one cell below it.
  func findFootnotes(_ layout: inout TableLayout) {
    guard layout.headerRows > 0, layout.end == records.count else { return }
    let start = layout.preamble + layout.headerRows
    while layout.end > start + 1, layout.footnotes < Self.mostFootnotes,
      isFootnote(records[layout.end - 1], from: start)
    {
      layout.end -= 1
      layout.footnotes += 1
    }
    // Twenty lines are no footnote.
    if layout.footnotes == Self.mostFootnotes {
      layout.end = records.count
      layout.footnotes = 0
    }
  }

  // A line of one cell, where records of this table never have but one, or one of none.
  private func isFootnote(_ record: RecordExtent, from start: Int) -> Bool {
    guard width > 2, record.isClean, record.width == 1 || record.width == width else {
      return false
    }
    let cells = reader.writtenCells(of: record)
    guard cells.dropFirst().allSatisfy(\.isEmpty) else { return false }
    if cells[0].isEmpty { return true }
    let usual = columns.dropFirst().count { $0.filled * 2 > $0.count }
    guard usual > 0 else { return false }
    return record.width == 1 || !hasLoneCells(from: start)
  }

  private func hasLoneCells(from start: Int) -> Bool {
    let body = records[start..<max(start, records.count - Self.mostFootnotes)].prefix(2_000)
    let sample = body.isEmpty ? records[start..<min(records.count, start + 3)] : body
    return sample.contains { record in
      record.isClean && record.width == width
        && reader.writtenCells(of: record).dropFirst().allSatisfy(\.isEmpty)
    }
  }
}
