extension LineRepair {
  // Whether a quote stands where one cell may end and another begin without a delimiter.
  func isGlued(_ bytes: ArraySlice<UInt8>, _ dialect: LenientDialect) -> Bool {
    guard let quote = dialect.quote, bytes.count > 3 else { return false }
    return (bytes.first == quote || bytes.last == quote)
      && bytes.dropFirst().dropLast().contains(quote)
  }

  // Two cells between which the delimiter is lost.
  func offerSplits(
    of bytes: ArraySlice<UInt8>, from: Int, to stretch: Int, merged: Int, dialect: LenientDialect,
    mergeCost: Double, costs: [Double], index: (Int, Int) -> Int,
    offer: (Double, Step, Int) -> Void
  ) {
    let width = columns.count
    guard bytes.count > 1, width > 1 else { return }
    for place in splits(of: bytes, merged: merged, dialect) {
      let (left, right) = (bytes[..<place], bytes[place...])
      let isGlued =
        dialect.quote != nil && (left.last == dialect.quote || right.first == dialect.quote)
      guard
        let first = LineSegment(left, dialect: dialect, merged: 0, mergeCost: mergeCost),
        let second = LineSegment(right, dialect: dialect, merged: 0, mergeCost: mergeCost)
      else { continue }
      guard !isGlued || !(first.hasStrayQuote || second.hasStrayQuote) else { continue }
      if merged > 0 {
        // Only quotes can hold delimiters together.
        guard isGlued, first.isQuoted || delimiters(in: left, dialect).isEmpty,
          second.isQuoted || delimiters(in: right, dialect).isEmpty
        else { continue }
      }
      guard isGlued || isLikely(first, second, in: bytes, at: place) else { continue }
      var base = first.cost + second.cost + (isGlued ? Self.gluedCost : Self.splitCost)
      if first.isQuoted, second.isQuoted {
        // More often than not two quotes in a row are one that is text.
        base += Self.pairCost
        if second.cell.first == 0x20 || first.cell.last == 0x20 { base += Self.pairCost }
      }
      for column in 0..<width - 1 where costs[index(from, column)] < .infinity {
        let cost =
          costs[index(from, column)] + base
          + columns[column].strangeness(first.shape, isQuoted: first.isQuoted)
          + columns[column + 1].strangeness(second.shape, isQuoted: second.isQuoted)
        offer(cost, .split(from: from, first, second), index(stretch, column + 2))
      }
    }
  }

  // A word is seldom two, unless both are old acquaintances.
  private func isLikely(
    _ first: LineSegment, _ second: LineSegment, in bytes: ArraySlice<UInt8>, at place: Int
  ) -> Bool {
    // Where a blank stands, no delimiter is missing.
    if bytes[place - 1].isSpace || bytes[place].isSpace { return false }
    guard bytes[place - 1].isLetter, bytes[place].isLetter else { return true }
    let beginsWord =
      (0x41...0x5A).contains(bytes[place]) && !(0x41...0x5A).contains(bytes[place - 1])
    return beginsWord
      || columns.contains { $0.hasSeen(first.shape) }
        && columns.contains { $0.hasSeen(second.shape) }
  }

  private func splits(
    of bytes: ArraySlice<UInt8>, merged: Int, _ dialect: LenientDialect
  ) -> [Int] {
    var places: [Int] = []
    if let quote = dialect.quote, bytes.contains(quote) {
      for place in bytes.indices.dropFirst()
      where bytes[place] == quote || bytes[place - 1] == quote {
        places.append(place)
        if places.count > 64 { break }
      }
    } else if merged == 0, bytes.count <= 128, columns.contains(where: { $0.count > 0 }) {
      // Never within a letter of several bytes.
      for place in bytes.indices.dropFirst() where bytes[place] & 0xC0 != 0x80 {
        places.append(place)
      }
    }
    return places
  }
}
