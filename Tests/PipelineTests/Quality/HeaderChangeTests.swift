import AttendanceStore
import Testing

@testable import Pipeline

@Suite("Headers that changed")
struct HeaderChangeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let new: [String]
    var added: [String] = []
    var removed: [String] = []
    var moved: [String] = []
    var testDescription: String { new.joined(separator: ",") }
  }

  @Test(
    "are told column by column",
    arguments: [
      Case(new: ["Badge", "Time", "Gate"]), Case(new: [" badge ", "TIME", "gate"]),
      Case(new: ["Badge", "Time", "Gate", "Note"], added: ["Note"]),
      Case(new: ["Note", "Badge", "Time", "Gate"], added: ["Note"]),
      Case(new: ["Badge", "Gate"], removed: ["Time"]),
      Case(new: ["Badge", "Timestamp", "Gate"], added: ["Timestamp"], removed: ["Time"]),
      Case(new: ["Badge", "Gate", "Time"], moved: ["Gate", "Time"]),
      Case(new: ["Badge", "Time", "Gate", "Gate"], added: ["Gate"]),
      Case(new: [], removed: ["Badge", "Time", "Gate"]),
    ])
  func change(_ one: Case) {
    let change = HeaderChange(from: ["Badge", "Time", "Gate"], to: one.new, file: "a.csv")
    #expect(change?.added ?? [] == one.added)
    #expect(change?.removed ?? [] == one.removed)
    #expect(change?.moved ?? [] == one.moved)
    let count = one.added.count + one.removed.count + one.moved.count
    #expect(change?.count ?? 0 == count)
    #expect((change == nil) == (count == 0))
  }

  @Test("are held against the last delivery, unless an earlier one was the same")
  func deliveries() {
    func header(_ file: String, _ columns: [String], _ kind: SourceKind = .scans) -> FileHeader {
      FileHeader(kind: kind, file: file, columns: columns)
    }
    var earlier = EarlierDeliveries()
    #expect(earlier.change(to: header("a", ["x"])) == nil)
    earlier.note(header("a", ["x"]))
    earlier.note(header("b", ["x", "y"]))
    #expect(earlier.change(to: header("c", ["x"])) == nil)
    #expect(earlier.change(to: header("c", ["X", "y"])) == nil)
    #expect(earlier.change(to: header("c", ["z"], .registrations)) == nil)
    #expect(earlier.change(to: header("c", ["x", "y", "z"]))?.file == "b")
    #expect(earlier.change(to: header("c", ["x", "y", "z"]))?.added == ["z"])
  }
}
