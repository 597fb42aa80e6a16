import Attendance

@testable import AttendanceStore

/// The decoders of the store's pages: damage is an error, and what is no error is the same after
/// it was written and read again.
enum PageTarget {
  static func run(_ bytes: [UInt8]) {
    var input = FuzzInput(bytes)
    let kind = input.choice(3)
    let page = input.choice(3)
    let bytes = input.bytes
    let text = unsafe bytes.span.bytes
    do throws(Page.Damage) {
      switch kind {
      case 0: try badges(text)
      case 1: try registrations(bytes, page: page)
      default:
        let marks = [BadgeMarks](repeating: BadgeMarks(), count: page + 1)
        let count = try UnknownScans.count(text, without: marks)
        promise(count >= 0, "fewer than no scans")
      }
    } catch {}
  }

  private static func badges(_ text: RawSpan) throws(Page.Damage) {
    let names = try BadgePage.names(text)
    promise((1...Page.size).contains(names.count), "another number of names")
    var written = PageText()
    BadgePage.write(names, 0..<names.count, to: &written)
    let again = written.withBytes { span in Result { try BadgePage.names(span) } }
    promise((try? again.get()) == names, "other names after writing and reading them")
  }

  /// The page's text goes to the first zero byte, its persons from there.
  private static func registrations(_ bytes: [UInt8], page: Int) throws(Page.Damage) {
    let end = bytes.firstIndex(of: 0) ?? bytes.count
    let persons = Array(bytes[end...].dropFirst())
    let rows = try read(Array(bytes[..<end]), persons, page)
    var written = PageText()
    RegistrationPage.write(rows, to: &written)
    let text = written.withBytes { span in unsafe span.withUnsafeBytes { unsafe Array($0) } }
    let column = PersonColumn.bytes(of: rows.registrations)
    let again = try read(text, column, page)
    promise(again == rows, "other rows after writing and reading them")
  }

  private static func read(
    _ text: [UInt8], _ persons: [UInt8], _ page: Int
  ) throws(Page.Damage) -> RegistrationRows {
    var rows = RegistrationRows()
    let (text, persons) = unsafe (text.span.bytes, persons.span.bytes)
    let marks = try RegistrationPage.read(text, persons: persons, page: page, into: &rows)
    promise(marks.count == rows.count, "marks that are not the rows'")
    let range = (page * Page.size)..<((page + 1) * Page.size)
    promise(rows.registrations.allSatisfy { range.contains(Int($0.badge)) }, "another page")
    return rows
  }
}
