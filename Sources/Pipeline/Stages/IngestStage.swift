internal import Attendance
internal import AttendanceStore
internal import CSVReading
internal import Foundation
internal import Ingestion

/// Takes files into a store, each in one transaction.
struct IngestStage {
  private let definition: PipelineDefinition
  private let store: AttendanceStore
  private let personKey: PersonKey?
  private let options: ReadingOptions
  private let now: Int

  private(set) var warnings: [Warning] = []
  private var state: State?

  /// What the store knows of names, kept while files are taken in one after the other.
  private struct State {
    var badges: NameDirectory
    var registered: [Bool]
    var points: NameDirectory

    func isRegistered(_ badge: UInt32) -> Bool {
      Int(badge) < registered.count && registered[Int(badge)]
    }
  }

  init(
    definition: PipelineDefinition, store: AttendanceStore, personKey: PersonKey?,
    options: ReadingOptions, now: Int
  ) {
    self.definition = definition
    self.store = store
    self.personKey = personKey
    self.options = options
    self.now = now
  }

  /// Takes a file in, unless its content is in the ledger.
  mutating func take(_ file: SourceFile) -> FileOutcome {
    do {
      let end = try takeUnlessKnown(file)
      return FileOutcome(kind: file.kind, file: file.name, end: end)
    } catch {
      return FileOutcome(
        kind: file.kind, file: file.name, end: .failed(RunFailure(wrapping: error)))
    }
  }

  private mutating func takeUnlessKnown(_ file: SourceFile) throws -> FileOutcome.End {
    switch try acquaintance(with: file) {
    case .known: return .known
    case .knownUnderEarlierName:
      try rankAgain(file)
      return .known
    case .new: break
    }
    switch file.kind {
    case .registrations: return .takenIn(try takeRegistrations(file))
    case .scans: return .takenIn(try takeScans(file))
    }
  }

  /// Whether there is nothing to do for a file.
  func isKnown(_ file: SourceFile) throws -> Bool {
    try acquaintance(with: file) == .known
  }

  private enum Acquaintance {
    case new
    case known
    /// A list of registrations that now ranks later among those with equal times.
    case knownUnderEarlierName
  }

  /// What the ledger says of a file's content; the file is read for it only where the ledger
  /// has one of its size.
  private func acquaintance(with file: SourceFile) throws -> Acquaintance {
    let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
    guard let bytes = (attributes?[.size] as? NSNumber)?.intValue else { return .new }
    return try store.read { reader in
      guard let edition = try reader.edition(definition.edition.id),
        try reader.holds(bytes: bytes, kind: file.kind, edition: edition)
      else { return .new }
      let hash = try ContentHash.of(file: file.path)
      guard let name = try reader.rankName(of: hash, kind: file.kind, edition: edition) else {
        return .new
      }
      return file.kind == .registrations && ScalarOrder.precedes(name, file.name)
        ? .knownUnderEarlierName : .known
    }
  }

  /// Lets a list that is known under an earlier name win the ties that its new name wins.
  private mutating func rankAgain(_ file: SourceFile) throws {
    let (delivery, hash, _) = try readRegistrations(file)
    let known = try currentState()
    try store.write { writer in
      let edition = try writer.edition(definition.edition, personKeyID: personKey?.id)
      let id = try writer.note(
        laterName: file.name, sha256: hash, kind: file.kind, of: edition)
      try writer.join(
        registrations: delivery.registrations, texts: delivery.texts, file: id, of: edition,
        isStored: known.isRegistered)
    }
  }

  private mutating func readRegistrations(
    _ file: SourceFile
  ) throws -> (delivery: RegistrationDelivery, hash: String, source: OpenedSource) {
    let digest = personKey.map { $0.digest(of:) }
    guard let intake = definition.registrationIntake(digest: digest) else {
      throw RunFailure(.unknownSource(file: file.path))
    }
    let source = try intake.open(file.path)
    let hashing = ConcurrentHash(source.text)
    let known = try currentState()
    let delivery = try intake.read(source, badges: known.badges, options: options)
    return (delivery, try hashing.value(), source)
  }

  private mutating func takeRegistrations(_ file: SourceFile) throws -> LedgerEntry {
    let (delivery, hash, source) = try readRegistrations(file)
    let known = try currentState()
    try check(delivery.rows, delivery.rejections, file)
    let accepted = delivery.registrations.count { !known.isRegistered($0.badge) }
    let entry = ledgerEntry(file, hash, source, delivery.rows, accepted: accepted)
    try store.write { writer in
      let edition = try writer.edition(definition.edition, personKeyID: personKey?.id)
      let id = try writer.add(entry, to: edition)
      try writer.add(badges: delivery.newBadges, from: known.badges.count, to: edition)
      try writer.join(
        registrations: delivery.registrations, texts: delivery.texts, file: id, of: edition,
        isStored: known.isRegistered)
      try writer.add(rejections: delivery.rejections.map(RejectedRow.init), file: id)
    }
    state?.badges.add(delivery.newBadges)
    state?.registered += delivery.newBadges.map { _ in false }
    for one in delivery.registrations { state?.registered[Int(one.badge)] = true }
    return entry
  }

  private mutating func takeScans(_ file: SourceFile) throws -> LedgerEntry {
    guard let intake = definition.scanIntake else {
      throw RunFailure(.unknownSource(file: file.path))
    }
    let source = try intake.open(file.path)
    let hashing = ConcurrentHash(source.text)
    let known = try currentState()
    let delivery = try intake.read(
      source, badges: known.badges, points: known.points, options: options)
    let hash = try hashing.value()
    try check(delivery.rows, delivery.rejections, file)
    let entry = try store.write { writer in
      let edition = try writer.edition(definition.edition, personKeyID: nil)
      try writer.add(badges: delivery.newBadges, from: known.badges.count, to: edition)
      try writer.add(points: delivery.newPoints, from: known.points.count, to: edition)
      let added = try delivery.days.map { day in
        (date: day.date, keys: try writer.join(scans: day.keys, on: day.date, of: edition))
      }
      let accepted = added.reduce(0) { $0 + $1.keys.count }
      let entry = ledgerEntry(file, hash, source, delivery.rows, accepted: accepted)
      let id = try writer.add(entry, to: edition)
      var unknown: [UInt32: Int] = [:]
      for day in added where !day.keys.isEmpty {
        try writer.note(accepted: day.keys.count, on: day.date, file: id)
        for key in day.keys where !known.isRegistered(key.badge) {
          unknown[key.badge, default: 0] += 1
        }
      }
      try writer.note(unknownBadges: unknown, file: id)
      try writer.add(rejections: delivery.rejections.map(RejectedRow.init), file: id)
      return entry
    }
    state?.badges.add(delivery.newBadges)
    state?.registered += delivery.newBadges.map { _ in false }
    state?.points.add(delivery.newPoints)
    return entry
  }

  private mutating func currentState() throws -> State {
    if let state { return state }
    let fresh = try store.read { reader in
      guard let edition = try reader.edition(definition.edition.id) else {
        return State(badges: NameDirectory(), registered: [], points: NameDirectory())
      }
      let badges = try reader.badges(of: edition)
      return State(
        badges: NameDirectory(badges.map(\.badge)), registered: badges.map(\.isRegistered),
        points: NameDirectory(try reader.points(of: edition)))
    }
    state = fresh
    return fresh
  }

  /// Throws where a file has more bad rows than the pipeline allows.
  private mutating func check(
    _ rows: RowCounts, _ rejections: [Rejection], _ file: SourceFile
  ) throws {
    if rows.total == 0 { warnings.append(.noRows(file: file.path)) }
    let limits = definition.quality.rejectedRows
    let isUseless = rows.rejected > 0 && rows.valid + rows.refused == 0
    func broken(_ limit: Threshold?) -> BrokenThreshold {
      BrokenThreshold(
        file: file.path, rows: rows.total, rejected: rows.rejected, limit: limit,
        example: rejections.first { $0.reason.isDamage })
    }
    // A file of which nothing can be read is most often one that the pipeline describes wrongly;
    // were it taken in, it would be known and never be read again.
    if isUseless || limits.error?.isBroken(by: rows.rejected, of: rows.total) == true {
      throw RunFailure(.threshold(broken(limits.error)))
    }
    if let limit = limits.warning, limit.isBroken(by: rows.rejected, of: rows.total) {
      warnings.append(.rejectedRows(broken(limit)))
    }
  }

  private func ledgerEntry(
    _ file: SourceFile, _ hash: String, _ source: OpenedSource, _ rows: RowCounts, accepted: Int
  ) -> LedgerEntry {
    LedgerEntry(
      kind: file.kind, name: file.name, bytes: source.text.rawByteCount, sha256: hash,
      encoding: source.text.encoding.name,
      delimiter: String(UnicodeScalar(source.dialect.delimiter)), rows: rows.total,
      accepted: accepted, duplicate: rows.valid - accepted, refused: rows.refused,
      rejected: rows.rejected, firstInstant: rows.firstInstant, lastInstant: rows.lastInstant,
      takenInAt: now)
  }
}

extension RejectedRow {
  fileprivate init(_ rejection: Rejection) {
    self.init(
      line: rejection.line, byteOffset: rejection.byteOffset, code: rejection.reason.code,
      reason: rejection.reason.sentence, field: Self.storable(rejection.field ?? ""),
      value: Self.storable(rejection.value), row: Self.storable(rejection.row))
  }

  // SQLite would cut the text at a NUL.
  private static func storable(_ text: String) -> String {
    guard text.utf8.contains(0) else { return text }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 }))
  }
}
