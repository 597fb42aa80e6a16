/// Writes an edition's registrations into the files that an organiser exports.
///
/// The first list was exported four weeks before the edition; the second has those who came
/// after it and corrects some of the first; the third has those who registered at the door, and a
/// few records from the desk's outdated copy, which must not win.
package struct RegistrationFiles {
  private let plan: EditionPlan
  private var random: SeededGenerator

  /// Days between the first export and the first day of the edition.
  private static let firstExport = 28

  /// Prepares for the files of `plan`.
  package init(plan: EditionPlan, seed: UInt64) {
    self.plan = plan
    random = SeededGenerator(seed: seed, purpose: "registration files")
  }

  /// The three lists of `participants`, who must be in the order of their registration.
  package mutating func files(_ participants: [Participant]) -> [SampleFile] {
    let firstDay = plan.days[0].date.daysSinceEpoch
    let exported = (firstDay - Self.firstExport) * 86_400
    var early: [RegistrationRow] = []
    var final: [RegistrationRow] = []
    var onSite: [RegistrationRow] = []
    var outdated: [RegistrationRow] = []
    for participant in participants {
      let row = RegistrationRow(participant)
      if participant.onSite {
        onSite.append(row)
      } else if participant.registeredAt >= exported {
        final.append(row)
      } else if participant.mayHaveFlaws, random.chance(0.02) {
        let before = row.beforeCorrection(&random)
        var corrected = row
        corrected.registeredAt = exported + random.within(3_600..<(Self.firstExport - 1) * 86_400)
        early.append(before)
        final.append(corrected)
        if random.chance(0.05) { outdated.append(before) }
      } else {
        early.append(row)
        if random.chance(0.005) { final.append(row) }
      }
    }
    final.sort { ($0.registeredAt, $0.badge) < ($1.registeredAt, $1.badge) }
    return [
      file("registrations-1-early", early), file("registrations-2-final", final),
      file("registrations-3-onsite", onSite + outdated),
    ]
  }

  private mutating func file(_ name: String, _ rows: [RegistrationRow]) -> SampleFile {
    var text = ByteText()
    text.append(record: RegistrationRow.header)
    var damage = DamagePlan(rowCount: rows.count, kinds: RowDamage.ofRegistrations, &random)
    for (index, row) in rows.enumerated() {
      let fields = row.fields(offset: plan.offset)
      text.append(record: fields)
      if let kind = damage.damage(after: index) { text.append(kind.apply(to: fields)) }
    }
    let suffix = plan.compressesRegistrations ? ".csv.gz" : ".csv"
    return SampleFile(path: name + suffix, content: text.bytes)
  }
}
