import Ingestion
import Testing

@Suite("Rejections")
struct RejectionTests {
  @Test("have codes that tools rely on, and sentences")
  func codes() {
    #expect(
      Rejection.Reason.allCases.map(\.code) == [
        "malformed_quoting", "field_count", "field_too_long", "record_too_long", "invalid_text",
        "empty_badge",
        "invalid_timestamp", "missing_zone", "unknown_direction", "refused",
      ])
    #expect(Set(Rejection.Reason.allCases.map(\.sentence)).count == Rejection.Reason.allCases.count)
  }

  @Test("count as damage, but for refused scans")
  func damage() {
    #expect(Rejection.Reason.allCases.filter { !$0.isDamage } == [.refused])
  }
}
