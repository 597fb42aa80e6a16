import Foundation
import Testing

@testable import AttendanceStore

@Suite("Numbers in pages")
struct PageTextTests {
  private static func text(_ number: Int) -> String {
    var text = PageText()
    text.append(number: number)
    return text.withBytes { bytes in
      unsafe bytes.withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) }
    }
  }

  private static func number(_ text: String) throws -> Int? {
    try unsafe Array(text.utf8).withUnsafeBytes { bytes throws(Page.Damage) in
      var cursor = unsafe PageCursor(bytes)
      let number = try cursor.numberOrNull(before: UInt8(ascii: ","))
      guard cursor.isAtEnd else { throw .syntax }
      return number
    }
  }

  private static let numbers: [Int] =
    (0...18).flatMap { digits in
      let power = (0..<digits).reduce(1) { value, _ in value * 10 }
      return [power - 1, power, power + 1, power * 9, power &* 7 / 3, -power]
    } + [.max, .max - 1, .min, .min + 1, 99_999_999, 100_000_000, 9_999_999_999_999_999]

  @Test("are written as people write them, and read again", arguments: numbers)
  func roundTrip(_ number: Int) throws {
    #expect(Self.text(number) == "\(number)")
    // In the middle of a text and at its end, where no whole word is left.
    #expect(try Self.number("\(number),") == number)
    let rest = try unsafe Array("\(number)],[123456789012345".utf8).withUnsafeBytes { bytes in
      var cursor = unsafe PageCursor(bytes)
      return try cursor.number(before: UInt8(ascii: "]"))
    }
    #expect(rest == number)
  }

  @Test("are written as people write them, whatever they are", arguments: 0..<4 as Range<UInt64>)
  func random(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    for _ in 0..<2_000 {
      let number = Int(bitPattern: UInt(random.next() >> UInt64.random(in: 0..<64, using: &random)))
      #expect(Self.text(number) == "\(number)")
      #expect(try Self.number("\(number),") == number)
    }
  }

  @Test("may be missing")
  func null() throws {
    #expect(try Self.number("null,") == nil)
  }

  @Test(
    "are no others",
    arguments: [
      "", ",", "-", "-,", "1", "12345678", "1234567890123456", "1 ,", " 1,", "1.5,", "1e3,", "+1,",
      "--1,", "/,", ":,", "nul,", "null", "nullx,", "9223372036854775808,",
      "-9223372036854775809,", "99999999999999999999,", "123456789012345678901234567890,",
      "1,,", "12345678x,", "\u{FF11},",
    ])
  func damage(_ text: String) {
    #expect(throws: Page.Damage.self) { try Self.number(text) }
  }
}
