internal import CSVReading

/// Bytes to records, on one core. The text is in memory and larger than a core's cache, but
/// memory delivers it several times as fast as it is cut up.
func registerCSVReading() {
  // Limit: instruction throughput, some instructions for each delimiter and line end.
  registerReading("CSVReading:plain") { Samples.scanLog(rows: 260_000) }

  // Limit: instruction throughput; two more bits for each field than without quotes.
  registerReading("CSVReading:quoted") { Samples.scanLog(rows: 220_000, isQuoted: true) }

  // Limit: instruction throughput; half of it is libcsv's, which decides on every byte, the other
  // half that of keeping the fields that it calls back with.
  registerReading("CSVReading:libcsv", method: .libcsv) { Samples.scanLog(rows: 260_000) }
}

private func registerReading(
  _ name: String, method: ParsingMethod = .splitter, text: @escaping () -> [UInt8]
) {
  register(
    name, per: "Bytes",
    prepare: {
      var plan = ReadingPlan(
        text: try TextSource(bytes: text()), from: .beginning,
        layout: RecordLayout(width: 5, columns: [0, 1, 2, 3]), dialect: .comma)
      plan.method = method
      return plan
    },
    run: { plan, stopwatch in
      var records = 0
      try stopwatch.measure(plan.text.count) {
        try plan.readRecords(
          makePiece: { 0 }, body: { batch, count in count += batch.count },
          accept: { count, _ in records += count })
      }
      precondition(records > 200_000, "the text was not read")
    })
}
