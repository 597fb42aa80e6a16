/// Finds out by trial what a text's delimiter, quote and escape are.
///
/// The delimiter wins under which most records have the same number of fields, none of them with
/// a quote out of place.
struct DialectGuess {
  private static let sampleRecords = 200
  private static let sampleBytes = 1 << 16

  private let sample: [UInt8]
  private let options: LenientOptions

  init(_ bytes: ArraySlice<UInt8>, _ options: LenientOptions) {
    var end =
      bytes.index(
        bytes.startIndex, offsetBy: Self.sampleBytes, limitedBy: bytes.endIndex) ?? bytes.endIndex
    if end < bytes.endIndex {
      // The last line is most likely cut.
      let cut = bytes[..<end].lastIndex { $0.endsLine }
      if let cut { end = cut + 1 }
    }
    sample = Array(bytes[..<end])
    self.options = options
  }

  /// The likeliest dialect.
  func dialect() -> LenientDialect {
    var dialect = LenientDialect()
    dialect.quote = options.quote.map(\.byte) ?? quote()
    dialect.escape = options.escape ?? .doubled
    if let given = options.delimiter ?? stated() {
      dialect.delimiter = given
    } else {
      dialect.delimiter = delimiter(dialect)
    }
    if options.escape == nil { dialect.escape = EscapeGuess.escape(in: sample, dialect) }
    return dialect
  }

  // Excel's own way: a first line such as 'sep=;'.
  private func stated() -> [UInt8]? {
    let line = sample.prefix { !$0.endsLine }
    guard line.count == 5, line.starts(with: Array("sep=".utf8)) else { return nil }
    return [line[4]]
  }

  // A quote stands at both ends of fields; an apostrophe seldom does.
  private func quote() -> UInt8 {
    func bounds(_ quote: UInt8) -> Int {
      var opening = 0
      var closing = 0
      for (index, byte) in sample.enumerated() where byte == quote {
        var before = index
        while before > 0, sample[before - 1] == 0x20 { before -= 1 }
        if before == 0 || Self.bounds.contains(sample[before - 1]) { opening += 1 }
        var after = index + 1
        while after < sample.count, sample[after] == 0x20 { after += 1 }
        if after == sample.count || Self.bounds.contains(sample[after]) { closing += 1 }
      }
      return min(opening, closing)
    }
    let single = bounds(0x27)
    return single >= 2 && single > 2 * bounds(0x22) ? 0x27 : 0x22
  }

  private static let bounds: Set<UInt8> = [0x0A, 0x0D, 0x2C, 0x3B, 0x09, 0x7C]

  private static let candidates: [(delimiter: [UInt8], weight: Double)] = [
    ([0x2C], 1), ([0x3B], 1), ([0x09], 1), ([0x7C], 0.98), ([0x5E], 0.9), ([0x7E], 0.9),
    ([0x1F], 0.95), ([0x01], 0.95), ([0x5C, 0x74], 0.9), ([0x3A, 0x3A], 0.95), ([0x3C, 0x3E], 0.9),
    ([0x3A], 0.5), ([0x20], 0.6),
  ]

  private func delimiter(_ dialect: LenientDialect) -> [UInt8] {
    var best: (delimiter: [UInt8], score: Double) = ([0x2C], 0)
    let hasQuotes = dialect.quote.map(sample.contains) ?? false
    for (candidate, weight) in Self.candidates where sample.contains(candidate[0]) {
      var trial = dialect
      trial.delimiter = candidate
      let score = weight * score(trial, isUsual: weight > 0.8, hasQuotes: hasQuotes)
      if score > best.score + 0.000_001 { best = (candidate, score) }
    }
    var trial = dialect
    trial.delimiter = best.delimiter
    return widened(trial)
  }

  private func score(_ dialect: LenientDialect, isUsual: Bool, hasQuotes: Bool) -> Double {
    let scanner = LenientScanner(sample, dialect)
    let records = RecordFinder(scanner: scanner).records(
      from: 0, line: 1, limit: Self.sampleRecords)
    guard !records.isEmpty else { return 0 }
    var counts: [Int: Int] = [:]
    let tidy = records.map { isTidy($0, scanner) }
    for (record, isTidy) in zip(records, tidy) where isTidy && record.width > 1 {
      counts[record.width, default: 0] += 1
    }
    let most = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
    guard let most else { return 0 }
    let narrow = zip(records, tidy).count { $0.1 && $0.0.width == 1 }
    // A mark that most lines lack gives the file no structure.
    guard most.value >= narrow || records.count < 4 else { return 0 }
    if !isUsual, !(most.key > 2 || hasQuotes) || records[0].width != most.key {
      // Blanks in texts without quotes add to what the first line shows, and never take away.
      let least = records[0].width
      guard dialect.delimiter == [0x20], hasQuotes, least > 2,
        records.allSatisfy({ $0.isClean && $0.width >= least })
      else { return 0 }
    }
    let all = Double(records.count)
    var score = Double(most.value) / all * (1 - 0.4 / Double(most.key))
    if records.prefix(3).contains(where: { $0.isClean && $0.width == most.key }) { score += 0.15 }
    // Widths that differ are better than quotes out of place.
    score += 0.1 * Double(tidy.count { $0 }) / all
    return score + 0.1 * meaning(records, scanner, width: most.key)
  }

  // A quote within a text without quotes is one of another field under another delimiter.
  private func isTidy(_ record: RecordExtent, _ scanner: LenientScanner) -> Bool {
    guard record.isClean else { return false }
    guard let quote = scanner.dialect.quote, quote != 0x27 else { return true }
    var fields: [RawField] = []
    guard scanner.record(at: record.start, into: &fields) != nil else { return false }
    return fields.allSatisfy { $0.isQuoted || !sample[$0.start..<$0.end].contains(quote) }
  }

  // The share of cells that are empty, a number, a date or one word.
  private func meaning(
    _ records: [RecordExtent], _ scanner: LenientScanner, width: Int
  ) -> Double {
    var all = 0
    var plain = 0
    var fields: [RawField] = []
    for record in records.prefix(40) where record.isClean && record.width == width {
      guard scanner.record(at: record.start, into: &fields) != nil else { continue }
      for field in fields {
        all += 1
        let cell = sample[field.start..<field.end]
        if field.isQuoted || cell.allSatisfy({ Self.isPlain($0) }) { plain += 1 }
      }
    }
    return all == 0 ? 0 : Double(plain) / Double(all)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte.isDigit || byte >= 0x80 || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || [0x2B, 0x2D, 0x2E, 0x2F, 0x3A, 0x40, 0x5F, 0x24, 0x25].contains(byte)
  }

  // A delimiter that is always doubled, or always has a blank after it, is longer than one byte.
  private func widened(_ dialect: LenientDialect) -> [UInt8] {
    guard dialect.delimiter.count == 1, let byte = dialect.delimiter.first,
      !byte.isSpace || byte == 9
    else { return dialect.delimiter }
    let scanner = LenientScanner(sample, dialect)
    let records = RecordFinder(scanner: scanner).records(
      from: 0, line: 1, limit: Self.sampleRecords)
    var fields: [RawField] = []
    var all = 0
    var spaced = 0
    var doubled = 0
    var surrounded = 0
    for record in records where record.isClean && record.width > 1 {
      guard scanner.record(at: record.start, into: &fields) != nil else { continue }
      for (index, field) in fields.enumerated() where index > 0 {
        all += 1
        let begin = field.isQuoted ? field.start - 2 : field.start
        if begin < sample.count, begin >= 0, sample[begin] == 0x20,
          field.isQuoted || field.end > field.start
        {
          spaced += 1
          // The blank that follows is one of the delimiter's own, and one precedes it.
          let before = begin - 2
          if before >= 0, sample[before] == 0x20 { surrounded += 1 }
        }
        if index % 2 == 1, field.end == field.start, !field.isQuoted { doubled += 1 }
      }
    }
    guard all > 1 else { return [byte] }
    if surrounded * 100 >= all * 98 { return [0x20, byte, 0x20] }
    if spaced * 100 >= all * 98 { return [byte, 0x20] }
    // 'a||b||c' is a, nothing, b, nothing, c.
    return doubled * 2 >= all && records.allSatisfy({ $0.width % 2 == 1 }) ? [byte, byte] : [byte]
  }
}
