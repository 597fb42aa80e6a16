internal import Attendance
internal import AttendanceStore
internal import Benchmark
internal import Foundation
internal import Ingestion

/// The store, on one core.
func registerAttendanceStore() {
  registerScanBlobs()

  // Limit: instruction throughput, while pages are written as text; then the disk, which has to
  // have everything before the transaction ends.
  register(
    "AttendanceStore:registrations", per: "Registrations",
    prepare: { try StoreSample() },
    run: { sample, stopwatch in
      let path = "\(sample.folder)/\(UUID().uuidString).sqlite"
      let store = try AttendanceStore.writing(path)
      try stopwatch.measure(Samples.badgeCount) { try sample.fill(store) }
      try FileManager.default.removeItem(atPath: path)
    })

  // Limit: instruction throughput, while text is read; then copies out of the system's memory and
  // page faults of what they go to.
  registerReading("AttendanceStore:snapshot", per: "Registrations") { reader, edition in
    blackHole(try reader.snapshot(of: edition))
  }

  // Limit: instruction throughput, and copying.
  registerReading("AttendanceStore:badges", per: "Badges") { reader, edition in
    blackHole(try reader.badges(of: edition))
  }
}

private func registerScanBlobs() {
  // Limit: instruction throughput; for a quarter of the time the checksum's chain of products.
  register(
    "AttendanceStore:encode", per: "Keys",
    prepare: { ScanKeySort.sortedUnique([Samples.scans()]) },
    run: { keys, stopwatch in
      stopwatch.measure(keys.count) { blackHole(ScanBlob.encode(keys)) }
    })

  // Limit: instruction throughput; for a fifth of the time the checksum.
  register(
    "AttendanceStore:decode", per: "Keys",
    prepare: {
      let keys = ScanKeySort.sortedUnique([Samples.scans()])
      return (count: keys.count, blob: ScanBlob.encode(keys))
    },
    run: { input, stopwatch in
      try stopwatch.measure(input.count) {
        blackHole(try unsafe input.blob.withUnsafeBytes { try unsafe ScanBlob.decode($0) })
      }
    })
}

private func registerReading(
  _ name: String, per things: String,
  read: @escaping (StoreReader, EditionRecord) throws -> Void
) {
  register(
    name, per: things,
    prepare: {
      let sample = try StoreSample()
      let path = "\(sample.folder)/store.sqlite"
      try sample.fill(.writing(path))
      return try AttendanceStore.reading(path)
    },
    run: { store, stopwatch in
      try store.read { reader in
        guard let edition = try reader.edition(Samples.edition.id) else { return }
        try stopwatch.measure(Samples.badgeCount) { try read(reader, edition) }
      }
    })
}

/// A large show's registrations, to be written into stores.
private struct StoreSample {
  let folder: String
  private let delivery: RegistrationDelivery

  init() throws {
    delivery = try Samples.registrations()
    folder = try TemporaryFolders.make()
  }

  /// Takes all of them in, within one transaction.
  func fill(_ store: AttendanceStore) throws {
    try store.write { writer in
      let edition = try writer.edition(Samples.edition, personKeyID: nil)
      let file = try writer.add(Self.entry, to: edition)
      try writer.add(badges: delivery.newBadges, from: 0, to: edition)
      _ = try writer.join(
        registrations: delivery.registrations, texts: delivery.texts, file: file, of: edition)
    }
  }

  private static let entry = LedgerEntry(
    kind: .registrations, name: "registrations.csv", bytes: 0, sha256: "", encoding: "utf-8",
    delimiter: ",", rows: Samples.badgeCount, accepted: Samples.badgeCount, duplicate: 0,
    refused: 0, rejected: 0, firstInstant: nil, lastInstant: nil, takenInAt: 0)
}
