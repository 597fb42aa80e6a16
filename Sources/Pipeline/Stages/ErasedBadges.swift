internal import Attendance
internal import AttendanceStore
internal import Ingestion

/// Knows badges whose names were erased when they come again.
///
/// What stands in a badge's place is made of its name with the secret key: whoever has both can
/// tell that it is the same, and nobody else.
struct ErasedBadges: Sendable {
  private static let prefix = "erased-"

  private let key: PersonKey
  private let edition: String

  init(_ key: PersonKey, edition: String) {
    self.key = key
    self.edition = edition
  }

  /// Whether a badge's name has been erased.
  static func isErased(_ name: some Collection<UInt8>) -> Bool { name.starts(with: prefix.utf8) }

  /// What stands in the place of a badge's name; that of an erased badge stays.
  func nameless(_ name: ArraySlice<UInt8>) -> String {
    let text = String(decoding: name, as: UTF8.self)
    // No person's value has a NUL, so that the two never make the same digest.
    return Self.isErased(name)
      ? text : Self.prefix + key.digest(of: "badge\0\(edition)\0\(text)").hexadecimal.prefix(24)
  }

  /// The number of an erased badge by the name that it had.
  func number(of name: ArraySlice<UInt8>, in known: NameDirectory) -> UInt32? {
    known.number(of: nameless(name))
  }
}

extension PersonDigest {
  /// The digest in 64 hexadecimal digits.
  var hexadecimal: String {
    bytes.map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }.joined()
  }
}
