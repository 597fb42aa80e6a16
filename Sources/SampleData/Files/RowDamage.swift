/// A way in which a row of a log is broken, so that nothing can be read from it with certainty.
package enum RowDamage: CaseIterable, Sendable {
  /// The row ends before its last field.
  case missingField
  /// The row has one field more than the header.
  case extraField
  /// A quote stands within a field that is not quoted.
  case strayQuote
  /// The time names an hour and minute that no clock shows.
  case impossibleTime
  /// The badge is empty.
  case emptyBadge
  /// The fourth field, in a scan the direction, holds a word that no scanner writes.
  case unknownWord

  /// The kinds of damage that a scan log can have.
  package static let ofScans = allCases

  /// The kinds of damage that a registration list can have.
  package static let ofRegistrations: [RowDamage] = [
    .missingField, .extraField, .strayQuote, .impossibleTime, .emptyBadge,
  ]

  /// The row with `fields`, broken; the first is the badge, the second the time.
  package func apply(to fields: [String]) -> String {
    var broken = fields
    switch self {
    case .missingField:
      broken.removeLast()
    case .extraField:
      broken.append("")
    case .strayQuote:
      let half = broken[2].index(broken[2].startIndex, offsetBy: broken[2].count / 2)
      broken[2].insert("\"", at: half)
    case .impossibleTime:
      broken[1] = "\(broken[1].prefix(11))25:61:00\(broken[1].dropFirst(19))"
    case .emptyBadge:
      broken[0] = ""
    case .unknownWord:
      broken[3] = "sideways"
    }
    var text = ByteText()
    for (index, field) in broken.enumerated() {
      if index > 0 { text.append(",") }
      if self == .strayQuote, index == 2 { text.append(field) } else { text.append(field: field) }
    }
    text.append("\n")
    return text.string
  }
}
