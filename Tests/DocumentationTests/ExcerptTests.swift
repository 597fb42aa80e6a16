import Testing

@Suite("Excerpts")
struct ExcerptTests {
  @Test("the README quotes rows that the report has")
  func rows() throws {
    let report = Set(try Repository.text("Reports/slw-2025/attendance.md").split(separator: "\n"))
    let rows = try Repository.text("README.md").split(separator: "\n")
      .filter { $0.hasPrefix("> |") }.map { $0.dropFirst(2) }
    #expect(rows.count > 10)
    for row in rows { #expect(report.contains(row), "\(row)") }
  }
}
