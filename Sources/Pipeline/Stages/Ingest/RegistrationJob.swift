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
  let now: Int

  func run(_ store: AttendanceStore) throws -> FileOutcome.End {
    let accepted = delivery.registrations.count { !known.isRegistered($0.badge) }
    let entry = read.entry(delivery.rows, accepted: accepted, now: now)
    try store.write { writer in
      let edition = try writer.edition(definition.edition, personKeyID: personKeyID)
      let id = try writer.add(entry, to: edition)
      try writer.add(badges: delivery.newBadges, from: known.badges.count, to: edition)
      try writer.join(
        registrations: delivery.registrations, texts: delivery.texts, file: id, of: edition)
      try writer.add(rejections: delivery.rejections.map(RejectedRow.init), file: id)
      if let state = read.state { try writer.remember([state], of: edition) }
    }
    return .takenIn(entry)
  }
}
