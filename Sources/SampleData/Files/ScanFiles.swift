/// Writes an edition's scans into the files that an organiser receives.
package struct ScanFiles {
  private let plan: EditionPlan
  private var random: SeededGenerator

  /// The first line of every file.
  package static let header = "badge_id,scanned_at,gate,direction,result,uploaded_at\n"

  /// Prepares for the files of `plan`.
  package init(plan: EditionPlan, seed: UInt64) {
    self.plan = plan
    random = SeededGenerator(seed: seed, purpose: "scan files")
  }

  /// The files by day, one export that repeats the first day, and one that comes late.
  package mutating func files(_ log: ScanLog) -> [SampleFile] {
    let first = plan.days[0].date
    let last = plan.days[plan.days.count - 1].date
    var files = [file("\(first.adding(days: -1).iso8601)-setup", log.setUp)]
    for (day, scans) in zip(plan.days, log.days) {
      files.append(file(day.date.iso8601, scans))
    }
    if plan.days.count > 1 {
      let second = plan.days[1].date
      let until = second.daysSinceEpoch * 86_400 + plan.cumulativeUntil * 60
      let known = log.days[0] + log.days[1].prefix { $0.scannedAt < until }
      files.append(file("\(second.iso8601)-cumulative", known))
    }
    let gate = log.lateGate.name.lowercased().split(separator: " ").joined(separator: "-")
    let upload = last.adding(days: ScanLog.lateDays).iso8601
    files.append(file("\(upload)-late-\(gate)", log.late))
    return files
  }

  private mutating func file(_ name: String, _ scans: [Scan]) -> SampleFile {
    var text = ByteText()
    text.bytes.reserveCapacity(scans.count * 90 + 100)
    text.append(Self.header)
    var damage = DamagePlan(rowCount: scans.count, kinds: RowDamage.ofScans, &random)
    for (row, scan) in scans.enumerated() {
      append(scan, to: &text)
      // A device that lost the answer to its upload sends the rows again.
      if random.chance(0.01) { append(scans[max(0, row - random.below(20))], to: &text) }
      if let kind = damage.damage(after: row) { text.append(kind.apply(to: fields(of: scan))) }
    }
    return SampleFile(path: "scans/\(name).csv.gz", content: text.bytes)
  }

  private mutating func append(_ scan: Scan, to text: inout ByteText) {
    text.append(scan.badge)
    // Hand-held readers of one make pad now and then.
    if random.chance(0.0002) { text.append(" ") }
    text.append(",")
    text.append(localSeconds: scan.scannedAt, offset: plan.offset)
    text.append(",")
    text.append(plan.points[scan.point].name)
    text.append(",")
    text.append(scan.direction.rawValue)
    text.append(",")
    text.append(scan.outcome.rawValue)
    text.append(",")
    text.append(localSeconds: scan.uploadedAt, offset: plan.offset)
    text.append("\n")
  }

  private func fields(of scan: Scan) -> [String] {
    [
      scan.badge, time(scan.scannedAt), plan.points[scan.point].name, scan.direction.rawValue,
      scan.outcome.rawValue, time(scan.uploadedAt),
    ]
  }

  private func time(_ seconds: Int) -> String {
    var text = ByteText()
    text.append(localSeconds: seconds, offset: plan.offset)
    return text.string
  }
}
