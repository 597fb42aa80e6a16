internal import Attendance
internal import CSVReading

/// Puts the pieces of a log together, in file order.
struct ScanCollector {
  private var delivery = ScanDelivery()
  private var keys: [CalendarDate: [[ScanKey]]] = [:]
  private let context: ScanContext
  private var newBadges = NameDirectory()
  private var newPoints = NameDirectory()
  private var knownBadges: Int { context.badges.count }
  private var knownPoints: Int { context.points.count }

  /// - Parameters:
  ///   - start: where the rows begin that are read.
  ///   - rows: what became of the rows before.
  init(context: ScanContext, from start: DataStart, after rows: RowCounts) {
    self.context = context
    delivery.rows = rows
    delivery.nextLine = start.line
  }

  /// Takes the next piece; `false` where there are more points than numbers.
  mutating func accept(_ piece: ScanPiece, _ summary: PieceSummary, in source: OpenedSource) -> Bool
  {
    let badges = Self.numbers(of: piece.newBadges, in: &newBadges, from: knownBadges)
    let points = Self.numbers(of: piece.newPoints, in: &newPoints, from: knownPoints)
    guard !piece.hasTooManyPoints, knownPoints + newPoints.count <= context.pointLimit else {
      return false
    }
    for (date, bucket) in piece.buckets.days {
      keys[date, default: []].append(renumbered(bucket, badges: badges, points: points))
    }
    if piece.buckets.firstInstant <= piece.buckets.lastInstant {
      delivery.rows.include(instants: piece.buckets.firstInstant...piece.buckets.lastInstant)
    }
    delivery.nextLine = summary.firstLine + summary.lineCount
    delivery.rows.valid += piece.valid
    delivery.rows.refused += piece.refused
    delivery.rows.rejected += piece.rejected + summary.damagedLines.count
    delivery.rejections += piece.rejections.located(summary, in: source)
    delivery.uploads.add(piece.uploads)
    return true
  }

  /// The delivery as a whole, once all pieces have been accepted.
  consuming func finished() -> ScanDelivery {
    delivery.badges = context.badges
    delivery.badges.append(newBadges)
    delivery.points = context.points
    delivery.points.append(newPoints)
    delivery.newBadges = newBadges.names
    delivery.newPoints = newPoints.names
    delivery.days = keys.keys.sorted().map { date in
      ScanDelivery.Day(date: date, lists: keys.removeValue(forKey: date) ?? [])
    }
    return delivery
  }

  private static func numbers(
    of names: NameDirectory, in all: inout NameDirectory, from first: Int
  ) -> [Int] {
    (0..<names.count).map { first + Int(all.numberOrInsert(names.names, $0)) }
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
