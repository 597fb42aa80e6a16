import Testing

@testable import SampleData

@Suite("BenchmarkFiles")
struct BenchmarkFilesTests {
  private static func plan() -> BenchmarkPlan {
    var plan = BenchmarkPlan()
    plan.scans = 20_000
    plan.badges = 400
    plan.points = 3
    plan.duplicateEvery = 50
    plan.compressed = false
    return plan
  }

  private func rows(_ name: String, _ folder: TemporaryFolder) throws -> [Substring] {
    String(decoding: try folder.bytes(name), as: UTF8.self).split(separator: "\n")
  }

  @Test("has the rows and duplicates that it names, in order of time, and no other duplicate")
  func counts() throws {
    let folder = try TemporaryFolder()
    var plan = Self.plan()
    plan.singleFile = true
    var files = BenchmarkFiles(plan: plan)
    let summary = try files.write(to: SampleFolder(path: folder.path))
    #expect(try folder.names() == ["registrations.csv", "scans.csv"])
    #expect(try rows("registrations.csv", folder).count == 401)

    let scans = try rows("scans.csv", folder)
    #expect(scans.first == "badge_id,scanned_at,gate,direction")
    #expect(scans.dropFirst().allSatisfy { $0.split(separator: ",").count == 4 })
    #expect(summary.scans == 20_000)
    #expect(scans.count == 20_001)
    #expect(summary.duplicates > 390)
    #expect(Set(scans.dropFirst()).count == summary.scans - summary.duplicates)
    let times = scans.dropFirst().map { $0.split(separator: ",")[1] }
    let backward = zip(times, times.dropFirst()).filter { $0 > $1 }.count
    #expect(backward <= summary.duplicates)
  }

  @Test("the cumulative file repeats all days, and the extra day is not in it")
  func cumulativeAndExtraDay() throws {
    let folder = try TemporaryFolder()
    var plan = Self.plan()
    plan.cumulative = true
    plan.extraDay = true
    var files = BenchmarkFiles(plan: plan)
    let summary = try files.write(to: SampleFolder(path: folder.path))
    let days = try ["10", "11", "12"].flatMap {
      try rows("scans-2024-10-\($0).csv", folder).dropFirst()
    }
    #expect(try Array(rows("scans-cumulative.csv", folder).dropFirst()) == days)
    #expect(try rows("scans-2024-10-13.csv", folder).count == summary.extraScans + 1)
  }

  @Test("the same seed gives the same bytes on every machine")
  func sameBytes() throws {
    let folder = try TemporaryFolder()
    var plan = Self.plan()
    plan.singleFile = true
    var files = BenchmarkFiles(plan: plan)
    _ = try files.write(to: SampleFolder(path: folder.path))
    #expect(Checksum.of(try folder.bytes("scans.csv")) == 631_478_193)
    #expect(Checksum.of(try folder.bytes("registrations.csv")) == 607_353_920)
    plan.seed = 2
    files = BenchmarkFiles(plan: plan)
    _ = try files.write(to: SampleFolder(path: folder.path))
    #expect(Checksum.of(try folder.bytes("scans.csv")) != 631_478_193)
  }

  @Test("compresses as asked")
  func compressed() throws {
    let plain = try TemporaryFolder()
    let packed = try TemporaryFolder()
    var plan = Self.plan()
    plan.singleFile = true
    var files = BenchmarkFiles(plan: plan)
    _ = try files.write(to: SampleFolder(path: plain.path))
    plan.compressed = true
    files = BenchmarkFiles(plan: plan)
    _ = try files.write(to: SampleFolder(path: packed.path))
    let trailer = Checksum.inTrailer(of: try packed.bytes("scans.csv.gz"))
    #expect(trailer.checksum == Checksum.of(try plain.bytes("scans.csv")))
  }

  @Test("refuses a plan that can't be made without accidental duplicates")
  func flaws() {
    #expect(BenchmarkPlan().flaw == nil)
    var plan = Self.plan()
    plan.badges = 1
    #expect(plan.flaw?.contains("badges") == true)
    plan = Self.plan()
    plan.points = 100
    #expect(plan.flaw?.contains("points") == true)
  }
}
