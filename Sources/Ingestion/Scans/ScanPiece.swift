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
  private(set) var rejections = RejectionList()
  private(set) var valid = 0
  private(set) var refused = 0
  private(set) var rejected = 0
  private(set) var hasTooManyPoints = false

  private let context: ScanContext
  private var timestamps: TimestampReader
  private var lastPointKey = NameKey.none
  private var lastPoint: UInt16 = 0

  init(context: ScanContext) {
    self.context = context
    buckets = DayBuckets(rule: context.dayRule)
    timestamps = TimestampReader(rule: context.timestamps)
  }

  /// Takes in the records of a batch.
  mutating func take(_ batch: borrowing RecordBatch) {
    for record in 0..<batch.count { take(batch, record) }
  }

  @inline(__always)
  private mutating func take(_ batch: borrowing RecordBatch, _ record: Int) {
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
    var point: UInt16 = 0
    if let column = context.columns.point {
      guard let known = self.point(batch, record, column) else {
        return reject(.invalidText, batch, record, column)
      }
      point = known
    } else {
      point = number(ofPoint: Self.noPoint)
    }
    if let column = context.columns.result {
      let isAccepted = column.withField(batch, record) { context.accepted.meaning($0, $1) != nil }
      if !isAccepted { return refuse(batch, record, column) }
    }
    valid += 1
    buckets.add(
      badge: badge ?? addBadge(batch, record), instant: instant, point: point,
      direction: direction)
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

  // A badge gets its number only when the whole row is sound: a row that is turned away must
  // leave no trace.
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
      return self.number(of: key, text)
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
    guard context.points.count + Int(number) < ScanKey.pointLimit else {
      hasTooManyPoints = true
      return 0
    }
    return UInt16(context.points.count + Int(number))
  }

  private mutating func refuse(
    _ batch: borrowing RecordBatch, _ record: Int, _ column: ColumnMap.Column
  ) {
    guard column.withField(batch, record, { $1.isText }) else {
      return reject(.invalidText, batch, record, column)
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
