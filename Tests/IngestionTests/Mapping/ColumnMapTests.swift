import Testing

@testable import Ingestion

@Suite("Column maps")
struct ColumnMapTests {
  private static let header = [
    "Badge ID", " Date", "time\t", "날짜", "Z\u{FC}rich", "Country", "country ",
  ]

  struct Case: Sendable, CustomTestStringConvertible {
    let reference: ColumnReference
    let columns: [Int]
    let name: String
    var testDescription: String { "\(reference)" }
  }

  @Test(
    "find columns by name, whatever case and blanks, by number, and joined",
    arguments: [
      Case(reference: .name(alternatives: ["Badge ID"]), columns: [0], name: "Badge ID"),
      Case(reference: .name(alternatives: [" bADGE id\t"]), columns: [0], name: "Badge ID"),
      Case(reference: .name(alternatives: ["DATE"]), columns: [1], name: " Date"),
      Case(reference: .name(alternatives: ["Zeit", "Time", "Date"]), columns: [2], name: "time\t"),
      Case(reference: .name(alternatives: ["날짜"]), columns: [3], name: "날짜"),
      Case(reference: .name(alternatives: ["ZU\u{308}RICH"]), columns: [4], name: "Z\u{FC}rich"),
      Case(reference: .number(1), columns: [0], name: "Badge ID"),
      Case(reference: .number(7), columns: [6], name: "country "),
      Case(
        reference: .joined([.name(alternatives: ["date"]), .number(3)]), columns: [1, 2],
        name: " Date time\t"),
      Case(
        reference: .joined([.joined([.number(2), .number(1)]), .number(2)]),
        columns: [1, 0, 1], name: " Date Badge ID  Date"),
    ])
  func found(_ one: Case) throws {
    var map = ColumnMap(header: Self.header, width: Self.header.count)
    let column = try map.find(one.reference, key: "badge")
    #expect(column.slots.map { map.slotColumns[$0] } == one.columns)
    #expect(column.name == one.name)
  }

  struct Failure: Sendable, CustomTestStringConvertible {
    let reference: ColumnReference
    let problem: HeaderProblem
    var testDescription: String { "\(reference)" }
  }

  @Test(
    "say what is wrong with a header",
    arguments: [
      Failure(
        reference: .name(alternatives: ["gate", "door"]),
        problem: .missing(key: "badge", names: ["gate", "door"], header: header)),
      Failure(
        reference: .name(alternatives: ["COUNTRY"]),
        problem: .repeated(key: "badge", name: "COUNTRY", columns: [6, 7])),
      Failure(
        reference: .name(alternatives: ["Land", "country"]),
        problem: .repeated(key: "badge", name: "country", columns: [6, 7])),
      Failure(
        reference: .number(8), problem: .outOfRange(key: "badge", number: 8, width: 7)),
      Failure(
        reference: .joined([.number(1), .name(alternatives: ["gate"])]),
        problem: .missing(key: "badge", names: ["gate"], header: header)),
    ])
  func failures(_ failure: Failure) {
    var map = ColumnMap(header: Self.header, width: Self.header.count)
    let problem = #expect(throws: HeaderProblem.self) {
      _ = try map.find(failure.reference, key: "badge")
    }
    #expect(problem == failure.problem)
  }

  @Test("take columns by number alone where there is no header")
  func noHeader() throws {
    var map = ColumnMap(header: nil, width: 2)
    #expect(try map.find(.number(2), key: "badge").name == "column 2")
    #expect(throws: HeaderProblem.missing(key: "point", names: ["gate"], header: [])) {
      _ = try map.find(.name(alternatives: ["gate"]), key: "point")
    }
  }

  @Test("read each column once, however often it is mapped")
  func slots() throws {
    var map = ColumnMap(header: Self.header, width: Self.header.count)
    let one = try map.find(.number(3), key: "badge")
    let two = try map.find(.name(alternatives: ["time"]), key: "person")
    #expect(one.slots == two.slots)
    #expect(map.slotColumns == [2])
    #expect(try map.findIfMapped(nil, key: "city")?.slots == nil)
    #expect(map.slotColumns == [2])
  }
}
