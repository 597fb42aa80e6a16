internal import Attendance
internal import CSVReading
internal import Normalization

/// The registrations of one piece of a list, as a worker reads them.
///
/// Badges that the store does not know yet and all texts get numbers of the piece's own, which
/// ``RegistrationCollector`` replaces when the piece is accepted.
struct RegistrationPiece: Sendable {
  /// Marks a badge number as one of ``newBadges``.
  static let newBadgeMark: UInt32 = 1 << 31

  private(set) var registrations: [Registration] = []
  private(set) var newBadges = NameDirectory()
  private(set) var texts = NameDirectory([""])
  private(set) var rejections = RejectionList()
  private(set) var rejected = 0
  private(set) var unmapped: [UnmappedCategory] = []

  private let context: RegistrationContext
  private var timestamps: TimestampReader
  private var checkedCategories: Set<TextPool.ID> = []

  init(context: RegistrationContext) {
    self.context = context
    timestamps = TimestampReader(rule: context.timestamps, allowsDateOnly: true)
  }

  /// Takes in the records of a batch.
  mutating func take(_ batch: borrowing RecordBatch) {
    for record in 0..<batch.count { take(batch, record) }
  }

  private mutating func take(_ batch: borrowing RecordBatch, _ record: Int) {
    let columns = context.columns
    if let problem = badgeProblem(batch, record) {
      return reject(problem, batch, record, columns.badge)
    }
    for column in [columns.category, columns.country, columns.city, columns.company] {
      if let column, !column.withField(batch, record, { $1.isText }) {
        return reject(.invalidText, batch, record, column)
      }
    }
    for column in [columns.organizationType, columns.person] {
      if let column, !column.withField(batch, record, { $1.isText }) {
        return reject(.invalidText, batch, record, column)
      }
    }
    var registeredAt: Int?
    if let column = columns.registeredAt,
      column.withField(batch, record, { key, _ in key.byteCount > 0 })
    {
      let reading = column.readTimestamp(batch, record, with: &timestamps)
      guard let instant = reading.microseconds else {
        let reason = reading == .missingZone ? Rejection.Reason.missingZone : .invalidTimestamp
        return reject(reason, batch, record, column)
      }
      registeredAt = instant
    }
    var registration = Registration(
      badge: badge(batch, record), registeredAt: registeredAt, line: batch.relativeLine(record))
    registration.category = text(batch, record, columns.category)
    registration.country = text(batch, record, columns.country)
    registration.city = text(batch, record, columns.city)
    registration.company = text(batch, record, columns.company)
    registration.organizationType = text(batch, record, columns.organizationType)
    registration.person = person(batch, record)
    checkCategory(registration.category, batch, record)
    registrations.append(registration)
  }

  private func badgeProblem(
    _ batch: borrowing RecordBatch, _ record: Int
  ) -> Rejection.Reason? {
    context.columns.badge.withField(batch, record) { _, text in
      text.byteCount == 0 ? .emptyBadge : text.isText ? nil : .invalidText
    }
  }

  private mutating func badge(_ batch: borrowing RecordBatch, _ record: Int) -> UInt32 {
    context.columns.badge.withField(batch, record) { key, text in
      if let known = context.badges.number(of: key, text) { return known }
      let number = newBadges.number(of: key, text) ?? newBadges.insert(text, key: key)
      return number | Self.newBadgeMark
    }
  }

  private mutating func text(
    _ batch: borrowing RecordBatch, _ record: Int, _ column: ColumnMap.Column?
  ) -> TextPool.ID {
    guard let column else { return .empty }
    return column.withField(batch, record) { key, text in
      let number = texts.number(of: key, text) ?? texts.insert(text, key: key)
      return TextPool.ID(number: Int32(number))
    }
  }

  private func person(_ batch: borrowing RecordBatch, _ record: Int) -> PersonDigest? {
    guard let digest = context.digest, let column = context.columns.person else { return nil }
    let person = column.withField(batch, record) { $1.text }
    return Placeholder.isPlaceholder(person) ? nil : digest(MatchKey.of(person))
  }

  private mutating func checkCategory(
    _ id: TextPool.ID, _ batch: borrowing RecordBatch, _ record: Int
  ) {
    guard let column = context.columns.category, checkedCategories.insert(id).inserted else {
      return
    }
    let category = column.withField(batch, record) { $1.text }
    guard context.counting.participantClass(of: category) == nil else { return }
    unmapped.append(
      UnmappedCategory(
        category: category, line: batch.relativeLine(record), field: column.name,
        row: batch.raw(record).text))
  }

  private mutating func reject(
    _ reason: Rejection.Reason, _ batch: borrowing RecordBatch, _ record: Int,
    _ column: ColumnMap.Column
  ) {
    rejected += 1
    rejections.add(reason, batch, record: record, column: column)
  }
}
