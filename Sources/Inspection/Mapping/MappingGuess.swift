internal import Normalization

/// Guesses by names and contents which column is what.
struct MappingGuess {
  let columns: [ColumnFacts]
  /// Whether the columns have names.
  let isNamed: Bool

  private(set) var kind: FileKind?
  private(set) var mapping: [MappedColumn] = []

  init(_ columns: [ColumnFacts], isNamed: Bool, rows: Int) {
    self.columns = columns
    self.isNamed = isNamed
    guard !columns.isEmpty, rows > 0 || isNamed else { return }
    let scans = candidates(for: .scans)
    let registrations = candidates(for: .registrations)
    let scanScore = score(scans, weights: [.scannedAt: 2, .direction: 1, .point: 1, .result: 1])
    let listScore =
      score(
        registrations,
        weights: [.registeredAt: 1, .category: 1, .country: 1, .city: 1, .company: 1])
      + (registrations[.person] == nil ? 0 : 2)
    let isScans = scans[.scannedAt] != nil && scans[.badge] != nil
    let isList = registrations[.badge] != nil && listScore > 0
    switch (isScans, isList) {
    case (true, true): kind = scanScore > listScore ? .scans : .registrations
    case (true, false): kind = .scans
    case (false, true): kind = .registrations
    case (false, false): kind = nil
    }
    guard let kind else { return }
    let found = kind == .scans ? scans : registrations
    mapping = kind.roles.compactMap { found[$0] }
  }

  private func score(_ found: [ColumnRole: MappedColumn], weights: [ColumnRole: Int]) -> Int {
    weights.reduce(0) { $0 + (found[$1.key] == nil ? 0 : $1.value) }
  }

  private func candidates(for kind: FileKind) -> [ColumnRole: MappedColumn] {
    var found: [ColumnRole: MappedColumn] = [:]
    var taken: Set<Int> = []
    // What is rarest is looked for first, so that it is not taken for something else.
    let order: [ColumnRole] =
      kind == .scans
      ? [.scannedAt, .uploadedAt, .badge, .direction, .result, .point]
      : [
        .person, .country, .registeredAt, .badge, .category, .city, .organizationType, .company,
      ]
    for role in order {
      guard let indices = columns(for: role, kind, taken) else { continue }
      taken.formUnion(indices)
      found[role] = mapped(role, indices)
    }
    return found
  }

  private func mapped(_ role: ColumnRole, _ indices: [Int]) -> MappedColumn {
    var timestamps = indices.count == 1 ? columns[indices[0]].timestamps : nil
    if indices.count > 1 { timestamps = TimestampGuess(joined(indices)) }
    return MappedColumn(
      role: role, numbers: indices.map { $0 + 1 },
      names: isNamed ? indices.map { columns[$0].name } : [],
      timestamps: role.isTimestamp ? timestamps : nil)
  }

  private func joined(_ indices: [Int]) -> [String] {
    guard let first = indices.first else { return [] }
    return columns[first].sample.indices.prefix(200).map { row in
      indices.map { columns[$0].sample[row] }.filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  private func columns(for role: ColumnRole, _ kind: FileKind, _ taken: Set<Int>) -> [Int]? {
    switch role {
    case .scannedAt:
      return pair(HeaderWords.dates, HeaderWords.times) ?? single(role, kind, taken)
    case .uploadedAt:
      return pair(HeaderWords.uploadDates, HeaderWords.uploadTimes) ?? single(role, kind, taken)
    case .registeredAt:
      return pair(HeaderWords.orderDates, HeaderWords.orderTimes) ?? single(role, kind, taken)
    default: return single(role, kind, taken)
    }
  }

  // A date and a time of day in columns of their own.
  private func pair(_ dates: [String], _ times: [String]) -> [Int]? {
    guard isNamed else { return nil }
    let keys = columns.map(\.key)
    guard let date = keys.firstIndex(where: dates.contains),
      let time = keys.firstIndex(where: times.contains), date != time,
      columns[date].filled == 0 || TimestampGuess(joined([date, time])) != nil
    else { return nil }
    return [date, time]
  }

  private func single(_ role: ColumnRole, _ kind: FileKind, _ taken: Set<Int>) -> [Int]? {
    var best: (index: Int, rank: Int)?
    for (index, column) in columns.enumerated() where !taken.contains(index) {
      guard let rank = rank(column, role, kind), fits(column, role, kind) else { continue }
      if best.map({ rank < $0.rank }) ?? true { best = (index, rank) }
    }
    return best.map { [$0.index] }
  }

  private func rank(_ column: ColumnFacts, _ role: ColumnRole, _ kind: FileKind) -> Int? {
    if isNamed, let rank = HeaderWords.rank(column.key, for: role) {
      // A column that is never filled is the last choice.
      return column.filled == 0 ? rank + 1_000 : rank
    }
    // Without a name that says it, only contents that can hardly be anything else count.
    switch role {
    case .person where column.isAddress: return 2_000
    case .country where column.isCountry && column.distinct > 1: return 2_000
    case .scannedAt where kind == .scans && !isNamed && column.timestamps != nil: return 2_000
    case .direction where column.distinct > 1 && isDirection(column): return 2_000
    case .badge where !isNamed && isCode(column): return 2_000
    default: return nil
    }
  }

  private func fits(_ column: ColumnFacts, _ role: ColumnRole, _ kind: FileKind) -> Bool {
    guard column.filled > 0 else { return true }
    switch role {
    case .scannedAt, .registeredAt, .uploadedAt: return column.timestamps != nil
    case .person: return column.isAddress || column.key.hasPrefix("person")
    case .badge:
      // A badge is registered once, or a few times.
      return kind == .scans || column.distinct * 2 > column.filled || column.filled < 4
    case .country: return column.isCountry || column.distinct > 20
    case .direction: return column.distinct <= 12
    case .category, .result: return column.distinct <= 60
    default: return true
    }
  }

  private func isCode(_ column: ColumnFacts) -> Bool {
    column.timestamps == nil && !column.isAddress
      && column.examples.allSatisfy { value in
        value.utf8.contains(where: \.isDigit) && !value.utf8.contains(0x20)
      }
  }

  private func isDirection(_ column: ColumnFacts) -> Bool {
    !column.values.isEmpty
      && column.values.allSatisfy { ValueWords.direction($0.value) != nil }
  }
}
