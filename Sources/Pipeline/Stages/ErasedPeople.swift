internal import Attendance
internal import AttendanceStore
internal import Ingestion
internal import Normalization

/// Knows people who were erased when they come again.
///
/// What stands in the place of a badge's name, or of a person, is made of it with the secret key:
/// whoever has both can tell that it is the same, and nobody else.
struct ErasedPeople: Sendable {
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
  func nameless(_ name: some Collection<UInt8>) -> String {
    let text = String(decoding: name, as: UTF8.self)
    // No person's value has a NUL, so that the two never make the same digest.
    return Self.isErased(name)
      ? text : Self.prefix + key.digest(of: "badge\0\(edition)\0\(text)").hexadecimal.prefix(24)
  }

  /// Who stands in the place of a person.
  func standIn(for person: PersonDigest) -> PersonDigest {
    key.digest(of: "person\0\(person.hexadecimal)")
  }

  /// The number of an erased badge by the name that it had.
  func number(of name: some Collection<UInt8>, in known: NameDirectory) -> UInt32? {
    known.number(of: nameless(name))
  }

  /// Who stands in the place of a person, if anybody does.
  func standIn(for person: PersonDigest, among persons: Set<PersonDigest>) -> PersonDigest? {
    let other = standIn(for: person)
    return persons.contains(other) ? other : nil
  }

  /// Whether a row names an erased badge or person in one of its fields.
  func isNamed(in row: Rejection, _ known: KnownNames) -> Bool {
    let marks: Set<Character> = [",", ";", "\t", "|"]
    let fields = (row.row.split(whereSeparator: marks.contains) + [row.value[...]]).map { field in
      field.drop { $0 == "\"" || $0 == " " }.reversed().drop { $0 == "\"" || $0 == " " }.reversed()
    }
    return fields.contains { field in
      guard !field.isEmpty else { return false }
      let text = String(field)
      return number(of: Array(text.utf8), in: known.badges) != nil
        || standIn(for: key.digest(of: MatchKey.of(text)), among: known.persons) != nil
    }
  }
}

extension PersonDigest {
  /// The digest in 64 hexadecimal digits.
  var hexadecimal: String {
    Digits.hexadecimal(bytes)
  }
}
