internal import Attendance
internal import CSVReading

/// The scans of one piece of a log, as a worker reads them.
///
/// Badges and points that the store does not know yet get numbers of the piece's own, which
/// ``ScanCollector`` replaces when the piece is accepted.
struct ScanPiece: Sendable {
  /// Marks a badge number as one of ``newBadges``.
  static let newBadgeMark: UInt32 = 1 << 31

  private(set) var buckets: DayBuckets
  private(set) var newBadges = NameDirectory()
  private(set) var newPoints = NameDirectory()
  private(set) var rejections: RejectionList
  private(set) var valid = 0
  private(set) var refused = 0
  private(set) var rejected = 0
  private(set) var uploads = UploadCounts()
  private(set) var hasTooManyPoints = false

  private let context: ScanContext
  private var timestamps: TimestampReader

  // Apart from those of scans, so that each finds the date and the zone that it last had.
  private var uploadTimestamps: TimestampReader
  private var finder = NameFinder()

  // Points that have been seen in this piece, and their numbers.
  private var seenPoints = NameDirectory(noticesRuns: false)
  private var seenPointNumbers: [UInt16] = []
  private var lastPointKey = NameKey.none
  private var lastPoint: UInt16 = 0

  /// - Parameter expectedRows: how many rows there is room for before anything has to be moved.
  init(context: ScanContext, expectedRows: Int) {
    self.context = context
    rejections = RejectionList(context.kept)
    buckets = DayBuckets(rule: context.dayRule, expectedKeys: expectedRows)
    timestamps = TimestampReader(rule: context.timestamps)
    uploadTimestamps = timestamps
  }

  /// Takes in the records of a batch.
  ///
  /// Nearly all rows look like the one before them: a known badge, the same day, a point and a
  /// direction that have been seen. Those take the short way; what is right for all the others
  /// stands once, in ``takeOne(_:_:)``.
  mutating func take(_ batch: borrowing RecordBatch) {
    guard let slots = context.slots else {
      for record in 0..<batch.count { takeOne(batch, record) }
      return
    }
    findBadges(batch, slot: slots.badge)
    for record in 0..<batch.count {
      let instant = timestamps.instantLikeTheLast(batch, record: record, slot: slots.scannedAt)
      let badge = finder.numbers[record]
      var isPlain = badge != NameFinder.none && instant != nil
      var point = lastPoint
      if slots.point >= 0 {
        let key = NameKey(batch, record: record, slot: slots.point)
        let seen = seenPoints.numberInTables(of: key)
        isPlain = isPlain && seen != nil
        if let seen { point = seenPointNumbers[Int(seen)] }
      } else {
        isPlain = isPlain && !seenPointNumbers.isEmpty
      }
      var direction = Direction.none
      if slots.direction >= 0 {
        let key = NameKey(batch, record: record, slot: slots.direction)
        let known = context.directions.meaning(key)
        isPlain = isPlain && known != nil
        direction = known ?? .none
      }
      if slots.result >= 0 {
        let key = NameKey(batch, record: record, slot: slots.result)
        isPlain = isPlain && context.accepted.meaning(key) != nil
      }
      guard isPlain, let instant else {
        takeOne(batch, record)
        continue
      }
      valid += 1
      buckets.add(badge: badge, instant: instant, point: point, direction: direction)
      if slots.uploadedAt >= 0 { noteUpload(batch, record, scannedAt: instant) }
    }
  }

  /// Looks up the badges of a batch.
  private mutating func findBadges(_ batch: borrowing RecordBatch, slot: Int) {
    finder.find(batch, slot: slot, in: context.badges)
    guard newBadges.count > 0 else { return }
    for record in 0..<batch.count where finder.numbers[record] == NameFinder.none {
      let key = NameKey(batch, record: record, slot: slot)
      if let number = newBadges.number(of: key) {
        finder.numbers[record] = number | Self.newBadgeMark
      }
    }
  }

  private mutating func takeOne(_ batch: borrowing RecordBatch, _ record: Int) {
    guard let badge = badge(batch, record) else { return }
    let reading = context.columns.scannedAt.readTimestamp(batch, record, with: &timestamps)
    guard case .instant(let instant, _) = reading else {
      let reason = reading == .missingZone ? Rejection.Reason.missingZone : .invalidTimestamp
      return reject(reason, batch, record, context.columns.scannedAt)
    }
    var direction = Direction.none
    if let column = context.columns.direction {
      let known = column.withField(batch, record) { context.directions.meaning($0, $1) }
      guard let known else { return reject(.unknownDirection, batch, record, column) }
      direction = known
    }
    if let column = context.columns.result {
      let isAccepted = column.withField(batch, record) { context.accepted.meaning($0, $1) != nil }
      if !isAccepted { return refuse(batch, record, column) }
    }
    var point: UInt16 = 0
    if let column = context.columns.point {
      guard let known = self.point(batch, record, column) else {
        return reject(.invalidText, batch, record, column)
      }
      point = known
    } else {
      point = number(ofPoint: Self.noPoint)
      lastPoint = point
      seenPointNumbers = [point]
    }
    valid += 1
    buckets.add(
      badge: badge ?? addBadge(batch, record), instant: instant, point: point,
      direction: direction)
    noteUpload(batch, record, scannedAt: instant)
  }

  /// Compares the clock of a scan with that of its upload, where the pipeline maps one.
  ///
  /// An upload that can't be read is counted and costs nothing: the scan stands for itself.
  private mutating func noteUpload(
    _ batch: borrowing RecordBatch, _ record: Int, scannedAt instant: Int
  ) {
    guard let column = context.columns.uploadedAt,
      column.withField(batch, record, { key, _ in key.byteCount > 0 })
    else { return }
    switch column.readTimestamp(batch, record, with: &uploadTimestamps) {
    case .instant(let upload, _): uploads.note(delay: upload - instant)
    case .missingZone, .invalid: uploads.unreadable += 1
    }
  }

  /// The badge's number, an inner `nil` where it is new to the piece, or `nil` where the row
  /// has been rejected for it.
  @inline(__always)
  private mutating func badge(_ batch: borrowing RecordBatch, _ record: Int) -> UInt32?? {
    let column = context.columns.badge
    let found = column.withField(batch, record) { key, text -> UInt32? in
      if let known = context.badges.number(of: key, text) { return known }
      return newBadges.number(of: key, text).map { $0 | Self.newBadgeMark }
    }
    if let found { return .some(found) }
    let problem = column.withField(batch, record) { _, text -> Rejection.Reason? in
      text.byteCount == 0 ? .emptyBadge : text.isText ? nil : .invalidText
    }
    guard let problem else { return .some(nil) }
    reject(problem, batch, record, column)
    return nil
  }

  // A badge, like a point, gets its number only when the whole row is sound: a row that is
  // turned away must leave no trace.
  private mutating func addBadge(_ batch: borrowing RecordBatch, _ record: Int) -> UInt32 {
    context.columns.badge.withField(batch, record) { key, text in
      newBadges.insert(text, key: key) | Self.newBadgeMark
    }
  }

  // A scan without a point is at the point of that name.
  private static let noPoint: [UInt8] = [UInt8(ascii: "-")]

  @inline(__always)
  private mutating func point(
    _ batch: borrowing RecordBatch, _ record: Int, _ column: ColumnMap.Column
  ) -> UInt16? {
    if column.slots.count == 1 {
      let key = batch.key(record, column.slots[0])
      if key.byteCount <= NameKey.inlineLimit, key.hasSameWords(lastPointKey) { return lastPoint }
      lastPointKey = key
    }
    let number = column.withField(batch, record) { key, text -> UInt16? in
      guard key.byteCount > 0 else { return self.number(ofPoint: Self.noPoint) }
      guard text.isText else { return nil }
      let number = self.number(of: key, text)
      if seenPoints.number(of: key, text) == nil {
        seenPoints.insert(text, key: key)
        seenPointNumbers.append(number)
      }
      return number
    }
    if let number { lastPoint = number } else { lastPointKey = NameKey.none }
    return number
  }

  private mutating func number(ofPoint name: [UInt8]) -> UInt16 {
    number(of: NameKey(name.rawSpan), name.rawSpan)
  }

  private mutating func number(of key: NameKey, _ text: borrowing RawSpan) -> UInt16 {
    if let known = context.points.number(of: key, text) { return UInt16(known) }
    let number = newPoints.number(of: key, text) ?? newPoints.insert(text, key: key)
    guard context.points.count + Int(number) < context.pointLimit else {
      hasTooManyPoints = true
      return 0
    }
    return UInt16(context.points.count + Int(number))
  }

  private mutating func refuse(
    _ batch: borrowing RecordBatch, _ record: Int, _ column: ColumnMap.Column
  ) {
    for one in [context.columns.point, column] {
      if let one, !one.withField(batch, record, { $1.isText }) {
        return reject(.invalidText, batch, record, one)
      }
    }
    refused += 1
    rejections.add(.refused, batch, record: record, column: column)
  }

  private mutating func reject(
    _ reason: Rejection.Reason, _ batch: borrowing RecordBatch, _ record: Int,
    _ column: ColumnMap.Column
  ) {
    rejected += 1
    rejections.add(reason, batch, record: record, column: column)
  }
}
