/// Writes one day of a benchmark's scans, in order of time, at hundreds of megabytes a second.
///
/// No scan has the identity of another unless it is one of the counted duplicates: a badge is
/// scanned at most once within a second.
struct BenchmarkDay {
  private struct Row {
    var second = 0
    var badge = 0
    var point = 0
    var leaves = false
  }

  /// Rows by half hour, in hundredths: the doors are open from 10:00 to 18:00.
  private static let shares = [9, 10, 9, 7, 5, 4, 6, 8, 8, 7, 6, 5, 5, 4, 4, 3]
  private static let opens = 36_000
  private static let bufferSize = 1 << 20

  private let plan: BenchmarkPlan
  private var random: SeededGenerator
  private var lastSeen: [Int32]
  private var recent = [Row](repeating: Row(), count: 64)
  private var template: [UInt8]

  /// How many rows repeated an earlier one so far.
  private(set) var duplicates = 0

  init(plan: BenchmarkPlan, date: CalendarDate, seed: UInt64) {
    self.plan = plan
    random = SeededGenerator(seed: seed &+ UInt64(date.daysSinceEpoch), purpose: "benchmark day")
    lastSeen = Array(repeating: -1, count: plan.badges)
    template = Array("A0000000,\(date.iso8601)T00:00:00+09:00,Gate 00,".utf8)
  }

  /// Writes `rows` rows to each of `streams`.
  mutating func write(rows: Int, to streams: [SampleFileStream]) throws {
    var buffer: [UInt8] = []
    buffer.reserveCapacity(Self.bufferSize + 100)
    var written = 0
    var unique = 0
    var sharesBefore = 0
    for second in 0..<Self.shares.count * 1_800 {
      let slot = second / 1_800
      if second % 1_800 == 0, slot > 0 { sharesBefore += Self.shares[slot - 1] }
      let share = sharesBefore * 1_800 + Self.shares[slot] * (second % 1_800 + 1)
      let target = rows * share / (100 * 1_800)
      while written < target {
        written += 1
        let repeats =
          plan.duplicateEvery > 0 && written % plan.duplicateEvery == 0 && unique > 0
        if repeats {
          append(recent[random.below(min(unique, recent.count))], to: &buffer)
          duplicates += 1
        } else {
          let row = draw(second: second)
          recent[unique % recent.count] = row
          unique += 1
          append(row, to: &buffer)
        }
      }
      guard buffer.count >= Self.bufferSize else { continue }
      for stream in streams { try stream.write(buffer) }
      buffer.removeAll(keepingCapacity: true)
    }
    for stream in streams { try stream.write(buffer) }
  }

  private mutating func draw(second: Int) -> Row {
    var badge = random.below(plan.badges)
    while lastSeen[badge] == Int32(truncatingIfNeeded: second) {
      badge = random.below(plan.badges)
    }
    lastSeen[badge] = Int32(truncatingIfNeeded: second)
    let choice = random.below(plan.points * 16)
    return Row(
      second: Self.opens + second, badge: badge + 1, point: choice / 16 + 1,
      leaves: choice % 16 > 8)
  }

  private mutating func append(_ row: Row, to buffer: inout [UInt8]) {
    set(row.badge, width: 7, at: 1)
    set(row.second / 3_600, width: 2, at: 20)
    set(row.second / 60 % 60, width: 2, at: 23)
    set(row.second % 60, width: 2, at: 26)
    set(row.point, width: 2, at: 40)
    buffer.append(contentsOf: template)
    if row.leaves {
      buffer.append(UInt8(ascii: "o"))
      buffer.append(UInt8(ascii: "u"))
      buffer.append(UInt8(ascii: "t"))
    } else {
      buffer.append(UInt8(ascii: "i"))
      buffer.append(UInt8(ascii: "n"))
    }
    buffer.append(UInt8(ascii: "\n"))
  }

  private mutating func set(_ number: Int, width: Int, at start: Int) {
    var rest = UInt32(truncatingIfNeeded: number)
    for position in stride(from: start + width - 1, through: start, by: -1) {
      template[position] = UInt8(truncatingIfNeeded: 48 + rest % 10)
      rest /= 10
    }
  }
}
