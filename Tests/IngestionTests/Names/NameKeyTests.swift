import CSVReading
import Testing

@testable import Ingestion

@Suite("Name keys")
struct NameKeyTests {
  @Test("are the same for a field of a batch as for bytes from elsewhere")
  func fields() throws {
    // One field of each length, so that every word of a key is cut everywhere.
    let names = (1...60).map { String(repeating: "b", count: $0 - 1) + "a" }
    let file = try TemporaryFile("name\n" + names.joined(separator: "\n") + "\n")
    let source = try OpenedSource(path: file.path, format: SourceFormat(), names: ["name"])
    var map = ColumnMap(header: source.header, width: source.width)
    _ = try map.find(.number(1), key: "name")
    var same: [Bool] = []
    try source.plan(map, reading: ReadingOptions()).readRecords(
      makePiece: { [Bool]() },
      body: { batch, piece in
        for record in 0..<batch.count {
          let key = NameKey(batch, record: record, slot: 0)
          let copy = batch.field(record, 0).bytes
          piece.append(
            key.hasSameWords(NameKey(copy.rawSpan)) && key.hash == NameKey(copy.rawSpan).hash)
        }
      },
      accept: { piece, _ in same += piece })
    #expect(same == names.map { _ in true })
  }

  @Test(
    "spread names that differ in few bytes, wherever those are",
    arguments: [
      "%", "B-%", "2024-SLW-%", "https://tickets.example.org/b/%", "%@tickets.example.org/b/",
    ])
  func spread(_ pattern: String) {
    let hashes = (10_000..<12_000).map { number in
      let name = Array(pattern.utf8).flatMap {
        $0 == UInt8(ascii: "%") ? Array("\(number)".utf8) : [$0]
      }
      return NameKey(name.rawSpan).hash % 4_096
    }
    // Of 2,000 names in 4,096 places, chance leaves about 1,580 places taken.
    #expect(Set(hashes).count > 1_400)
  }
}
