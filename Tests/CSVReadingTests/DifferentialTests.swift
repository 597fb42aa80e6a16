import CSVReading
import Testing

@Suite("Every reader agrees with libcsv")
struct DifferentialTests {
  /// Inputs to try; the environment can lengthen it, a debug build stops early.
  static let wanted =
    Environment.integer("FOOTFALL_DIFFERENTIAL_INPUTS") ?? (Environment.isDebug ? 6_000 : 100_000)

  @Test("generated and mutated inputs", arguments: [1, 2, 3, 4] as [UInt64])
  func agrees(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    for _ in 0..<(Self.wanted / 4) {
      let sample = SampleText(using: &random)
      let expected = ReferenceReader.read(
        sample.bytes, width: sample.width, dialect: sample.dialect, limits: sample.limits)
      let plan = try ReadingPlan(
        sample.bytes, width: sample.width, dialect: sample.dialect, limits: sample.limits)
      var cuts = [
        Cut(pieceSize: 1 << 20, workers: 1, method: .splitter),
        Cut(pieceSize: 1 << 20, workers: 1, method: .libcsv),
        Cut(
          pieceSize: Int.random(in: 1...200, using: &random), workers: 1, method: .splitter,
          slack: Int.random(in: 0...70, using: &random)),
        Cut(
          pieceSize: Int.random(in: 1...200, using: &random), workers: 1, method: .libcsv,
          slack: Int.random(in: 0...70, using: &random)),
      ]
      if Int.random(in: 0..<8, using: &random) == 0 {
        cuts.append(
          Cut(
            pieceSize: Int.random(in: 1...80, using: &random),
            workers: Int.random(in: 2...3, using: &random), method: .splitter,
            slack: Int.random(in: 0...70, using: &random)))
      }
      for cut in cuts {
        let outcome = try plan.cut(cut).outcome()
        guard outcome == expected else {
          #expect(
            outcome == expected,
            "\(cut.testDescription), limits \(sample.limits), \(String(reflecting: sample.text))")
          return
        }
      }
    }
  }
}
