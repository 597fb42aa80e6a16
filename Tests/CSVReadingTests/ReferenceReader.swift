import CLibCSV
import CSVReading

/// What the reader must do, written as simply as possible: libcsv, one byte at a time.
enum ReferenceReader {
  private struct Events {
    var fields: [[UInt8]] = []
    var lineEnds = 0
  }

  static func read(
    _ text: [UInt8], width: Int, dialect: CSVDialect, limits: ReadingLimits
  ) -> Outcome {
    var outcome = Outcome()
    var position = 0
    while position < text.count {
      let line = outcome.lineCount + 1
      switch unit(text, at: position, dialect: dialect, limits: limits) {
      case .success(let found) where found.fields.isEmpty:
        position = found.end
        outcome.lineCount += 1
      case .success(let found) where found.fields.count == width:
        let raw = Array(text[position..<found.contentEnd])
        outcome.records.append(
          Outcome.Record(fields: found.fields, line: line, offset: position, raw: raw))
        outcome.lineCount += 1 + lineEnds(in: raw)
        position = found.end
      case .success(let found):
        giveUp(.fieldCount(expected: width, found: found.fields.count))
      case .failure(let failure):
        giveUp(failure.reason)
      }
    }
    return outcome

    func giveUp(_ reason: DamagedLine.Reason) {
      let start = position
      var end = start
      while end < text.count, text[end] != 0x0A, text[end] != 0x0D { end += 1 }
      position = min(next(text, after: end), text.count)
      outcome.lineCount += 1
      let raw = Array(text[start..<end])
      outcome.damaged.append(
        DamagedLine(
          reason: reason, line: outcome.lineCount, byteOffset: start,
          raw: Array(raw.prefix(DamagedLine.rawLimit)), isCut: raw.count > DamagedLine.rawLimit))
    }
  }

  private struct Failure: Error { let reason: DamagedLine.Reason }

  private static func unit(
    _ text: [UInt8], at start: Int, dialect: CSVDialect, limits: ReadingLimits
  ) -> Result<(fields: [[UInt8]], contentEnd: Int, end: Int), Failure> {
    var parser = unsafe csv_parser()
    let events = UnsafeMutablePointer<Events>.allocate(capacity: 1)
    unsafe events.initialize(to: Events())
    defer {
      unsafe events.deinitialize(count: 1)
      unsafe events.deallocate()
    }
    var fields: [[UInt8]] { unsafe events.pointee.fields }
    unsafe csv_init(&parser, UInt8(CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL))
    unsafe csv_set_delim(&parser, dialect.delimiter)
    unsafe csv_set_quote(&parser, dialect.quote)
    defer { unsafe csv_free(&parser) }
    var position = start
    while position < text.count {
      var byte = text[position]
      guard unsafe csv_parse(&parser, &byte, 1, onField, onLineEnd, events) == 1 else {
        return .failure(Failure(reason: .malformedQuoting(column: fields.count + 1)))
      }
      if unsafe parser.entry_pos > limits.field {
        let column = fields.count + 1
        return .failure(Failure(reason: .fieldTooLong(column: column, limit: limits.field)))
      }
      if unsafe events.pointee.lineEnds > 0 {
        return .success((fields, position, next(text, after: position)))
      }
      if position - start == limits.record {
        return .failure(Failure(reason: .recordTooLong(limit: limits.record)))
      }
      position += 1
    }
    guard unsafe csv_fini(&parser, onField, onLineEnd, events) == 0 else {
      return .failure(Failure(reason: .malformedQuoting(column: fields.count + 1)))
    }
    return .success((fields, position, position))
  }

  private static func next(_ text: [UInt8], after end: Int) -> Int {
    end + 1 < text.count && text[end] == 0x0D && text[end + 1] == 0x0A ? end + 2 : end + 1
  }

  private static func lineEnds(in raw: [UInt8]) -> Int {
    raw.indices.count { index in
      raw[index] == 0x0A || (raw[index] == 0x0D && !raw[(index + 1)...].starts(with: [0x0A]))
    }
  }

  private static let onField:
    @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
      bytes, count, context in
      let field = unsafe [UInt8](UnsafeRawBufferPointer(start: bytes, count: count))
      unsafe context?.assumingMemoryBound(to: Events.self).pointee.fields.append(field)
    }

  private static let onLineEnd: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = {
    _, context in
    unsafe context?.assumingMemoryBound(to: Events.self).pointee.lineEnds += 1
  }
}
