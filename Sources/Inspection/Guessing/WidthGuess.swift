/// Finds out how many fields the records of a table have.
enum WidthGuess {
  /// The usual width; with several tables that of the first, unless that is but a preamble.
  static func width(_ records: [RecordExtent], dialect: LenientDialect) -> Int {
    let widths = records.prefix(2_000).filter(\.isClean).map(\.width)
    guard let first = widths.first else { return records.first?.width ?? 1 }
    var counts: [Int: Int] = [:]
    for width in widths { counts[width, default: 0] += 1 }
    // Texts without quotes can only add blanks to what the first line shows.
    if dialect.delimiter.allSatisfy(\.isSpace), dialect.delimiter != [9], first > 1,
      widths.allSatisfy({ $0 >= first })
    {
      return first
    }
    let most = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
    guard let most, let start = run(in: widths, of: nil), widths[start] != most.key,
      let second = run(in: widths, of: most.key), second > start
    else { return most?.key ?? first }
    let early = widths[start]
    let block = widths[start..<second].count { $0 == early }
    let isTable = early > 1 && (block * 2 >= most.value || early > most.key)
    return isTable ? early : most.key
  }

  // Where three records in a row have the same width.
  private static func run(in widths: [Int], of wanted: Int?) -> Int? {
    guard widths.count > 2 else { return nil }
    return (0..<widths.count - 2).first { index in
      widths[index] == widths[index + 1] && widths[index] == widths[index + 2]
        && (wanted == nil || widths[index] == wanted)
    }
  }
}
