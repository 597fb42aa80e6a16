import Foundation

/// A time zone's distance from UTC around an edition, as a table of its changes.
///
/// Foundation answers one instant at a time and slowly; a table answers in a few comparisons.
/// Instants before the table's first change have the first offset, those after its last change
/// the last one, which is exact from two years before the reference date to two years after it.
public struct ZoneOffsets: Sendable, Hashable {
  /// The zone's IANA identifier, such as `Asia/Seoul`.
  public let identifier: String

  /// The instants at which the offset changes, in seconds since 1970, rising.
  private let changes: [Int]

  /// `offsets[i]` holds before `changes[i]`, the last one after all changes; in seconds.
  private let offsets: [Int]

  /// A table for the years around `date`, or `nil` where no zone has this identifier.
  public init?(identifier: String, around date: CalendarDate) {
    guard Self.isKnown(identifier), let zone = TimeZone(identifier: identifier) else { return nil }
    func offset(_ instant: Int) -> Int {
      zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant)))
    }
    let step = 3 * 86_400
    let reach = 740 * 86_400
    var previous = date.dayNumber * 86_400 - reach
    var changes: [Int] = []
    var offsets = [offset(previous)]
    while previous < date.dayNumber * 86_400 + reach {
      let next = previous + step
      let nextOffset = offset(next)
      if nextOffset != offsets[offsets.count - 1] {
        var (low, high) = (previous, next)
        while high - low > 1 {
          let middle = (low + high) / 2
          if offset(middle) == nextOffset { high = middle } else { low = middle }
        }
        changes.append(high)
        offsets.append(nextOffset)
      }
      previous = next
    }
    self.identifier = identifier
    self.changes = changes
    self.offsets = offsets
  }

  /// UTC, which never changes.
  public static let utc = ZoneOffsets(identifier: "UTC", changes: [], offsets: [0])

  private init(identifier: String, changes: [Int], offsets: [Int]) {
    self.identifier = identifier
    self.changes = changes
    self.offsets = offsets
  }

  /// Seconds that local time is ahead of UTC at `instant` (seconds since 1970).
  public func offset(at instant: Int) -> Int {
    offsets[changes.firstIndex { instant < $0 } ?? changes.count]
  }

  /// The offset at `instant` and the instants around it, half-open, at which it holds.
  package func period(around instant: Int) -> (instants: Range<Int>, offset: Int) {
    let index = changes.firstIndex { instant < $0 } ?? changes.count
    let lower = index == 0 ? Int.min / 2 : changes[index - 1]
    let upper = index == changes.count ? Int.max / 2 : changes[index]
    return (lower..<upper, offsets[index])
  }

  /// The instant at which clocks show `local` (seconds since 1970 as if local time were UTC).
  ///
  /// A local time that a change skips or repeats is read with the offset from before the
  /// change, so that a repeated one means its first occurrence.
  public func instant(ofLocal local: Int) -> Int {
    for (index, change) in changes.enumerated() {
      let before = offsets[index]
      let after = offsets[index + 1]
      if local < change + max(before, after) { return local - before }
    }
    return local - offsets[offsets.count - 1]
  }

  // Foundation also takes abbreviations such as "KST" and offsets such as "GMT+9", which do
  // not say where a show is and so not when its clocks change.
  private static func isKnown(_ identifier: String) -> Bool {
    identifier == "UTC" || identifier.contains("/") || knownLinks.contains(identifier)
  }

  private static let knownLinks: Set<String> = ["GMT", "Japan", "ROK", "Singapore", "Hongkong"]
}
