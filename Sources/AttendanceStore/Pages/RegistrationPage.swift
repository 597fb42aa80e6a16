internal import Attendance

/// The registrations of a page as text: a JSON array of
/// `[badge number, registered_at or null, category, country, city, company, organization_type,
/// file, line]`, in the order of badge numbers.
///
/// Its speed stands in the benchmarks `AttendanceStore:registrations` and
/// `AttendanceStore:snapshot`.
enum RegistrationPage {
  private static let comma = UInt8(ascii: ",")
  private static let opening = UInt8(ascii: "[")
  private static let closing = UInt8(ascii: "]")

  /// Writes all of `rows`, which are of one page, in place of what `text` holds.
  static func write(_ rows: RegistrationRows, to text: inout PageText) {
    text.clear()
    text.append(opening)
    for (index, one) in rows.registrations.enumerated() {
      if index > 0 { text.append(comma) }
      text.append(opening)
      text.append(number: Int(one.badge))
      text.append(comma)
      if let registeredAt = one.registeredAt {
        text.append(number: registeredAt)
      } else {
        text.appendNull()
      }
      append(Int(one.category.number), to: &text)
      append(Int(one.country.number), to: &text)
      append(Int(one.city.number), to: &text)
      append(Int(one.company.number), to: &text)
      append(Int(one.organizationType.number), to: &text)
      append(rows.files[index], to: &text)
      append(one.line, to: &text)
      text.append(closing)
    }
    text.append(closing)
  }

  @inline(__always)
  private static func append(_ number: Int, to text: inout PageText) {
    text.append(comma)
    text.append(number: number)
  }

  /// Adds the registrations of a page to `rows`, and returns the marks of their badges.
  ///
  /// - Parameter persons: what ``PersonColumn`` made of them; empty where nobody has one.
  static func read(
    _ text: RawSpan, persons: RawSpan, page: Int, into rows: inout RegistrationRows
  ) throws(Page.Damage) -> BadgeMarks {
    try unsafe text.withUnsafeBytes { text throws(Page.Damage) in
      try unsafe persons.withUnsafeBytes { persons throws(Page.Damage) in
        unsafe try read(PageCursor(text), PersonColumn(persons), page: page, into: &rows)
      }
    }
  }

  private static func read(
    _ text: PageCursor, _ persons: PersonColumn, page: Int, into rows: inout RegistrationRows
  ) throws(Page.Damage) -> BadgeMarks {
    var (cursor, people) = (text, persons)
    let start = rows.count
    var next = page * Page.size
    let end = next + Page.size
    try cursor.expect(opening)
    repeat {
      try cursor.expect(opening)
      let badge = try cursor.number(before: comma)
      guard badge >= next else { throw .order }
      guard badge < end else { throw .range }
      next = badge + 1
      let registeredAt = try cursor.numberOrNull(before: comma)
      let category = try id(&cursor)
      let country = try id(&cursor)
      let city = try id(&cursor)
      let company = try id(&cursor)
      let organizationType = try id(&cursor)
      let file = try cursor.number(before: comma)
      let line = try cursor.number(before: closing)
      rows.append(
        Registration(
          badge: UInt32(truncatingIfNeeded: badge), registeredAt: registeredAt,
          category: category, country: country, city: city, company: company,
          organizationType: organizationType, person: try people.next(), line: line),
        file: file)
    } while cursor.skip(comma)
    try cursor.expect(closing)
    guard cursor.isAtEnd else { throw .syntax }
    try people.finish()
    return BadgeMarks(rows.registrations[start...])
  }

  @inline(__always)
  private static func id(_ cursor: inout PageCursor) throws(Page.Damage) -> TextPool.ID {
    guard let number = Int32(exactly: try cursor.number(before: comma)) else { throw .range }
    return TextPool.ID(number: number)
  }
}
