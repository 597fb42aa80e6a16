internal import Attendance
internal import AttendanceStore
internal import Ingestion

/// A list of registrations that waits to be written.
struct RegistrationJob: IntakeJob {
  let definition: PipelineDefinition
  let personKeyID: String?
  let read: ReadFile
  let delivery: RegistrationDelivery

  /// What the store knows before this file.
  let known: KnownNames

  /// What somebody should know of what was read.
  let warnings: [Warning]
  let now: Int

  func run(_ store: AttendanceStore) throws -> Intake {
    let badges = delivery.registrations.count
    let accepted = delivery.registrations.count { !known.isRegistered($0.badge) }
    let entry = read.entry(delivery.rows, accepted: accepted, now: now)
    let lost = LostRows(
      kind: .registrations, name: read.file.name, shared: [nil: badges - accepted],
      identities: badges, instants: delivery.rows.instants)
    let warning = try store.write { writer in
      let edition = try writer.edition(definition.edition, personKeyID: personKeyID)
      let warning = try lost.measurement(writer.reader, edition).flatMap {
        try definition.quality.warning($0, at: read.file.path)
      }
      let id = try writer.add(entry, to: edition)
      try writer.note(columns: read.columns, identities: badges, file: id)
      try writer.add(badges: delivery.newBadges, from: known.badges.count, to: edition)
      try writer.join(
        registrations: delivery.registrations, texts: delivery.texts, file: id, of: edition)
      try writer.add(rejections: delivery.rejections.map(RejectedRow.init), file: id)
      if let state = read.state { try writer.remember([state], of: edition) }
      return warning
    }
    return Intake(end: .takenIn(entry), warnings: warnings + [warning].compactMap(\.self))
  }
}
