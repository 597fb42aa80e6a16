import Attendance
import Testing

@testable import AttendanceStore

@Suite("Scans of unknown badges as text")
struct UnknownScansTests {
  private static func count(_ text: String) throws(Page.Damage) -> Int {
    let bytes = Array(text.utf8)
    return try UnknownScans.count(unsafe bytes.span.bytes, without: [BadgeMarks(), BadgeMarks()])
  }

  @Test("are summed up")
  func sum() throws {
    #expect(try Self.count("[[3,1],[2047,4294967295]]") == 4_294_967_296)
  }

  @Test(
    "are damaged where they can't be what was written",
    arguments: [
      ("[[3,-1]]", .range), ("[[-3,1]]", .order), ("[[2048,1]]", .range),
      ("[[3,4294967296]]", .range),
      ("[[3,1],[3,1]]", .order), ("[[3,1]", .syntax), ("[]", .syntax), ("[[3,1]] ", .syntax),
    ] as [(String, Page.Damage)])
  func damage(_ text: String, _ damage: Page.Damage) {
    #expect(throws: damage) { try Self.count(text) }
  }
}
