import Foundation
import Testing

@Suite("The reports of SampleData")
struct SampleReportTests {
  /// Where the reports lie that the pipelines' figures are held against.
  private static let reports = Program.root + "/Reports"

  @Test("are those in Reports, byte for byte; FOOTFALL_UPDATE_REPORTS rewrites them")
  func committed() throws {
    let folder = try TemporaryFolder()
    for year in ["2024", "2025"] {
      let outcome = try Program.run(
        [
          "nightly", "Pipelines/smart-life-week-\(year).yml", "--store",
          folder.path("store/footfall.sqlite"), "--out", folder.path("reports/slw-\(year)"),
        ], in: Program.root)
      try #require(outcome.exit == 0, "\(outcome.err)")
    }
    let made = folder.contents(of: "reports")
    #expect(
      Set(made.keys.compactMap { $0.split(separator: "/").first.map(String.init) })
        == ["slw-2024", "slw-2025", "slw-2025-vs-slw-2024"])
    for (name, bytes) in made {
      #expect(bytes.range(of: Data(folder.path.utf8)) == nil, "\(name) names this machine's folder")
    }
    let wanted = ProcessInfo.processInfo.environment["FOOTFALL_UPDATE_REPORTS"] ?? ""
    if !wanted.isEmpty { try update(folder.path("reports"), made) }
    // What people wrote about the reports lies beside them.
    let committed = TemporaryFolder.contents(of: Self.reports).filter { $0.key != "README.md" }
    #expect(committed.keys.sorted() == made.keys.sorted())
    for (name, bytes) in made where committed[name] != bytes {
      Issue.record("Reports/\(name) differs; see 'FOOTFALL_UPDATE_REPORTS=1 swift test'")
    }
  }

  private func update(_ fresh: String, _ made: [String: Data]) throws {
    let before = TemporaryFolder.contents(of: Self.reports)
    try FileManager.default.createDirectory(
      atPath: Self.reports, withIntermediateDirectories: true)
    // Folder by folder: what people wrote beside them stays.
    for name in Set(made.keys.compactMap { $0.split(separator: "/").first }) {
      let target = "\(Self.reports)/\(name)"
      if FileManager.default.fileExists(atPath: target) {
        try FileManager.default.removeItem(atPath: target)
      }
      try FileManager.default.copyItem(atPath: "\(fresh)/\(name)", toPath: target)
    }
    let changed = made.filter { before[$0.key] != $0.value }.count
    print("Reports: \(changed) of \(made.count) files were rewritten; review them like code.")
  }
}
