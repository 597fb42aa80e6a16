import Attendance
import Testing

@Suite("Ratios")
struct RatioTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let numerator: Int
    let denominator: Int
    let digits: Int
    let text: String
    var testDescription: String { "\(numerator)/\(denominator) to \(digits) digits" }

    init(_ numerator: Int, _ denominator: Int, _ digits: Int, _ text: String) {
      self.numerator = numerator
      self.denominator = denominator
      self.digits = digits
      self.text = text
    }
  }

  @Test(
    "are written as decimals, halves to even",
    arguments: [
      Case(0, 5, 4, "0.0000"),
      Case(1, 3, 4, "0.3333"),
      Case(2, 3, 4, "0.6667"),
      Case(731, 10_000, 4, "0.0731"),
      Case(1, 8, 2, "0.12"),
      Case(3, 8, 2, "0.38"),
      Case(5, 1_000, 2, "0.00"),
      Case(15, 1_000, 2, "0.02"),
      Case(25, 1_000, 2, "0.02"),
      Case(25_001, 1_000_000, 2, "0.03"),
      Case(9_995, 10_000, 3, "1.000"),
      Case(5, 2, 0, "2"),
      Case(7, 2, 0, "4"),
      Case(41, 8, 1, "5.1"),
      Case(-1, 8, 2, "-0.12"),
      Case(-3, 8, 2, "-0.38"),
      Case(-1, 1_000, 2, "0.00"),
      Case(-7, 2, 0, "-4"),
      Case(.max, 1, 0, "9223372036854775807"),
      Case(.max, .max, 4, "1.0000"),
      Case(.max - 1, .max, 4, "1.0000"),
      Case(.max, 1 << 40, 4, "8388608.0000"),
      Case(.max, 1 << 17, 4, "70368744177664.0000"),
      // Twice the remainder no longer fits a signed word here.
      Case(1 << 61, 1 << 62, 0, "0"),
      Case(1 << 61 + 1, 1 << 62, 0, "1"),
      Case(3 << 61, 1 << 62, 0, "2"),
      Case(-(.max), .max, 1, "-1.0"),
    ])
  func decimal(_ one: Case) throws {
    let ratio = try #require(Ratio(one.numerator, of: one.denominator))
    #expect(ratio.decimal(digits: one.digits) == one.text)
  }

  @Test("are never further from the truth than half a digit", arguments: [1, 4])
  func nearest(_ digits: Int) throws {
    var random = SeededRandom(seed: 11)
    let scale = digits == 1 ? 10 : 10_000
    for _ in 0..<2_000 {
      let numerator = Int.random(in: 0...5_000, using: &random)
      let denominator = Int.random(in: 1...400, using: &random)
      let text = try #require(Ratio(numerator, of: denominator)).decimal(digits: digits)
      let value = try #require(Int(text.filter { $0 != "." }))
      let error = abs(numerator * scale - value * denominator) * 2
      #expect(error <= denominator)
      if error == denominator { #expect(value % 2 == 0) }
    }
  }

  @Test("need something to be held against", arguments: [0, -1])
  func nothing(_ denominator: Int) {
    #expect(Ratio(1, of: denominator) == nil)
  }

  @Test("compare by value")
  func comparison() throws {
    let third = try #require(Ratio(1, of: 3))
    #expect(third < Ratio.percent(34))
    #expect(Ratio.percent(33) < third)
    #expect(!(third < third))
    #expect(try #require(Ratio(-1, of: 2)) < #require(Ratio(-1, of: 3)))
    let half = try #require(Ratio(1, of: 2))
    #expect(half == .percent(50))
    #expect(half.hashValue == Ratio.percent(50).hashValue)
    #expect(Set([half, .percent(50), third]).count == 2)
    #expect(Ratio(0, of: 5) == Ratio(0, of: 7))
    #expect(Ratio(0, of: 5).hashValue == Ratio(0, of: 7).hashValue)
  }
}
