import CSVReading
import Testing

/// Clean rows, some of which are spoilt on purpose: every physical line must turn out
/// exact, given up, or blank, and none may turn out as something that was never written.
@Suite("Polluted files")
struct PollutionTests {
  @Test("every line is accounted for", arguments: [11, 12, 13] as [UInt64])
  func accountsForEveryLine(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    for _ in 0..<60 {
      var lines: [String] = []
      var clean: [Int: [String]] = [:]
      for number in 1...Int.random(in: 20...80, using: &random) {
        let fields = ["A\(number)", "Gate \(number % 3)", number % 2 == 0 ? "in" : "o,ut"]
        let isSpoilt = Int.random(in: 0..<10, using: &random) == 0
        if isSpoilt {
          let spoilt = [
            "A\(number),\"Gate", "A\(number),Ga\"te,in", "A\(number),Gate", "A\(number),a,b,c",
            "\"A\(number)\"x,Gate,in", "", "   ", "A\(number),G,\"", "\"", "\"\"\"",
          ]
          lines.append(spoilt[Int.random(in: 0..<spoilt.count, using: &random)])
        } else {
          clean[number] = fields
          lines.append(String(CSVWriter.line(of: fields).dropLast()))
        }
      }
      let text = lines.joined(separator: "\n") + "\n"
      var plan = try ReadingPlan(Array(text.utf8), width: 3)
      plan.pieceSize = 40
      plan.workers = 2
      let outcome = try plan.outcome()
      #expect(outcome.lineCount == lines.count)
      for (record, fields) in zip(outcome.records, outcome.texts) where !record.raw.contains(10) {
        #expect(clean[record.line] == fields)
      }
      let spans = outcome.records.map { record in
        (record.line, record.line + record.raw.count { $0 == 10 })
      }
      var kinds = [Int](repeating: 0, count: lines.count + 1)
      for (first, last) in spans { for line in first...last { kinds[line] += 1 } }
      for damaged in outcome.damaged {
        kinds[damaged.line] += 1
        #expect(damaged.raw == Array(lines[damaged.line - 1].utf8))
      }
      for (index, line) in lines.enumerated() {
        #expect(
          kinds[index + 1] == (line.allSatisfy { $0 == " " } && kinds[index + 1] == 0 ? 0 : 1))
      }
    }
  }
}
