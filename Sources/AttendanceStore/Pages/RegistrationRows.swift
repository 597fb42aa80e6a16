internal import Attendance

/// Registrations as the store keeps them: texts go by the numbers that ``Schema`` gives them in
/// `texts`, not by those of a delivery's pool.
struct RegistrationRows: Equatable, Sendable {
  /// The registrations, in the order of badge numbers, each badge once.
  var registrations: [Registration] = []

  /// For each, the number of its file in the ledger.
  var files: [Int] = []

  /// How many there are.
  var count: Int { registrations.count }

  /// Adds a registration, whose badge has a higher number than those before.
  @inline(__always)
  mutating func append(_ registration: Registration, file: Int) {
    registrations.append(registration)
    files.append(file)
  }

  /// Adds registrations whose badges have higher numbers than those before.
  mutating func append(_ more: RegistrationRows) {
    registrations += more.registrations
    files += more.files
  }

  /// Forgets the registrations and keeps their memory.
  mutating func removeAll() {
    registrations.removeAll(keepingCapacity: true)
    files.removeAll(keepingCapacity: true)
  }
}
