import Attendance
import Testing

struct ScalarOrderTests {
  @Test(
    "orders by scalar, not by what a reader holds equal",
    arguments: [
      ("", "a"), ("a", "b"), ("a", "aa"), ("Z", "a"), ("z", "é"), ("e\u{301}", "é"),
      ("\u{FFFD}", "\u{1F600}"), ("中", "한"),
    ])
  func orders(_ first: String, _ second: String) {
    #expect(ScalarOrder.precedes(first, second))
    #expect(!ScalarOrder.precedes(second, first))
    #expect(!ScalarOrder.precedes(first, first))
    #expect(!ScalarOrder.areEqual(first, second))
    #expect(ScalarOrder.areEqual(first, first))
  }
}
