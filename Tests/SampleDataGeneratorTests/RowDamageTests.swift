import Testing

@testable import SampleData

@Suite("RowDamage")
struct RowDamageTests {
  @Test(
    "breaks a row in one way",
    arguments: [
      (RowDamage.missingField, "A1,2024-10-10T10:03:12+09:00,Gate 1,in\n"),
      (.extraField, "A1,2024-10-10T10:03:12+09:00,Gate 1,in,OK,\n"),
      (.strayQuote, "A1,2024-10-10T10:03:12+09:00,Gat\"e 1,in,OK\n"),
      (.impossibleTime, "A1,2024-10-10T25:61:00+09:00,Gate 1,in,OK\n"),
      (.emptyBadge, ",2024-10-10T10:03:12+09:00,Gate 1,in,OK\n"),
      (.unknownWord, "A1,2024-10-10T10:03:12+09:00,Gate 1,sideways,OK\n"),
    ])
  func damage(kind: RowDamage, expected: String) {
    let row = ["A1", "2024-10-10T10:03:12+09:00", "Gate 1", "in", "OK"]
    #expect(kind.apply(to: row) == expected)
  }

  @Test("stays rare", arguments: [(0, 0), (199, 0), (200, 1), (6_000, 3), (120_000, 8)])
  func count(rows: Int, expected: Int) {
    var random = SeededGenerator(seed: 1)
    var plan = DamagePlan(rowCount: rows, kinds: RowDamage.ofScans, &random)
    #expect((0..<rows).filter { plan.damage(after: $0) != nil }.count == expected)
  }
}
