import DisclosureAttack
import Foundation
import Testing

@Suite("Reports that hide small groups")
struct SuppressionTests {
  /// Columns that count people.
  private static let people: Set<String> = [
    "visitors", "first_time_visitors", "registered", "attended", "badges",
  ]

  /// The committed pipelines, as files elsewhere that hide groups below `limit`.
  private static func pipelines(_ folder: TemporaryFolder, limit: Int) throws {
    for year in ["2024", "2025"] {
      let name = "smart-life-week-\(year).yml"
      let text = try String(contentsOfFile: "\(Program.root)/Pipelines/\(name)", encoding: .utf8)
      try folder.write(
        "\(limit)/\(name)",
        text.replacingOccurrences(of: "../SampleData", with: "\(Program.root)/SampleData")
          .replacingOccurrences(of: "aliases/", with: "\(Program.root)/Pipelines/aliases/")
          .replacingOccurrences(of: "suppress_below: 0", with: "suppress_below: \(limit)"))
    }
  }

  private static func tables(_ folder: TemporaryFolder, _ path: String) -> [String: PublishedTable]
  {
    var tables: [String: PublishedTable] = [:]
    for (name, bytes) in folder.contents(of: path + "/tables") {
      tables[String(name.dropLast(4))] = PublishedTable(csv: String(decoding: bytes, as: UTF8.self))
    }
    return tables
  }

  /// Somebody who has both editions' reports and their comparison.
  private static func attack(_ folder: TemporaryFolder, limit: Int) -> Attack {
    var attack = Attack()
    for year in ["2024", "2025"] {
      let path = "\(limit)/slw-\(year)"
      attack.read(
        report: tables(folder, path), page: folder.read("\(path)/attendance.md"), as: year,
        .init(hosts: ["KR"]))
    }
    attack.read(
      comparison: tables(folder, "\(limit)/slw-2025-vs-slw-2024"), previous: "2024",
      current: "2025")
    return attack
  }

  @Test("of both sample editions and their comparison stand up to linear algebra")
  func samples() throws {
    let folder = try TemporaryFolder()
    for limit in [0, 3, 5, 10] {
      try Self.pipelines(folder, limit: limit)
      for year in ["2024", "2025"] {
        let outcome = try Program.run(
          [
            "nightly", folder.path("\(limit)/smart-life-week-\(year).yml"), "--store",
            folder.path("store/footfall.sqlite"), "--out", folder.path("\(limit)/slw-\(year)"),
          ], in: Program.root)
        try #require(outcome.exit == 0, "\(outcome.err)")
      }
    }
    let truth = Self.attack(folder, limit: 0)
    for limit in [3, 5, 10] {
      let attack = Self.attack(folder, limit: limit)
      for (name, value) in attack.shown where Self.people.contains(name.column) {
        #expect(!(1..<limit).contains(value), "shown: \(name)")
        #expect(truth.shown[name] ?? 0 == value)
      }
      for (name, value) in attack.recovered where truth.shown[name] ?? 0 > 0 {
        Issue.record("recovered: \(name) = \(value)")
      }
      for (name, range) in attack.ranges where Self.people.contains(name.column) {
        guard let value = truth.shown[name], (1..<limit).contains(value) else { continue }
        #expect(range.upperBound >= limit && range.count > 1, "\(name) = \(value), \(range)")
      }
      // What is large is still told.
      #expect(attack.shown[.init("2025", "summary", "visitors", "value")] == 60_318)
      #expect(attack.shown[.init("2025", "by-country", "KR", "visitors")] == 55_240)
      #expect(attack.shown[.init("2025", "by-city", "KR/Seoul", "visitors")] == 19_301)
      #expect(attack.hidden.count < truth.shown.count * 2 / 3)
    }
  }
}
