internal import Attendance
internal import AttendanceStore

/// What a file shares with the store, from which follows what it lacks of earlier deliveries.
///
/// The store does not know which file has which scan, only how many of them each has of a day. So
/// what is said to be lost is the least that must be: of the scans that the earlier file has of a
/// day, those that the newer one can't have, were all that it shares with the store the earlier
/// file's. It is exact where the earlier file has all that the store has of the day, as a
/// cumulative export has, and never too much.
struct LostRows {
  let kind: SourceKind
  let name: String

  /// Scans by day, or registrations under `nil`, that the file has and the store had before.
  let shared: [CalendarDate?: Int]

  /// Scans or badges of the file, each once.
  let identities: Int

  /// The first and the last instant of the file.
  let instants: ClosedRange<Int>?

  /// What the file lost, measured against the earlier delivery that it replaces; `nil` where it
  /// replaces none.
  ///
  /// A file of the same name replaces the one before if it has at least half of it, or consists
  /// for at least half of what is known; otherwise it is a new part under an old name. A log of
  /// another name replaces an earlier one if it begins no later, ends no earlier and has at least
  /// half of it; a list, if moreover the names differ in their digits alone, as dates do: others may be
  /// lists of other people.
  func measurement(_ reader: StoreReader, _ edition: EditionRecord) throws -> QualityMeasurement? {
    guard shared.values.contains(where: { $0 > 0 }) else { return nil }
    let files = try reader.outlines(
      of: kind, named: name, within: kind == .scans ? instants : nil, of: edition)
    let found = files.map { (file: $0, kept: kept(of: $0)) }
    let known = shared.values.reduce(0, +)
    if let last = found.last(where: { $0.file.name == name }) {
      let isSuccessor = 2 * last.kept >= last.file.identities || 2 * known >= identities
      if isSuccessor, last.kept > 0 { return Self.measurement(last) }
    }
    let replaced = found.filter { file, kept in
      file.name != name && file.identities > 0 && 2 * kept >= file.identities
        && (kind == .scans || Self.stem(file.name) == Self.stem(name))
    }
    // The one that explains most of what is known; of several the one that lost least.
    let best = replaced.max { one, other in
      (one.kept, -(one.file.identities - one.kept))
        < (other.kept, -(other.file.identities - other.kept))
    }
    return best.map(Self.measurement)
  }

  /// How many of a file's scans or badges this one may have at most.
  private func kept(of file: FileOutline) -> Int {
    guard kind == .scans else { return min(file.identities, shared[nil] ?? 0) }
    return file.scansByDate.reduce(0) { sum, day in sum + min(day.value, shared[day.key] ?? 0) }
  }

  /// A name without its digits.
  private static func stem(_ name: String) -> String { name.filter { !$0.isNumber } }

  private static func measurement(
    _ found: (file: FileOutline, kept: Int)
  ) -> QualityMeasurement {
    QualityMeasurement(
      .lostRows, found.file.identities - found.kept, of: found.file.identities,
      .earlier(file: found.file.name))
  }
}
