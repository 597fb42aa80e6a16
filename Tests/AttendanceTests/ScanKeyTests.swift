import Attendance
import Testing

@Suite("Scan keys")
struct ScanKeyTests {
  struct Fields: Sendable, Equatable {
    var badge: UInt32
    var second: UInt32
    var point: UInt16
    var direction: Direction

    var key: ScanKey {
      ScanKey(badge: badge, second: second, point: point, direction: direction)
    }

    static func random(using random: inout SeededRandom) -> Fields {
      Fields(
        badge: .random(in: 0...UInt32.max, using: &random),
        second: .random(in: 0..<UInt32(ScanKey.secondLimit), using: &random),
        point: .random(in: 0..<UInt16(ScanKey.pointLimit), using: &random),
        direction: Direction.allCases.randomElement(using: &random) ?? .none)
    }
  }

  @Test(
    "give back what they were made of, up to every limit",
    arguments: [
      Fields(badge: 0, second: 0, point: 0, direction: .none),
      Fields(badge: .max, second: 0, point: 0, direction: .none),
      Fields(
        badge: 0, second: UInt32(ScanKey.secondLimit - 1), point: 0, direction: .none),
      Fields(badge: 0, second: 0, point: UInt16(ScanKey.pointLimit - 1), direction: .none),
      Fields(badge: 0, second: 0, point: 0, direction: .exit),
      Fields(
        badge: .max, second: UInt32(ScanKey.secondLimit - 1),
        point: UInt16(ScanKey.pointLimit - 1), direction: .exit),
    ])
  func limits(_ fields: Fields) {
    let key = fields.key
    #expect(key.badge == fields.badge)
    #expect(key.second == Int(fields.second))
    #expect(key.point == Int(fields.point))
    #expect(key.directionCode == Int(fields.direction.rawValue))
    #expect(ScanKey(bits: key.bits) == key)
  }

  @Test("are laid out as stores keep them")
  func layout() {
    let key = ScanKey(badge: 1, second: 1, point: 1, direction: .entry)
    #expect(key.bits == 1 << 32 | 1 << 14 | 1 << 2 | 1)
    #expect(Direction.allCases.map(\.rawValue) == [0, 1, 2])
  }

  @Test("are ordered by badge, second, point and direction", arguments: 0..<4 as Range<UInt64>)
  func order(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<500 {
      let one = Fields.random(using: &random)
      var two = Fields.random(using: &random)
      // Random fields hardly ever tie: let each of them do.
      if Bool.random(using: &random) { two.badge = one.badge }
      if Bool.random(using: &random) { two.second = one.second }
      if Bool.random(using: &random) { two.point = one.point }
      let isLess =
        (one.badge, one.second, one.point, one.direction.rawValue)
        < (two.badge, two.second, two.point, two.direction.rawValue)
      #expect((one.key < two.key) == isLess)
      #expect((one.key == two.key) == (one == two))
      #expect(one.key.renumbered(two.badge).badge == two.badge)
      #expect(one.key.renumbered(two.badge).renumbered(one.badge) == one.key)
    }
  }
}
