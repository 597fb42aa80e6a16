import Attendance
import Ingestion
import Pipeline
import Testing

@Suite("Thresholds")
struct ThresholdTests {
  @Test(
    "are counts or exact percentages",
    arguments: [
      ("10", .count(10)), ("0", .count(0)), ("0.1%", Ratio(1, of: 1_000).map(Threshold.share)),
      ("5%", Ratio(1, of: 20).map(Threshold.share)), ("5 %", Ratio(1, of: 20).map(Threshold.share)),
      ("100.0%", Ratio(1, of: 1).map(Threshold.share)),
      ("0.000001%", Ratio(1, of: 100_000_000).map(Threshold.share)),
      ("33.333333%", Ratio(33_333_333, of: 100_000_000).map(Threshold.share)),
      ("", nil), ("%", nil), ("-1", nil), ("1.5", nil), ("1,5%", nil), ("5.%", nil), (".5%", nil),
      ("100.1%", nil), ("0.0000001%", nil), ("1e3", nil), ("٣", nil), ("5%%", nil),
      ("99999999999999999999", nil), ("1000000000000000", nil),
    ] as [(String, Threshold?)])
  func texts(_ text: String, _ expected: Threshold?) {
    #expect(Threshold(text: text) == expected)
  }

  @Test(
    "are broken by more, not by as many",
    arguments: [
      ("10", 10, 100, false), ("10", 11, 100, true), ("0", 0, 0, false), ("0", 1, 1, true),
      ("0.1%", 1, 1_000, false), ("0.1%", 1, 999, true), ("0.1%", 2, 1_000, true),
      ("0%", 1, 1_000_000, true), ("0%", 0, 0, false), ("100%", 7, 7, false),
      ("33.333333%", 1, 3, true),
      ("50%", 4_611_686_018_427_387_904, 9_223_372_036_854_775_807, true),
      ("50%", 4_611_686_018_427_387_903, 9_223_372_036_854_775_807, false),
    ])
  func broken(_ text: String, _ rows: Int, _ total: Int, _ expected: Bool) throws {
    #expect(try #require(Threshold(text: text)).isBroken(by: rows, of: total) == expected)
  }
}
