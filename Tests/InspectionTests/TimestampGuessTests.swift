import Testing

@testable import Inspection

@Suite("Guessed timestamps")
struct TimestampGuessTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let values: [String]
    let formats: [String]
    var others: [String] = []
    var needsZone = true
    var testDescription: String { values.joined(separator: " | ") }
  }

  @Test(
    "name the format, what is ambiguous and what is missing",
    arguments: [
      Case(values: ["2024-10-10T09:00:00+09:00"], formats: ["iso8601"], needsZone: false),
      Case(values: ["2024-10-10 09:00:00", "2024-10-11T10:00"], formats: ["iso8601"]),
      Case(values: ["1728522000", "1728522433"], formats: ["epoch_seconds"], needsZone: false),
      Case(values: ["1728522000123"], formats: ["epoch_milliseconds"], needsZone: false),
      Case(values: ["30.09.2025 10:03"], formats: ["%d.%m.%Y %H:%M"]),
      Case(values: ["10.10.2024 10:03:11"], formats: ["%d.%m.%Y %H:%M:%S"]),
      Case(values: ["30/09/2025 10:03"], formats: ["%d/%m/%Y %H:%M"]),
      Case(values: ["09/30/2025 2:05 p.m."], formats: ["%m/%d/%Y %I:%M %p"]),
      Case(
        values: ["10/11/2024 10:00", "11/10/2024 14:05"], formats: ["%d/%m/%Y %H:%M"],
        others: ["%m/%d/%Y %H:%M"]),
      Case(
        values: ["09/30/2025 2:05 p.m.", "09/30/2025 9 a.m."],
        formats: ["%m/%d/%Y %I:%M %p", "%m/%d/%Y %I %p"]),
      Case(values: ["2025-9-30 오후 2:05"], formats: ["%Y-%m-%d %p %I:%M"]),
    ])
  func formats(_ wanted: Case) throws {
    let guess = try #require(TimestampGuess(wanted.values))
    #expect(guess.formats == wanted.formats)
    #expect(guess.otherFormats == wanted.others)
    #expect(guess.needsZone == wanted.needsZone)
  }

  @Test(
    "are none of numbers, names and nothing",
    arguments: [["123456789"], ["Gate 1"], [], [""], ["20000", "30000"], ["2024"], ["10:03"]])
  func others(_ values: [String]) {
    #expect(TimestampGuess(values) == nil)
  }
}
