/// Finds out how quotes within quotes are written: by what stands around those that close nothing.
enum EscapeGuess {
  /// The likeliest escape of a sample whose delimiter and quote are known.
  static func escape(
    in sample: [UInt8], _ dialect: LenientDialect
  ) -> LenientDialect.Escape {
    guard let quote = dialect.quote else { return .none }
    let scanner = LenientScanner(sample, dialect)
    var backslashes = 0
    var pairs = 0
    var singles = 0
    var foreignPairs = 0
    var foreignSingles = 0
    var index = 0
    while index < sample.count {
      let byte = sample[index]
      let previous = index > 0 ? sample[index - 1] : 0x0A
      if byte == 0x22, quote != 0x22 {
        if index + 1 < sample.count, sample[index + 1] == 0x22 {
          foreignPairs += 1
          index += 1
        } else {
          foreignSingles += 1
        }
      }
      guard byte == quote, !previous.endsLine, !endsDelimiter(at: index, sample, dialect) else {
        index += 1
        continue
      }
      if scanner.fieldEnd(from: index + 1) == nil {
        let following = sample[index + 1]
        if previous == 0x5C {
          backslashes += 1
        } else if following == quote {
          if scanner.fieldEnd(from: index + 2) == nil { pairs += 1 }
          index += 1
        } else {
          singles += 1
        }
      }
      index += 1
    }
    if foreignPairs > 0, foreignSingles == 0, pairs == 0 { return .character(0x22) }
    if backslashes > pairs { return .character(0x5C) }
    return singles > 1 && singles > 4 * pairs && quote == 0x22 ? .none : .doubled
  }

  private static func endsDelimiter(
    at index: Int, _ sample: [UInt8], _ dialect: LenientDialect
  ) -> Bool {
    let start = index - dialect.delimiter.count
    return start >= 0 && sample[start..<index].elementsEqual(dialect.delimiter)
  }
}
