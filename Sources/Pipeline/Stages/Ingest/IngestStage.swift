internal import Attendance
internal import AttendanceStore
internal import CSVReading
internal import Ingestion
internal import Logging
internal import Threads

/// Takes files into a store, each in one transaction, in their order.
///
/// While one file is written the next one is read, and those after it are opened: what the
/// store will know is known as soon as a file has been read.
struct IngestStage {
  // One is seldom enough: a core has nothing to do while the other finishes a file.
  private static let filesAhead = 2

  private let definition: PipelineDefinition
  private let store: AttendanceStore
  private let opener: SourceOpener
  private let options: ReadingOptions
  private let now: Int
  private let logger: Logger

  // Under another name, the same bytes may be other scans.
  private let reading: String

  private var files: KnownFiles
  private var earlier: EarlierDeliveries
  private var judge: FileJudge
  private var names: KnownNames?

  // A list that ``names`` don't know of yet: learning it can go on while the list is written.
  private var unlearned: RegistrationDelivery?

  // Whether all of this speaks of a file too that could not be written.
  private var isStale = false

  /// Reads the ledger.
  init(
    definition: PipelineDefinition, store: AttendanceStore, personKey: PersonKey?,
    options: ReadingOptions, now: Int, logger: Logger
  ) throws {
    self.definition = definition
    self.store = store
    opener = SourceOpener(definition: definition, personKey: personKey)
    self.options = options
    self.now = now
    self.logger = logger
    reading = "\(Version.current) \(ContentHash.of(definition.bytes))"
    (files, earlier) = try Self.known(of: definition, in: store)
    judge = FileJudge(definition)
  }

  /// Whether there is nothing to do for a file.
  mutating func isKnown(_ file: SourceFile) throws -> Bool {
    try files.acquaintance(with: file) == .known
  }

  /// Notes in the store what known files look like, so that the next run need not read them.
  ///
  /// A run is none the worse where that can't be noted.
  func rememberKnownFiles() {
    guard !files.newStates.isEmpty else { return }
    do {
      try store.write { writer in
        guard let edition = try writer.reader.edition(definition.edition.id) else { return }
        try writer.remember(files.newStates, of: edition)
      }
    } catch {
      logger.debug("can't note what files look like", metadata: ["error": "\(error)"])
    }
  }

  /// Takes files in, unless their content is in the ledger; `begins` hears of each.
  mutating func take(
    _ files: [SourceFile], begins: (SourceFile, _ index: Int) -> Void
  ) -> [FileOutcome] {
    var writing = WritingLine(store)
    var ahead = [Background<OpenedFile>?](repeating: nil, count: min(1, files.count))
    for (index, file) in files.enumerated() {
      if let stopped = options.stop?.stopped {
        writing.add(.failed(RunFailure(.stopped(stopped))), of: file)
        break
      }
      begins(file, index)
      let opening = ahead.removeFirst()
      while ahead.count < Self.filesAhead, index + 1 + ahead.count < files.count {
        ahead.append(openAhead(files[index + 1 + ahead.count]))
      }
      var job = Result { try read(file, opening) }
      if !writing.lastSucceeded() {
        // This file was read as if the one before it were in the store, and others were opened so.
        isStale = true
        ahead = ahead.map { _ in nil }
        job = Result { try read(file, nil) }
      }
      do {
        if let job = try job.get() {
          writing.write(job, of: file)
        } else {
          writing.add(.known, of: file)
        }
      } catch {
        writing.add(.failed(RunFailure(wrapping: error)), of: file)
        if error is StopRequest.Stopped { break }
      }
    }
    return writing.outcomes()
  }

  /// Goes back to what the store knows.
  private mutating func forget() throws {
    names = nil
    unlearned = nil
    let stored = try Self.known(of: definition, in: store)
    files = stored.files
    earlier.forgetHeaders(stored.earlier)
    isStale = false
  }

  private static func known(
    of definition: PipelineDefinition, in store: AttendanceStore
  ) throws -> (files: KnownFiles, earlier: EarlierDeliveries) {
    try store.read { reader in
      guard let edition = try reader.edition(definition.edition.id) else {
        return (KnownFiles(), EarlierDeliveries())
      }
      let files = KnownFiles(
        contents: try reader.contents(of: edition), states: try reader.fileStates(of: edition))
      return (files, try EarlierDeliveries(reader, edition, days: definition.edition.days))
    }
  }

  /// Opens a file beside those that come before it, unless it is likely to be known.
  private func openAhead(_ file: SourceFile) -> Background<OpenedFile>? {
    guard !isStale, let mark = FileMark(path: file.path), !files.mayHold(mark) else { return nil }
    // A compressed file is in memory from here on, beside the one that is read now.
    if file.path.hasSuffix(".gz"), mark.bytes > 64 << 20 { return nil }
    return Background { [opener, known = files.contents(readAs: reading)] in
      try opener.open(file, known: known)
    }
  }

  /// A file that was opened ahead, if it has not been written to or replaced since.
  private func stillValid(_ opening: Background<OpenedFile>?, _ file: SourceFile) -> OpenedFile? {
    guard let ahead = try? opening?.value(), let mark = ahead.mark,
      FileMark(path: file.path) == mark
    else { return nil }
    return ahead
  }

  private func open(_ file: SourceFile, trustsHead: Bool = true) throws -> OpenedFile {
    try opener.open(file, known: files.contents(readAs: reading), trustsHead: trustsHead)
  }

  /// What is to be written of a file; `nil` where its content is in the ledger.
  private mutating func read(
    _ file: SourceFile, _ opening: Background<OpenedFile>?
  ) throws -> (any IntakeJob)? {
    if isStale { try forget() }
    let acquaintance = try files.acquaintance(with: file)
    guard acquaintance != .known else { return nil }
    let opened = try stillValid(opening, file) ?? open(file)
    switch file.kind {
    case .registrations:
      return try read(
        opened, ofRegistrations: file, isKnown: acquaintance == .knownUnderEarlierName)
    case .scans:
      return try read(opened, ofScans: file)
    }
  }

  private mutating func read(
    _ opened: OpenedFile, ofRegistrations file: SourceFile, isKnown: Bool
  ) throws -> any IntakeJob {
    let known = try knownNames()
    let (found, opened) = try delivery(opened, file) { opened in
      try opener.registrations(file).read(opened.source, badges: known.badges, options: options)
    }
    var delivery = found
    if let erased = erasedPeople(known) {
      delivery.recognise(known.badges) { erased.number(of: $0, in: known.badges) }
      delivery.replacePersons { erased.standIn(for: $0, among: known.persons) }
      delivery.clearRejections { erased.isNamed(in: $0, known) }
    }
    let read = try ReadFile(file, opened)
    let header = FileHeader(kind: file.kind, file: file.name, columns: read.columns)
    let warnings =
      isKnown ? [] : try judge.warnings(of: delivery, file, header: header, after: earlier)
    earlier.note(header)
    files.note(read.content(delivery.rows, reading: nil, now: now))
    unlearned = delivery
    if isKnown {
      return RankJob(
        definition: definition, personKeyID: opener.personKey?.id, read: read, delivery: delivery,
        known: known)
    }
    return RegistrationJob(
      definition: definition, personKeyID: opener.personKey?.id, read: read, delivery: delivery,
      known: known, warnings: warnings, now: now)
  }

  private mutating func read(
    _ opened: OpenedFile, ofScans file: SourceFile
  ) throws -> any IntakeJob {
    let known = try knownNames()
    var prefix: (rows: ScanPrefix, sha256: String)?
    let (found, opened) = try delivery(opened, file) { opened in
      prefix = try opened.knownRows()
      if let prefix {
        logger.debug("goes on", metadata: ["file": "\(file.name)", "line": "\(prefix.rows.line)"])
      }
      return try opener.scans(file).read(
        opened.source, badges: known.badges, points: known.points, after: prefix?.rows,
        options: options)
    }
    var delivery = found
    if let erased = erasedPeople(known) {
      delivery.recognise(known.badges) { erased.number(of: $0, in: known.badges) }
      delivery.clearRejections { erased.isNamed(in: $0, known) }
    }
    let read = try ReadFile(file, opened)
    let header = FileHeader(kind: file.kind, file: file.name, columns: read.columns)
    let warnings = try judge.warnings(of: delivery, file, header: header, after: earlier)
    earlier.note(header)
    let reading = reading(of: delivery, opened)
    files.note(read.content(delivery.rows, reading: reading, now: now))
    names?.learn(delivery)
    return ScanJob(
      read, delivery, reading: reading, after: prefix?.sha256, known: known, warnings: warnings,
      definition: definition, now: now, workers: options.workers)
  }

  /// How a log was read, if all of its rows are scans.
  private func reading(of delivery: ScanDelivery, _ opened: OpenedFile) -> FileReading? {
    guard delivery.rows.valid == delivery.rows.total, delivery.rows.valid > 0 else { return nil }
    return opened.head.map {
      FileReading(reading: reading, head: $0, nextLine: delivery.nextLine)
    }
  }

  /// What `read` makes of a file; where its bytes show another encoding than its head did, the
  /// file is opened and read once more.
  private func delivery<Delivery>(
    _ opened: OpenedFile, _ file: SourceFile, _ read: (OpenedFile) throws -> Delivery
  ) throws -> (Delivery, OpenedFile) {
    if let delivery = try opened.delivery(read) { return (delivery, opened) }
    let again = try open(file, trustsHead: false)
    guard let delivery = try again.delivery(read) else {
      throw TextSourceError(.changedWhileRead, path: file.path)
    }
    return (delivery, again)
  }

  /// What tells that somebody was erased, where anybody was.
  private func erasedPeople(_ known: KnownNames) -> ErasedPeople? {
    guard known.hasErased, let key = opener.personKey else { return nil }
    return ErasedPeople(key, edition: definition.edition.id)
  }

  private mutating func knownNames() throws -> KnownNames {
    if let delivery = unlearned {
      unlearned = nil
      names?.learn(delivery)
    }
    if let names { return names }
    let fresh = try store.read { reader in
      try KnownNames(reader, try reader.edition(definition.edition.id))
    }
    names = fresh
    return fresh
  }
}
