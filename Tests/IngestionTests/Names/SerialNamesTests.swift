import Attendance
import Testing

@testable import Ingestion

@Suite("Names that are serial numbers")
struct SerialNamesTests {
  private static let forms: [(prefix: String, width: Int)] = [
    ("", 1), ("", 4), ("", 8), ("A", 7), ("B-", 6), ("SLW24-", 5), ("EXPO2024", 8),
    ("900000", 8), ("12345678", 8), ("x", 3), ("\u{B2F4}", 5),
  ]

  private static func name(_ form: (prefix: String, width: Int), _ serial: Int) -> String {
    let digits = String(serial)
    return form.prefix + String(repeating: "0", count: form.width - digits.count) + digits
  }

  private static func number(_ name: [UInt8], in serials: SerialNames?) -> UInt32? {
    serials?.number(of: NameKey(name.rawSpan))
  }

  @Test("have the number that the directory gives them", arguments: 0..<11)
  func numbers(_ index: Int) {
    let form = Self.forms[index]
    var random = SeededRandom(seed: UInt64(index))
    let limit = [10, 100, 1_000, 2_000][min(form.width, 4) - 1]
    let some = (0..<limit).filter { _ in Int.random(in: 0..<3, using: &random) > 0 }
    let inOrder = Array(limit / 5..<limit / 2)
    for serials in [some.shuffled(using: &random), some, inOrder, inOrder + [limit / 5 - 1]] {
      let names = serials.map { Self.name(form, $0) }
      let index = SerialNames(NameList(names))
      #expect(index != nil)
      for (number, name) in names.enumerated() {
        #expect(Self.number(Array(name.utf8), in: index) == UInt32(number))
      }
      let known = Set(names)
      for serial in 0..<limit where !known.contains(Self.name(form, serial)) {
        #expect(Self.number(Array(Self.name(form, serial).utf8), in: index) == nil)
      }
    }
  }

  @Test("are not mistaken for one another when a byte changes", arguments: 0..<11)
  func bytes(_ index: Int) {
    let form = Self.forms[index]
    let limit = form.width == 1 ? 10 : 90
    let names = (0..<limit).map { Self.name(form, $0) }
    let serials = SerialNames(NameList(names))
    let numbers = Dictionary(
      uniqueKeysWithValues: names.enumerated().map { (Array($1.utf8), UInt32($0)) })
    let name = Array(names[7].utf8)
    for position in name.indices {
      for byte in UInt8.min...UInt8.max {
        var other = name
        other[position] = byte
        #expect(Self.number(other, in: serials) == numbers[other])
      }
      #expect(Self.number(Array(name[..<position]), in: serials) == nil)
    }
    #expect(Self.number(name + [0x30], in: serials) == nil)
    #expect(Self.number([0x30] + name, in: serials) == nil)
    #expect(Self.number(name + [0], in: serials) == nil)
  }

  @Test("are indexed only where they are serial, and without large gaps")
  func refusals() {
    #expect(SerialNames(NameList([])) == nil)
    #expect(SerialNames(NameList([""])) == nil)
    #expect(SerialNames(NameList(["kim", "lee"])) == nil)
    #expect(SerialNames(NameList(["A1", "B2", "C3", "D4"])) == nil)
    #expect(SerialNames(NameList(["00000001", "90000000"])) == nil)
    #expect(SerialNames(NameList(["12345678901234567"])) == nil)
    #expect(SerialNames(NameList(["A1", "A2", "A3", "guest"])) != nil)
  }
}
