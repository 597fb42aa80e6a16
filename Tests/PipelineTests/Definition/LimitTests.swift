import Ingestion
import Testing

@testable import Pipeline

@Suite("Limits")
struct LimitTests {
  private static let rest = """
    edition: {id: slw, time_zone: Asia/Seoul, days: [2024-10-10]}
    sources:
      scans: {files: [s.csv], columns: {badge: b, scanned_at: t}}

    """

  private func limits(_ yaml: String) throws -> IntakeLimits {
    try PipelineDefinition(parsing: Array((Self.rest + yaml).utf8), path: "slw.yml").limits
  }

  @Test("are the standard ones unless given")
  func standard() throws {
    #expect(try limits("") == .standard)
    #expect(try limits("limits:\n") == .standard)
  }

  @Test("are given in bytes, with or without a unit, and in numbers")
  func given() throws {
    let limits = try limits(
      """
      limits:
        field: 70000
        record: 64 MiB
        header: 2KiB
        decompressed: 100 GiB
        compression_ratio: 20
        points: 12
        categories: 7

      """)
    #expect(limits.field == 70_000)
    #expect(limits.record == 64 << 20)
    #expect(limits.header == 2 << 10)
    #expect(limits.decompressed == 100 << 30)
    #expect(limits.compressionRatio == 20)
    #expect(limits.points == 12)
    #expect(limits.categories == 7)
  }

  @Test("of a record and of a field follow each other where only one is given")
  func follow() throws {
    #expect(try limits("limits: {field: 16 MiB}").record == 16 << 20)
    #expect(try limits("limits: {record: 1 KiB}").field == 1 << 10)
  }

  @Test(
    "are sizes as people write them",
    arguments: [
      ("0", 0), ("1B", 1), ("65536", 65_536), ("64 KiB", 65_536), ("3MiB", 3 << 20),
      ("8 GiB", 8 << 30), ("", nil), ("KiB", nil), ("-1", nil), ("1  KiB", nil), ("1.5 MiB", nil),
      ("1 kib", nil), ("9999999999 GiB", nil), ("٣ KiB", nil),
    ] as [(String, Int?)])
  func sizes(_ text: String, _ byteCount: Int?) {
    #expect(ByteCountText.byteCount(text) == byteCount)
  }

  @Test(
    "are said in the largest unit",
    arguments: [(1 << 20, "1 MiB"), (3 << 30, "3 GiB"), (1_000, "1000 bytes")])
  func words(_ byteCount: Int, _ words: String) {
    #expect(ByteCountText.words(byteCount) == words)
  }
}
