internal import Attendance
internal import AttendanceStore
internal import Ingestion

/// A list of registrations that is known under an earlier name, and now wins the ties that its
/// new name wins.
struct RankJob: IntakeJob {
  let definition: PipelineDefinition
  let personKeyID: String?
  let read: ReadFile
  let delivery: RegistrationDelivery

  /// What the store knows before this file.
  let known: KnownNames

  func run(_ store: AttendanceStore) throws -> Intake {
    try store.write { writer in
      let edition = try writer.edition(definition.edition, personKeyID: personKeyID)
      let id = try writer.note(
        laterName: read.file.name, sha256: read.sha256, kind: read.file.kind, of: edition)
      // Read under a pipeline file that has changed since, the list may have more sound rows.
      try writer.add(badges: delivery.newBadges, from: known.badges.count, to: edition)
      try writer.join(
        registrations: delivery.registrations, texts: delivery.texts, file: id, of: edition)
      if let state = read.state { try writer.remember([state], of: edition) }
    }
    return Intake(end: .known)
  }
}
