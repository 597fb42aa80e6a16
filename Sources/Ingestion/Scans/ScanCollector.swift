internal import Attendance
internal import CSVReading

/// Puts the pieces of a log together, in file order.
struct ScanCollector {
  private var delivery = ScanDelivery()
  private var keys: [CalendarDate: [ScanKey]] = [:]
  private var newBadges = NameDirectory()
  private var newPoints = NameDirectory()
  private let knownBadges: Int
  private let knownPoints: Int

  init(context: ScanContext) {
    knownBadges = context.badges.count
    knownPoints = context.points.count
  }

  /// Takes the next piece; `false` where there are more points than numbers.
  mutating func accept(_ piece: ScanPiece, _ summary: PieceSummary, in text: TextSource) -> Bool {
    let badges = Self.numbers(of: piece.newBadges, in: &newBadges, from: knownBadges)
    let points = Self.numbers(of: piece.newPoints, in: &newPoints, from: knownPoints)
    guard !piece.hasTooManyPoints, knownPoints + newPoints.count <= ScanKey.pointLimit else {
      return false
    }
    for (date, bucket) in piece.buckets.days {
      keys[date, default: []] += renumbered(bucket, badges: badges, points: points)
    }
    if piece.buckets.firstInstant <= piece.buckets.lastInstant {
      delivery.rows.include(instants: piece.buckets.firstInstant...piece.buckets.lastInstant)
    }
    delivery.rows.valid += piece.valid
    delivery.rows.refused += piece.refused
    delivery.rows.rejected += piece.rejected + summary.damagedLines.count
    delivery.rejections += piece.rejections.located(summary, in: text)
    return true
  }

  /// The delivery as a whole, once all pieces have been accepted.
  consuming func finished() -> ScanDelivery {
    delivery.newBadges = newBadges.texts
    delivery.newPoints = newPoints.texts
    delivery.days = keys.keys.sorted().map { date in
      ScanDelivery.Day(
        date: date, keys: ScanKeySort.sortedUnique(keys.removeValue(forKey: date) ?? []))
    }
    return delivery
  }

  private static func numbers(
    of names: NameDirectory, in all: inout NameDirectory, from first: Int
  ) -> [Int] {
    (0..<names.count).map { index in
      let bytes = Array(names.name(index))
      let key = NameKey(bytes.rawSpan)
      let number = all.number(of: key, bytes.rawSpan) ?? all.insert(bytes.rawSpan, key: key)
      return first + Int(number)
    }
  }

  private func renumbered(_ bucket: [ScanKey], badges: [Int], points: [Int]) -> [ScanKey] {
    if badges.isEmpty, points.isEmpty { return bucket }
    return bucket.map { key in
      var (badge, point) = (key.badge, key.point)
      if badge & ScanPiece.newBadgeMark != 0 {
        badge = UInt32(badges[Int(badge & ~ScanPiece.newBadgeMark)])
      }
      if point >= knownPoints { point = points[point - knownPoints] }
      return ScanKey(bits: key.bits & 0xFFFF_C003 | UInt64(badge) << 32 | UInt64(point) << 2)
    }
  }
}
