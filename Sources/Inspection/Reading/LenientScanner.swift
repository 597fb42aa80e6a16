/// Finds records and fields in a text that may not keep to any rules.
struct LenientScanner {
  /// A record as the dialect has it, where nothing had to be made up for that.
  struct Record {
    /// Where its content ends.
    let end: Int
    /// Where what follows begins.
    let next: Int
    /// Its line ends within quotes.
    let innerLines: Int
  }

  /// The longest record over several lines, in bytes.
  static let longestRecord = 1 << 20

  let bytes: [UInt8]
  let dialect: LenientDialect
  private let first: UInt8
  private let isBlankDelimiter: Bool

  init(_ bytes: [UInt8], _ dialect: LenientDialect) {
    self.bytes = bytes
    self.dialect = dialect
    first = dialect.delimiter[0]
    isBlankDelimiter = dialect.delimiter.allSatisfy(\.isSpace)
  }

  /// Where the line at `position` ends.
  func lineEnd(from position: Int) -> Int {
    var position = position
    while position < bytes.count, !bytes[position].endsLine { position += 1 }
    return position
  }

  /// Where the line after the one that ends at `end` begins.
  func nextLine(after end: Int) -> Int {
    guard end < bytes.count else { return end }
    return bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
      ? end + 2 : end + 1
  }

  /// Whether nothing but blanks stands between the two positions.
  func isBlank(_ start: Int, _ end: Int) -> Bool {
    guard end > start else { return true }
    if isBlankDelimiter { return false }
    // DOS ended texts with the byte 1A.
    return (start..<end).allSatisfy { bytes[$0].isSpace || bytes[$0] == 0x1A }
  }

  @inline(__always)
  func isDelimiter(at position: Int) -> Bool {
    guard position < bytes.count, bytes[position] == first else { return false }
    guard dialect.delimiter.count > 1 else { return true }
    guard position + dialect.delimiter.count <= bytes.count else { return false }
    for (offset, byte) in dialect.delimiter.enumerated() where bytes[position + offset] != byte {
      return false
    }
    return true
  }

  /// Reads the record at `start` by the rules of the dialect; `nil` where a quote breaks them.
  func record(at start: Int, into fields: inout [RawField]) -> Record? {
    fields.removeAll(keepingCapacity: true)
    var position = start
    var innerLines = 0
    while true {
      var opening = position
      if !isBlankDelimiter {
        while opening < bytes.count, bytes[opening].isSpace, !isDelimiter(at: opening) {
          opening += 1
        }
      }
      if let quote = dialect.quote, opening < bytes.count, bytes[opening] == quote {
        guard let closing = closing(from: opening + 1, &innerLines) else { return nil }
        guard closing.quote - start <= Self.longestRecord || innerLines == 0 else { return nil }
        fields.append(
          RawField(
            start: opening + 1, end: closing.quote, isQuoted: true, isEscaped: closing.isEscaped))
        position = closing.after
      } else {
        let begin = position
        while position < bytes.count, !bytes[position].endsLine, !isDelimiter(at: position) {
          position += 1
        }
        // A quote that closes what none has opened.
        if let quote = dialect.quote, quote != 0x27, position - begin > 1,
          bytes[position - 1] == quote
        {
          return nil
        }
        fields.append(RawField(start: begin, end: position))
      }
      guard position < bytes.count, !bytes[position].endsLine else {
        return Record(end: position, next: nextLine(after: position), innerLines: innerLines)
      }
      position += dialect.delimiter.count
    }
  }

  /// Where the field ends that was opened before `start`, and what comes after its quote.
  private func closing(
    from start: Int, _ innerLines: inout Int
  ) -> (quote: Int, after: Int, isEscaped: Bool)? {
    guard let quote = dialect.quote else { return nil }
    var position = start
    var isEscaped = false
    var lines = 0
    while position < bytes.count {
      let byte = bytes[position]
      if case .character(let escape) = dialect.escape, byte == escape, position + 1 < bytes.count,
        bytes[position + 1] == quote || bytes[position + 1] == escape
      {
        isEscaped = true
        position += 2
        continue
      }
      if byte == quote {
        if dialect.escape != .none, position + 1 < bytes.count, bytes[position + 1] == quote {
          isEscaped = true
          position += 2
          continue
        }
        if isApostrophe(at: position) {
          position += 1
          continue
        }
        if let after = fieldEnd(from: position + 1) {
          innerLines += lines
          return (position, after, isEscaped)
        }
        guard dialect.escape == .none else { return nil }
      } else if byte.endsLine {
        if !(byte == 0x0A && bytes[position - 1] == 0x0D) { lines += 1 }
        if position - start > Self.longestRecord { return nil }
      }
      position += 1
    }
    return nil
  }

  // As in 'won't', which is no end of a quoted text.
  private func isApostrophe(at position: Int) -> Bool {
    bytes[position] == 0x27 && position > 0 && position + 1 < bytes.count
      && bytes[position - 1].isLetter && bytes[position + 1].isLetter
  }

  /// The delimiter or line end that follows, perhaps after blanks.
  func fieldEnd(from position: Int) -> Int? {
    var position = position
    while true {
      if position >= bytes.count || bytes[position].endsLine || isDelimiter(at: position) {
        return position
      }
      guard !isBlankDelimiter, bytes[position].isSpace else { return nil }
      position += 1
    }
  }

  /// How many fields one line has where quotes that are no real ones are text.
  func looseWidth(_ start: Int, _ end: Int) -> Int {
    var width = 1
    var position = start
    while position < end {
      if let quote = dialect.quote, bytes[position] == quote,
        position == start || isAfterDelimiter(position, start)
      {
        var closing = position + 1
        while closing < end, !(bytes[closing] == quote && fieldEnd(from: closing + 1) != nil) {
          closing += 1
        }
        if closing < end { position = closing }
      }
      if isDelimiter(at: position) {
        width += 1
        position += dialect.delimiter.count
      } else {
        position += 1
      }
    }
    return width
  }

  private func isAfterDelimiter(_ position: Int, _ start: Int) -> Bool {
    let before = position - dialect.delimiter.count
    return before >= start && isDelimiter(at: before)
  }
}
