import CSVReading
import Testing

@testable import Inspection

/// What is left of files that are polluted as the Pollock benchmark does it.
@Suite("Salvage of polluted files")
struct SalvageScoreTests {
  /// The least that each pollution has to score; what is not listed scores all of 10.
  ///
  /// Names that have lost the delimiter between them can't be told apart, and blanks between
  /// words without quotes can't be told from blanks between fields where no record is without.
  private static let bounds = [
    "field_delimiter_blank": 6.7, "row_less_sep": 9.965, "row_field_delimiter": 9.99,
  ]

  @Test(
    "scores more than any system that the benchmark was published with",
    arguments: [true, false])
  func scores(isTold: Bool) throws {
    var scores: [String: [Double]] = [:]
    var worst: [String: (score: Double, file: PollutedFile)] = [:]
    for file in CleanTable.all.flatMap(Polluter.files) {
      let loaded = try Self.records(file, isTold: isTold)
      #expect(Set(loaded.map(\.count)).count <= 1, "\(file): records of different widths")
      let score = PollockScore(clean: file.clean, loaded: loaded).total
      scores[file.pollution, default: []].append(score)
      if score < worst[file.pollution]?.score ?? 10 { worst[file.pollution] = (score, file) }
    }
    #expect(scores.values.reduce(0) { $0 + $1.count } > 1_000)
    for (pollution, own) in scores.sorted(by: { $0.key < $1.key }) {
      let mean = own.reduce(0, +) / Double(own.count)
      let bound = Self.bounds[pollution] ?? 9.999
      #expect(
        mean >= bound,
        "\(pollution): \(mean); the worst is \(worst[pollution].map { "\($0)" } ?? "")")
    }
    #expect(PollockScore.simple(scores) > 9.98)
    #expect(PollockScore.weighted(scores) > 9.99)
  }

  /// The records as `inspect --as csv` writes them.
  static func records(_ file: PollutedFile, isTold: Bool) throws -> [[String]] {
    let options = isTold ? file.options : LenientOptions()
    let table = try SalvagedTable(TextSource(bytes: file.bytes), options: options)
    var records = table.header.map { [$0] } ?? []
    table.forEachRecord { record in
      records.append(record.cells.map { String(decoding: $0, as: UTF8.self) })
      return true
    }
    return records
  }
}
