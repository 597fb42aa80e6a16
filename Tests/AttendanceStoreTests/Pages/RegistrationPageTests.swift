import Attendance
import Testing

@testable import AttendanceStore

@Suite("Pages of registrations")
struct RegistrationPageTests {
  private static func text(_ rows: RegistrationRows) -> [UInt8] {
    var text = PageText()
    RegistrationPage.write(rows, to: &text)
    return text.withBytes { bytes in unsafe bytes.withUnsafeBytes { unsafe Array($0) } }
  }

  private static func read(
    _ text: [UInt8], _ persons: [UInt8], page: Int
  ) throws -> (rows: RegistrationRows, marks: BadgeMarks) {
    var rows = RegistrationRows()
    let marks = try RegistrationPage.read(
      unsafe text.span.bytes, persons: unsafe persons.span.bytes, page: page, into: &rows)
    return (rows, marks)
  }

  private static func rows(page: Int, _ random: inout SeededRandom) -> RegistrationRows {
    var rows = RegistrationRows()
    let share = Int.random(in: 1...4, using: &random)
    let hasPersons = Bool.random(using: &random)
    for number in 0..<Page.size where Int.random(in: 0..<share, using: &random) == 0 {
      func id() -> TextPool.ID {
        let shift = Int32.random(in: 0...30, using: &random)
        return TextPool.ID(number: Int32.random(in: 1...(.max), using: &random) >> shift)
      }
      let person = (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
      rows.append(
        Registration(
          badge: UInt32(page * Page.size + number),
          registeredAt: [nil, 0, -1, .min, .max, 1_728_475_200_999_999].randomElement(
            using: &random)
            ?? nil,
          category: id(), country: id(), city: id(), company: id(), organizationType: id(),
          person: hasPersons && Bool.random(using: &random) ? PersonDigest(bytes: person) : nil,
          line: .random(in: 1...10_000_000, using: &random)),
        file: .random(in: 1...300, using: &random))
    }
    return rows
  }

  @Test("give back what they were made of", arguments: 0..<12 as Range<UInt64>)
  func roundTrip(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    for page in [0, 1, 488, Int(UInt32.max) / Page.size] {
      let rows = Self.rows(page: page, &random)
      guard rows.count > 0 else { continue }
      let persons = PersonColumn.bytes(of: rows.registrations)
      let found = try Self.read(Self.text(rows), persons, page: page)
      #expect(found.rows == rows)
      #expect(found.marks.count == rows.count)
      #expect(rows.registrations.allSatisfy { found.marks[Int($0.badge) % Page.size] })
      #expect(found.marks.end == Int(rows.registrations.last?.badge ?? 0) % Page.size + 1)
      #expect(try BadgeMarks(unsafe found.marks.bytes.span.bytes) == found.marks)
    }
  }

  @Test("are the same bytes whatever the machine")
  func layout() throws {
    var rows = RegistrationRows()
    func id(_ number: Int32) -> TextPool.ID { TextPool.ID(number: number) }
    rows.append(
      Registration(
        badge: 1_025, category: id(1), country: id(2), city: id(3), company: id(4),
        organizationType: id(5), line: 9), file: 7)
    rows.append(
      Registration(
        badge: 1_027, registeredAt: 1_728_475_200_000_000, category: id(1), country: id(22),
        city: id(333), company: id(4_444), organizationType: id(55_555),
        person: PersonDigest(bytes: (1...32).map { UInt8($0) }), line: 123_456_789), file: 8)
    #expect(
      String(decoding: Self.text(rows), as: UTF8.self)
        == "[[1025,null,1,2,3,4,5,7,9],"
        + "[1027,1728475200000000,1,22,333,4444,55555,8,123456789]]")
    let persons = PersonColumn.bytes(of: rows.registrations)
    #expect(persons == [2] + [UInt8](repeating: 0, count: 127) + (1...32).map { UInt8($0) })
    #expect(PersonColumn.bytes(of: [rows.registrations[0]]).isEmpty)
    #expect(
      BadgeMarks(rows.registrations[...]).bytes == [0b1010] + [UInt8](repeating: 0, count: 127))
  }

  @Test(
    "are nothing else",
    arguments: [
      ("", Page.Damage.syntax), ("[]", .syntax), ("[[]]", .syntax), ("[[0]]", .syntax),
      ("[[0,1,1,1,1,1,1,1]]", .syntax), ("[[0,1,1,1,1,1,1,1,1,1]]", .syntax),
      ("[[0,1,1,1,1,1,1,1,1]", .syntax), ("[[0,1,1,1,1,1,1,1,1]] ", .syntax),
      ("[[0,1,1,1,1,1,1,1,1],]", .syntax), ("[[0,1,null,1,1,1,1,1,1]]", .syntax),
      ("[[0,1,1,1,1,1,1,1,1],[0,1,1,1,1,1,1,1,1]]", .order),
      ("[[5,1,1,1,1,1,1,1,1],[4,1,1,1,1,1,1,1,1]]", .order), ("[[-1,1,1,1,1,1,1,1,1]]", .order),
      ("[[1024,1,1,1,1,1,1,1,1]]", .range), ("[[0,1,2147483648,1,1,1,1,1,1]]", .range),
    ])
  func damage(_ text: String, _ damage: Page.Damage) {
    #expect(throws: damage) { try Self.read(Array(text.utf8), [], page: 0) }
  }

  @Test("have as many persons as they say")
  func persons() throws {
    let row = "[[0,1,1,1,1,1,1,1,1],[1,1,1,1,1,1,1,1,1]]"
    let none = [UInt8](repeating: 0, count: 128)
    func damage(_ persons: [UInt8]) -> Page.Damage? {
      do {
        _ = try Self.read(Array(row.utf8), persons, page: 0)
        return nil
      } catch {
        return error as? Page.Damage
      }
    }
    func marked(_ byte: UInt8, _ count: Int) -> [UInt8] {
      [byte] + none.dropFirst() + [UInt8](repeating: 9, count: count)
    }
    #expect(damage([]) == nil)
    #expect(damage(none) == nil)
    #expect(damage(marked(1, 32)) == nil)
    #expect(damage(marked(3, 64)) == nil)
    #expect(damage(marked(2, 0)) == .range)
    #expect(damage(marked(2, 31)) == .range)
    #expect(damage(marked(2, 33)) == .range)
    #expect(damage(marked(1, 64)) == .range)
    #expect(damage(marked(4, 32)) == .range)
    #expect(damage(marked(5, 64)) == .range)
    #expect(damage([1]) == .range)
    #expect(damage(none.dropLast()) == .range)
  }
}
