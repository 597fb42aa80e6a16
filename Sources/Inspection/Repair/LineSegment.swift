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
      var cost = Double(inner.strays) * Self.strayQuote
      // A stray quote together with delimiters: most likely two fields and not one.
      if inner.strays > 0 { cost += Double(merged) * mergeCost }
      self.init(cell: inner.text, isQuoted: true, cost: cost, hasStray: inner.strays > 0)
    } else {
      guard merged == 0 || !(opens || closes) || merged < 6 else { return nil }
      let strays = Double(bytes.count { $0 == quote })
      let cost = min(strays, 3) * Self.strayQuote + mergeCost * Double(merged)
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
