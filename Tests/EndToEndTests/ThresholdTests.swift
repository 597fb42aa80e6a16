import Testing

@Suite("Thresholds of bad rows")
struct ThresholdTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let quality: String
    let bad: Int
    let good: Int
    var refused = 0
    let exit: Int32
    let warns: Bool
    var testDescription: String { "\(quality): \(bad) bad, \(good) good, \(refused) refused" }
  }

  @Test(
    "warn beyond the one, take nothing in beyond the other",
    arguments: [
      Case(quality: "{warning: 10%, error: 50%}", bad: 1, good: 9, exit: 0, warns: false),
      Case(quality: "{warning: 10%, error: 50%}", bad: 2, good: 8, exit: 0, warns: true),
      Case(quality: "{warning: 10%, error: 50%}", bad: 5, good: 5, exit: 0, warns: true),
      Case(quality: "{warning: 10%, error: 50%}", bad: 6, good: 5, exit: 65, warns: false),
      Case(quality: "{warning: 1, error: 3}", bad: 1, good: 1, exit: 0, warns: false),
      Case(quality: "{warning: 1, error: 3}", bad: 3, good: 1, exit: 0, warns: true),
      Case(quality: "{warning: 1, error: 3}", bad: 4, good: 90, exit: 65, warns: false),
      Case(quality: "{warning: 0, error: 0}", bad: 1, good: 90, exit: 65, warns: false),
      Case(quality: "{warning: 0, error: 0}", bad: 0, good: 1, refused: 9, exit: 0, warns: false),
      Case(quality: "{error: 20%}", bad: 2, good: 1, refused: 7, exit: 0, warns: false),
      Case(quality: "{error: 20%}", bad: 3, good: 0, refused: 7, exit: 65, warns: false),
    ])
  func threshold(_ one: Case) throws {
    let show = try show(quality: "rejected_rows: \(one.quality)", of: one)
    let outcome = try show.run("ingest", "p.yml", "in/scans-2.csv", "--json")
    #expect(outcome.exit == one.exit, "\(outcome)")
    #expect(outcome.err.contains("warning: ") == one.warns, "\(outcome)")
    let file = try #require((outcome.json["files"] as? [[String: Any]])?.first)
    if one.exit == 0 {
      #expect(file["accepted"] as? Int == one.good)
      #expect(file["rejected"] as? Int == one.bad)
      #expect(file["refused"] as? Int == one.refused)
      #expect(file["rows"] as? Int == one.good + one.bad + one.refused)
    } else {
      #expect(file["outcome"] as? String == "failed")
      Wording.check(outcome)
    }
  }

  @Test("a file of which nothing can be read is never taken in, where no threshold is named")
  func nothingReadable() throws {
    let one = Case(quality: "", bad: 3, good: 0, exit: 65, warns: false)
    let outcome = try show(quality: "", of: one).run("ingest", "p.yml", "in/scans-2.csv")
    #expect(outcome.exit == 65)
    #expect(outcome.err.contains("3 of 3 rows can't be read (not a single row could be read)"))
  }

  private func show(quality: String, of one: Case) throws -> Show {
    var show = try Show()
    show.pipeline.quality = quality
    show.pipeline.days = "[2024-10-10]"
    show.pipeline.scans = """
      files: ["in/scans*"]
      columns: {badge: badge_id, scanned_at: scanned_at, result: result}
      values: {result: {accepted: [OK]}}
      """
    try show.folder.remove("in/scans-1.csv")
    let kinds = [("OK", "10:", one.good), ("OK", "99:", one.bad), ("Used", "10:", one.refused)]
    let rows = kinds.flatMap { result, hour, count in
      (0..<count).map { "B\($0),2024-10-10T\(hour)00:00+09:00,\(result)\n" }
    }
    try show.folder.write("in/scans-2.csv", "badge_id,scanned_at,result\n" + rows.joined())
    try show.save()
    return show
  }
}
