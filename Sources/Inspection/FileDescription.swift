public import Attendance
public import CSVReading
public import Normalization

/// What a delimited file looks like: its form, its columns and what they most likely are.
public struct FileDescription: Sendable {
  /// How many records the guesses about columns rest on.
  static let sampleSize = 2_000

  /// The table.
  public let table: SalvagedTable

  /// What the columns hold, in the order of the file.
  public let columns: [ColumnFacts]

  /// What the file most likely is; `nil` where it is neither a list nor a log.
  public let kind: FileKind?

  /// Which column is what, in the order of the manual.
  public let mapping: [MappedColumn]

  /// The first records.
  public let firstRows: [[String]]

  /// How often each of the repairs was needed, and the first line of each.
  public let repairs: [(kind: RepairKind, records: Int, line: Int)]

  /// The values of the mapped category, direction, result and point, the most frequent first;
  /// none of a column with more than 200 of them.
  public let values: [ColumnRole: [(value: String, records: Int)]]

  /// The country of most registrations, if half of those with a known one have it.
  public let mostFrequentCountry: CountryCode?

  /// The only distance from UTC that the scans write, in seconds; `nil` for several or none.
  public let utcOffset: Int?

  /// On how many records each local day has a scan, by date; empty for other files.
  public let days: [(date: CalendarDate, records: Int)]

  /// Looks at a file that has been opened.
  ///
  /// - Parameter rows: how many of the first records to keep.
  public init(_ source: TextSource, options: LenientOptions, rows: Int = 3) throws {
    let table = try SalvagedTable(source, options: options)
    var sample = [[String]](repeating: [], count: table.width)
    var firstRows: [[String]] = []
    var repairs: [RepairKind: (records: Int, line: Int)] = [:]
    var count = 0
    var mended = 0
    table.forEachRecord { record in
      if !record.repairs.isEmpty { mended += 1 }
      if count < Self.sampleSize {
        for (index, cell) in record.cells.enumerated() where index < sample.count {
          sample[index].append(Self.trimmed(cell))
        }
        if count < rows {
          firstRows.append(record.cells.map { String(decoding: $0, as: UTF8.self) })
        }
      }
      count += 1
      for kind in record.repairs { repairs[kind, default: (0, record.line)].records += 1 }
      return true
    }
    let countries = CountryResolver()
    let columns = sample.enumerated().map { index, cells in
      ColumnFacts(
        name: table.header?[index] ?? "", sample: cells, countries: countries)
    }
    let guess = MappingGuess(columns, isNamed: table.header != nil, rows: count)
    self.table = table
    self.columns = columns
    self.firstRows = firstRows
    self.repairs = RepairKind.allCases.compactMap { kind in
      repairs[kind].map { (kind, $0.records, $0.line) }
    }
    kind = guess.kind
    mapping = guess.mapping
    mostFrequentCountry = Self.mostFrequentCountry(columns, guess, countries)
    (values, days) = Self.tally(table, guess, trustsMended: mended * 2 > count)
    let scanned = guess.mapping.first { $0.role == .scannedAt && $0.numbers.count == 1 }
    utcOffset = scanned.flatMap { Self.utcOffset(columns[$0.numbers[0] - 1].sample) }
  }

  private static func mostFrequentCountry(
    _ columns: [ColumnFacts], _ guess: MappingGuess, _ countries: CountryResolver
  ) -> CountryCode? {
    guard let column = guess.mapping.first(where: { $0.role == .country }) else { return nil }
    var counts: [String: Int] = [:]
    for value in columns[column.numbers[0] - 1].sample { counts[value, default: 0] += 1 }
    var known: [CountryCode: Int] = [:]
    for (value, records) in counts {
      let country = countries.country(value)
      if country != .unknown { known[country, default: 0] += records }
    }
    let all = known.values.reduce(0, +)
    return known.first { $0.value * 2 > all }?.key
  }

  private static func utcOffset(_ values: [String]) -> Int? {
    var found: Int?
    for value in values where value.utf8.count > 19 {
      let tail = value.suffix(6)
      guard let sign = tail.first, sign == "+" || sign == "-", tail.dropFirst(3).first == ":",
        let hours = Int(tail.dropFirst().prefix(2)), let minutes = Int(tail.suffix(2))
      else { return nil }
      let offset = (hours * 3_600 + minutes * 60) * (sign == "-" ? -1 : 1)
      if let found, found != offset { return nil }
      found = offset
    }
    return found
  }

  // Values and days of all records, not of a sample: what is rare needs its line in a pipeline too.
  private static func tally(
    _ table: SalvagedTable, _ guess: MappingGuess, trustsMended: Bool
  ) -> (
    values: [ColumnRole: [(value: String, records: Int)]],
    days: [(date: CalendarDate, records: Int)]
  ) {
    let counted = guess.mapping.filter {
      [.category, .direction, .result, .point].contains($0.role)
    }
    let scanned = guess.mapping.first { $0.role == .scannedAt && guess.kind == .scans }
    let reader = scanned?.timestamps?.dayReader
    var values = [[[UInt8]: Int]](repeating: [:], count: counted.count)
    var days: [CalendarDate: Int] = [:]
    guard !counted.isEmpty || reader != nil else { return ([:], []) }
    table.forEachRecord { record in
      // A few damaged records must not bring values of their own.
      guard trustsMended || record.repairs.isEmpty else { return true }
      for (index, column) in counted.enumerated() where values[index].count <= 200 {
        values[index][record.cells[column.numbers[0] - 1], default: 0] += 1
      }
      if let reader, let scanned {
        let text = scanned.numbers.map { trimmed(record.cells[$0 - 1]) }
          .filter { !$0.isEmpty }.joined(separator: " ")
        if let day = reader.day(of: text) { days[day, default: 0] += 1 }
      }
      return true
    }
    var named: [ColumnRole: [(value: String, records: Int)]] = [:]
    for (index, column) in counted.enumerated() where values[index].count <= 200 {
      var merged: [String: Int] = [:]
      for (cell, records) in values[index] { merged[trimmed(cell), default: 0] += records }
      // A stray quote makes no value of its own.
      named[column.role] = merged.filter { value, _ in
        !value.contains("\"") || merged[value.filter { $0 != "\"" }] == nil
      }.map { ($0.key, $0.value) }
        .sorted { ($1.records, $0.value) < ($0.records, $1.value) }
    }
    return (named, days.map { ($0.key, $0.value) }.sorted { $0.date < $1.date })
  }

  static func trimmed(_ cell: [UInt8]) -> String {
    var cell = cell[...]
    while let first = cell.first, first.isSpace { cell.removeFirst() }
    while let last = cell.last, last.isSpace { cell.removeLast() }
    return String(decoding: cell, as: UTF8.self)
  }
}
