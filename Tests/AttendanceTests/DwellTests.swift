import Attendance
import Testing

@Suite("Dwell times")
struct DwellTests {
  @Test(
    "are minutes with one digit, halves to even",
    arguments: [
      (0, "0.0"), (1, "0.0"), (120, "1.0"), (21_990, "183.2"), (22_002, "183.4"), (22_020, "183.5"),
      (6, "0.0"), (18, "0.2"), (7, "0.1"),
    ])
  func minutes(_ halfSeconds: Int, _ text: String) {
    #expect(Dwell(halfSeconds: halfSeconds).minutes == text)
  }

  @Test("are ordered by length")
  func order() {
    #expect(Dwell(halfSeconds: 1) < Dwell(halfSeconds: 2))
    #expect(!(Dwell(halfSeconds: 2) < Dwell(halfSeconds: 2)))
  }
}
