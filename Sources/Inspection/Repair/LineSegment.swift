/// A stretch between two delimiters, read as one cell.
struct LineSegment {
  /// The text of the cell.
  let cell: [UInt8]
  let isQuoted: Bool
  let shape: CellShape
  /// What is odd about it.
  let cost: Double
  let hasStrayQuote: Bool
}

extension LineSegment {
  static let strayQuote = 2.0

  /// Reads `bytes` as one cell with `merged` delimiters in it; `nil` for what nobody means.
  init?(_ bytes: ArraySlice<UInt8>, dialect: LenientDialect, merged: Int, mergeCost: Double) {
    var mergeCost = mergeCost
    if merged > 0, bytes.starts(with: dialect.delimiter) || bytes.last == dialect.delimiter.last {
      // No text begins or ends like this.
      mergeCost += Self.strayQuote
    } else if merged > 0, dialect.delimiter.last != 0x20 {
      // 'Seoul, Korea': a blank follows in text, and seldom between fields.
      let delimiters = zip(bytes, bytes.dropFirst())
      let spaced = delimiters.count { $0 == dialect.delimiter.last && $1 == 0x20 }
      mergeCost -= 1.5 * Double(min(spaced, merged)) / Double(merged)
    }
    guard let quote = dialect.quote, bytes.contains(quote) else {
      self.init(
        cell: Array(bytes), isQuoted: false, cost: mergeCost * Double(merged), hasStray: false)
      return
    }
    var body = bytes
    if !dialect.delimiter.allSatisfy(\.isSpace) {
      while let first = body.first, first.isSpace { body.removeFirst() }
      while let last = body.last, last.isSpace { body.removeLast() }
    }
    let opens = body.first == quote
    let closes = body.count > 1 && body.last == quote
    if opens, closes {
      let inner = Self.unescaped(body.dropFirst().dropLast(), quote, dialect.escape)
      // An apostrophe is a quote by accident.
      let strayQuote = quote == 0x27 ? 0.2 : Self.strayQuote
      var cost = Double(inner.strays) * strayQuote
      // A quote beside a delimiter: most likely two fields and not one.
      if merged > 0, Self.hasQuoteBesideDelimiter(body.dropFirst().dropLast(), quote, dialect) {
        cost += Double(merged) * mergeCost
      }
      self.init(cell: inner.text, isQuoted: true, cost: cost, hasStray: inner.strays > 0)
    } else {
      guard merged == 0 || !(opens || closes) || merged < 6 else { return nil }
      let strays = Double(bytes.count { $0 == quote })
      let strayQuote = quote == 0x27 && !opens ? 0.2 : Self.strayQuote
      let cost = min(strays, 3) * strayQuote + mergeCost * Double(merged)
      self.init(cell: Array(bytes), isQuoted: false, cost: cost, hasStray: true)
    }
  }

  private init(cell: [UInt8], isQuoted: Bool, cost: Double, hasStray: Bool) {
    self.cell = cell
    self.isQuoted = isQuoted
    self.cost = cost
    hasStrayQuote = hasStray
    shape = CellShape(cell)
  }

  // Pairs of quotes are text wherever they stand.
  private static func hasQuoteBesideDelimiter(
    _ bytes: ArraySlice<UInt8>, _ quote: UInt8, _ dialect: LenientDialect
  ) -> Bool {
    guard let first = dialect.delimiter.first, let last = dialect.delimiter.last else {
      return false
    }
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard bytes[index] == quote else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.endIndex, bytes[index] == quote { index += 1 }
      let isAfter = start > bytes.startIndex && bytes[start - 1] == last
      let isBefore = index < bytes.endIndex && bytes[index] == first
      if isAfter || isBefore, dialect.escape == .none || (index - start) % 2 == 1 { return true }
    }
    return false
  }

  /// The text within quotes, and how many quotes in it are not written as they should be.
  static func unescaped(
    _ bytes: ArraySlice<UInt8>, _ quote: UInt8, _ escape: LenientDialect.Escape
  ) -> (text: [UInt8], strays: Int) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var strays = 0
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      let following = index + 1 < bytes.endIndex ? bytes[index + 1] : nil
      if case .character(let character) = escape, byte == character, let following,
        following == quote || following == character
      {
        text.append(following)
        index += 2
      } else if byte == quote, following == quote, escape != .none {
        text.append(quote)
        index += 2
      } else {
        if byte == quote, escape != .none { strays += 1 }
        text.append(byte)
        index += 1
      }
    }
    return (text, strays)
  }
}
