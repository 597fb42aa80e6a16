internal import Attendance

/// What all pieces of a registration list share while they are read; nothing in it changes.
struct RegistrationContext: Sendable {
  let columns: RegistrationColumnMap
  let kept: KeptColumns
  let timestamps: TimestampRule
  let counting: CountingRules
  let badges: NameDirectory
  let categoryLimit: Int
  let digest: (@Sendable (String) -> PersonDigest)?
}
