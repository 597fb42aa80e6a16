internal import Attendance
internal import Benchmark
internal import CSVReading
internal import Foundation
internal import Ingestion

/// Records to registrations and scans, on one core. Where one step is measured, the cutting of
/// the text into records is not.
func registerIngestion() {
  registerTimestamps()

  // Limit: cache misses for nearly half the time, as the table is larger than a core's cache;
  // with a thousand badges it is nearly twice as fast. Instruction throughput for the rest.
  registerLookUp("Ingestion:look-up", badges: Samples.randomBadges, isSerial: false)

  // Limit: instruction throughput for two thirds of the time, as a thousand badges show; cache
  // misses for the rest.
  registerLookUp("Ingestion:look-up serial", badges: Samples.shuffledBadges, isSerial: true)

  // Limit: instruction throughput; there is no table.
  registerLookUp("Ingestion:look-up in order", badges: Samples.serialBadges, isSerial: true)

  registerRegistrations()
  registerScans()
}

// Limit: instruction throughput; the column lies in the cache when it is read.
private func registerTimestamps() {
  register(
    "Ingestion:timestamps", per: "Rows",
    prepare: { try plan(Samples.scanLog(rows: 260_000), width: 5, column: 1) },
    run: { plan, stopwatch in
      try measure(plan, &stopwatch) {
        TimestampReader(rule: .iso8601)
      } step: { batch, reader in
        var sum = 0
        for record in 0..<batch.count {
          if case .instant(let instant, _) = reader.read(batch, record: record, slot: 0) {
            sum &+= instant
          }
        }
        precondition(sum > 0, "no timestamp was read")
      }
    })
}

private func registerLookUp(
  _ name: String, badges: @escaping () -> NameList, isSerial: Bool
) {
  register(
    name, per: "Rows",
    prepare: {
      let names = badges()
      var directory = NameDirectory(names)
      if isSerial { directory.indexSerials() }
      return (directory, try plan(Samples.column(of: names, rows: 1_000_000), width: 1, column: 0))
    },
    run: { input, stopwatch in
      let (directory, plan) = input
      try measure(plan, &stopwatch) {
        NameFinder()
      } step: { batch, finder in
        finder.find(batch, slot: 0, in: directory)
      }
    })
}

// Limit: instruction throughput, in many small steps of which none takes more than a tenth; and
// page faults, as everything that is kept is new memory.
private func registerRegistrations() {
  register(
    "Ingestion:registrations", per: "Rows",
    prepare: { try Samples.registrationList() },
    run: { path, stopwatch in
      try stopwatch.measure(Samples.badgeCount) {
        let intake = Samples.registrationIntake
        let delivery = try intake.read(intake.open(path), badges: NameDirectory())
        precondition(delivery.registrations.count == Samples.badgeCount)
      }
    })
}

// Limit: instruction throughput, most of it in making keys of fields, cutting the log up and looking
// badges up, in this order.
private func registerScans() {
  register(
    "Ingestion:scans", per: "Rows",
    prepare: {
      var badges = NameDirectory(Samples.serialBadges())
      badges.indexSerials()
      return (path: try Samples.scanFile(rows: 1_000_000), badges: badges)
    },
    run: { input, stopwatch in
      try stopwatch.measure(1_000_000) {
        let intake = Samples.scanIntake
        let delivery = try intake.read(
          intake.open(input.path), badges: input.badges, points: NameDirectory())
        precondition(delivery.rows.valid == 1_000_000, "not all scans were read")
      }
    })
}

private func plan(_ text: [UInt8], width: Int, column: Int) throws -> ReadingPlan {
  ReadingPlan(
    text: try TextSource(bytes: text), from: .beginning,
    layout: RecordLayout(width: width, columns: [column]), dialect: .comma)
}

/// Measures what `step` does with each batch, with a tool for all batches of a piece.
private func measure<Tool: Sendable>(
  _ plan: ReadingPlan, _ stopwatch: inout Stopwatch,
  tool: @escaping @Sendable () -> Tool,
  step: @escaping @Sendable (borrowing RecordBatch, inout Tool) -> Void
) throws {
  try plan.readRecords(
    makePiece: { (tool(), Stopwatch()) },
    body: { batch, piece in
      let count = batch.count
      piece.1.measure(count) { step(batch, &piece.0) }
    },
    accept: { piece, _ in
      blackHole(piece.0)
      stopwatch.add(piece.1)
    })
}
