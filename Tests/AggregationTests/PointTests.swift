import Attendance
import Testing

@testable import Aggregation

@Suite("Counting by point")
struct PointTests {
  @Test("tells more points apart than a word has bits", arguments: [1, 63, 64, 65, 130])
  func many(_ count: Int) throws {
    let show = try Show()
    show.register("A1")
    show.register("A2")
    for number in 0..<count {
      let point = "P\(number)"
      try show.scan("A1", "10T09:00:00", point, .entry)
      try show.scan("A1", "10T10:00:00", point, .exit)
      if number % 2 == 0 { try show.scan("A1", "11T09:00:00", point) }
      if number % 3 == 0 { try show.scan("A2", "12T09:00:00", point) }
    }
    let points = try show.count().tables.points
    let expected = (0..<count).map { number in
      let (again, other) = (number % 2 == 0 ? 1 : 0, number % 3 == 0 ? 1 : 0)
      return PointRow(
        point: "P\(number)", kind: .gate, visitors: 1 + other, visits: 1 + again + other,
        scans: 2 + again + other, entries: 1, exits: 1)
    }
    #expect(points == expected.sorted { ScalarOrder.precedes($0.point, $1.point) })
  }
}
