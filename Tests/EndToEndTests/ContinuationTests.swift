import Foundation
import Testing

@Suite("A log that begins with all of an earlier one")
struct ContinuationTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let goesOn: Bool
    var change: @Sendable (_ earlier: inout [UInt8], _ later: inout [UInt8]) -> Void = { _, _ in }
    var testDescription: String { name }
  }

  /// 3,000 rows, 120 kilobytes; every seventh repeats an earlier one.
  private static let rows: [String] = (0..<3_000).map { number in
    let one = number % 7 == 6 ? number - 5 : number
    return
      "B\(one % 400),2024-10-1\(one / 1_600)T1\(one % 8):\(10 + one % 50):00+09:00,G\(one % 3),in\n"
  }

  private static func log(_ rows: some Sequence<String>) -> [UInt8] {
    Array((Show.scanHeader + rows.joined()).utf8)
  }

  private static let bad = "B1,yesterday,G1,in\n"

  private static let cases = [
    Case(name: "is read from there on", goesOn: true),
    Case(name: "with lines that end in CR LF", goesOn: true) { earlier, later in
      for keyPath in [0, 1] {
        let text = String(decoding: keyPath == 0 ? earlier : later, as: UTF8.self)
        let bytes = Array(text.replacingOccurrences(of: "\n", with: "\r\n").utf8)
        if keyPath == 0 { earlier = bytes } else { later = bytes }
      }
    },
    Case(name: "with a byte-order mark", goesOn: true) { earlier, later in
      earlier.insert(contentsOf: [0xEF, 0xBB, 0xBF], at: 0)
      later.insert(contentsOf: [0xEF, 0xBB, 0xBF], at: 0)
    },
    Case(name: "with bad rows after it", goesOn: true) { _, later in
      later += Array((bad + "B2,\"2024\n" + bad).utf8)
    },
    Case(name: "with blank lines between", goesOn: true) { earlier, later in
      let blanks = Array("\n\n".utf8)
      later.insert(contentsOf: blanks, at: earlier.count)
      later += Array(bad.utf8)
      earlier += blanks
    },
    Case(name: "of which a row was bad, is read from the beginning", goesOn: false) {
      earlier, later in
      later.insert(contentsOf: bad.utf8, at: earlier.count)
      earlier += Array(bad.utf8)
    },
    Case(name: "which ended within a row, is read from the beginning", goesOn: false) {
      earlier, _ in
      earlier.removeLast(4)
    },
    Case(name: "but for a byte, is read from the beginning", goesOn: false) { earlier, later in
      later[earlier.count - 3] = UInt8(ascii: "I")
    },
  ]

  private struct Outcome: Equatable {
    var tables: [String: String]
    var rejects: String
  }

  private static func run(
    _ one: Case, changesPipeline: Bool
  ) throws -> (outcome: Outcome, goesOn: Bool) {
    var show = try Show()
    show.pipeline.registrations = nil
    show.pipeline.counting = "profile: iso"
    show.pipeline.quality = ""
    try FileManager.default.removeItem(atPath: show.folder.path("in/reg.csv"))
    var (earlier, later) = (log(rows.prefix(2_400)), log(rows))
    one.change(&earlier, &later)
    try show.folder.write("in/scans-1.csv", bytes: earlier)
    try show.save()
    let first = try show.run("ingest", "p.yml")
    #expect(first.exit == 0, "\(first.err)")
    if changesPipeline { show.pipeline.more = "# Another reading.\n" }
    try show.save()
    try show.folder.write("in/scans-2.csv", bytes: later)
    let second = try show.run("nightly", "p.yml", "--verbose")
    #expect(second.exit == 0, "\(second.err)")
    let tables = show.folder.contents().filter { $0.key.hasPrefix("out/tables/") }
    let outcome = Outcome(
      tables: tables.mapValues { String(decoding: $0, as: UTF8.self) },
      rejects: try show.run("rejects", "p.yml").out)
    return (outcome, second.err.contains("goes on"))
  }

  @Test("gives what reading all of it gives", arguments: cases)
  func equal(_ one: Case) throws {
    let (outcome, goesOn) = try Self.run(one, changesPipeline: false)
    let (whole, goesOnAnyway) = try Self.run(one, changesPipeline: true)
    #expect(outcome == whole)
    #expect(outcome.tables.count == 11)
    #expect(goesOn == one.goesOn)
    // Under a pipeline file that has changed, the same bytes may be other scans.
    #expect(!goesOnAnyway)
  }
}
