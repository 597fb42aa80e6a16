import Attendance
import Testing

@Suite("Digits")
struct DigitsTests {
  @Test(
    "fill up with zeros and cut nothing off",
    arguments: [(0, 2, "00"), (7, 2, "07"), (123, 2, "123"), (-5, 4, "-0005"), (5, 0, "5")])
  func padded(_ value: Int, _ width: Int, _ text: String) {
    #expect(Digits.padded(value, to: width) == text)
  }
}
