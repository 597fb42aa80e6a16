/// Reads the records of a window: simple lines with the splitter, all others with libcsv.
///
/// The splitter takes a line only if libcsv could do nothing with it but cut it up: a line
/// end, as many fields as expected, and no quote but those around a field. Whatever is out
/// of the ordinary goes to libcsv, so there is one definition of what a damaged line is.
struct RecordParser: ~Copyable {
  /// Why reading stopped.
  enum Stop {
    /// A unit ended at or after the target.
    case target
    /// The batch holds no more records.
    case full
    /// The unit at the current offset goes on past the window.
    case needsMore
    /// A damaged line has been noted; it goes on past the window.
    case lineGoesOn
  }

  private let layout: RecordLayout
  private let method: ParsingMethod
  private var reference: LibCSVParser
  private var splitter: LineSplitter

  init(
    layout: RecordLayout, dialect: CSVDialect, limits: ReadingLimits,
    method: ParsingMethod = .splitter
  ) {
    self.layout = layout
    self.method = method
    reference = LibCSVParser(dialect: dialect, limits: limits)
    splitter = LineSplitter(layout: layout, dialect: dialect, fieldLimit: limits.field)
  }

  /// Reads units from `progress.offset` on until one ends at or after `target`.
  mutating func parse(
    _ window: borrowing TextWindow, until target: Int, progress: inout Progress,
    into batch: inout RecordBatch
  ) -> Stop {
    while progress.offset < target {
      if batch.isFull { return .full }
      if method == .splitter {
        splitter.split(window, until: target, progress: &progress, into: &batch)
        if progress.offset >= target { break }
        if batch.isFull { return .full }
      }
      let start = progress.offset
      switch reference.readUnit(window, at: start) {
      case .record(layout.width, let lines, let contentEnd, let end):
        reference.copyFields(of: layout.columns, into: &batch)
        batch.addRecord(start: start, end: contentEnd, line: progress.line)
        progress.offset = end
        progress.line += lines
      case .record(let found, _, _, _):
        let reason = DamagedLine.Reason.fieldCount(expected: layout.width, found: found)
        if let stop = giveUpLine(window, reason, &progress) { return stop }
      case .blank(let end):
        progress.offset = end
        progress.line += 1
      case .damaged(let reason):
        if let stop = giveUpLine(window, reason, &progress) { return stop }
      case .needsMore:
        return .needsMore
      }
    }
    return .target
  }

  /// Notes the line at the current offset as damaged and goes on to the next.
  private func giveUpLine(
    _ window: borrowing TextWindow, _ reason: DamagedLine.Reason, _ progress: inout Progress
  ) -> Stop? {
    let start = progress.offset
    let lineEnd = window.lineEnd(from: start, before: window.count)
    let isOpen = lineEnd == window.count && !window.isFinal
    if isOpen, window.count - start <= DamagedLine.rawLimit { return .needsMore }
    let next = lineEnd == window.count ? lineEnd : window.nextLine(afterEndAt: lineEnd)
    guard let next else { return .needsMore }
    let rawEnd = min(lineEnd, start + DamagedLine.rawLimit)
    progress.damaged.append(
      DamagedLine(
        reason: reason, line: progress.line, byteOffset: window.start + start,
        raw: (start..<rawEnd).map { window[$0] }, isCut: rawEnd < lineEnd))
    progress.offset = next
    progress.line += 1
    return isOpen ? .lineGoesOn : nil
  }
}
