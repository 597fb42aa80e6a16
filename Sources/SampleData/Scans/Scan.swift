/// One reading of a badge at a scan point.
package struct Scan: Sendable {
  /// Which way the holder went, in the words of the scanner.
  package enum Direction: String, Sendable {
    case entry = "in"
    case exit = "out"
    case none = ""
  }

  /// What the scanner answered.
  package enum Outcome: String, Sendable {
    case accepted = "OK"
    case alreadyUsed = "Ticket already used"
    case unknownTicket = "Unknown ticket"
    case canceled = "Order canceled"
  }

  /// The number on the badge.
  package let badge: String

  /// When the badge was read, in seconds after 1970-01-01T00:00 local time.
  package let scannedAt: Int

  /// The position of the scan point in the plan.
  package let point: Int

  /// Which way the holder went.
  package let direction: Direction

  /// What the scanner answered.
  package var outcome = Outcome.accepted

  /// When the server received the scan, on the same clock.
  package var uploadedAt: Int

  /// A scan by a device that is online: it uploads what it has once a minute.
  package init(badge: String, scannedAt: Int, point: Int, direction: Direction) {
    self.badge = badge
    self.scannedAt = scannedAt
    self.point = point
    self.direction = direction
    uploadedAt = (scannedAt / 60 + 1) * 60 + point * 3
  }

  /// The order of a log: by time, then by badge and point, so that no two machines differ.
  package static func inLogOrder(_ left: Scan, _ right: Scan) -> Bool {
    (left.scannedAt, left.badge, left.point, left.direction.rawValue, left.outcome.rawValue)
      < (
        right.scannedAt, right.badge, right.point, right.direction.rawValue,
        right.outcome.rawValue
      )
  }
}
