internal import Attendance
internal import CSVReading
internal import Normalization

/// The registrations of one piece of a list, as a worker reads them.
///
/// Badges are left as they are written, and all texts get numbers of the piece's own;
/// ``RegistrationCollector`` gives them the list's when the piece is accepted.
struct RegistrationPiece: Sendable {
  /// The registrations; the badge's number is its place in ``badges``.
  private(set) var registrations: [Registration] = []
  private(set) var badges = NameList()
  private(set) var texts = NameDirectory(NameList([""]))
  private(set) var rejections: RejectionList
  private(set) var rejected = 0
  private(set) var unmapped: [UnmappedCategory] = []

  /// The distinct categories; no more of them are kept than are too many.
  private(set) var categories: [TextPool.ID] = []

  private static let isNew = UInt32.max

  private let context: RegistrationContext
  private var timestamps: TimestampReader

  // For each text, whether it has been seen as a category.
  private var checkedCategories: [Bool] = []

  /// - Parameter expectedRows: how many rows there is room for before anything has to be moved.
  init(context: RegistrationContext, expectedRows: Int) {
    self.context = context
    rejections = RejectionList(context.kept)
    registrations.reserveCapacity(expectedRows)
    timestamps = TimestampReader(rule: context.timestamps, allowsDateOnly: true)
  }

  /// Takes in the records of a batch.
  mutating func take(_ batch: borrowing RecordBatch) {
    let context = context
    for record in 0..<batch.count { take(batch, record, context) }
  }

  // A badge and texts are kept only when the whole row is sound: a row that is turned away must
  // leave no trace.
  @inline(__always)
  private mutating func take(
    _ batch: borrowing RecordBatch, _ record: Int, _ context: RegistrationContext
  ) {
    if let problem = badgeProblem(batch, record) {
      return reject(problem, batch, record, context.columns.badge)
    }
    var numbers = (Self.isNew, Self.isNew, Self.isNew, Self.isNew, Self.isNew)
    guard find(context.columns.category, batch, record, &numbers.0),
      find(context.columns.country, batch, record, &numbers.1),
      find(context.columns.city, batch, record, &numbers.2),
      find(context.columns.company, batch, record, &numbers.3),
      find(context.columns.organizationType, batch, record, &numbers.4)
    else { return }
    if let column = context.columns.person,
      !column.withField(batch, record, { $1.isText })
    {
      return reject(.invalidText, batch, record, column)
    }
    var registeredAt: Int?
    if let column = context.columns.registeredAt,
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
      badge: UInt32(badges.count), registeredAt: registeredAt, line: batch.relativeLine(record))
    context.columns.badge.withField(batch, record) { badges.append($1) }
    registration.category = text(numbers.0, context.columns.category, batch, record)
    registration.country = text(numbers.1, context.columns.country, batch, record)
    registration.city = text(numbers.2, context.columns.city, batch, record)
    registration.company = text(numbers.3, context.columns.company, batch, record)
    registration.organizationType = text(
      numbers.4, context.columns.organizationType, batch, record)
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

  /// Sets `number` to that of a column's text, if the text has one; `false` where the row has
  /// been rejected for it. What has a number is known to be text.
  @inline(__always)
  private mutating func find(
    _ column: ColumnMap.Column?, _ batch: borrowing RecordBatch, _ record: Int,
    _ number: inout UInt32
  ) -> Bool {
    guard let column else {
      number = UInt32(TextPool.ID.empty.number)
      return true
    }
    let isText = column.withField(batch, record) { key, text in
      if let known = texts.number(of: key, text) {
        number = known
        return true
      }
      return text.isText
    }
    if !isText { reject(.invalidText, batch, record, column) }
    return isText
  }

  @inline(__always)
  private mutating func text(
    _ number: UInt32, _ column: ColumnMap.Column?, _ batch: borrowing RecordBatch, _ record: Int
  ) -> TextPool.ID {
    guard number == Self.isNew, let column else { return TextPool.ID(number: Int32(number)) }
    return column.withField(batch, record) { key, text in
      // Two columns of a row may hold the same new text.
      let number = texts.number(of: key, text) ?? texts.insert(text, key: key)
      return TextPool.ID(number: Int32(number))
    }
  }

  private func person(_ batch: borrowing RecordBatch, _ record: Int) -> PersonDigest? {
    guard let digest = context.digest, let column = context.columns.person else { return nil }
    let person = MatchKey.of(column.withField(batch, record) { $1.text })
    return Placeholder.isPlaceholder(key: person) ? nil : digest(person)
  }

  private mutating func checkCategory(
    _ id: TextPool.ID, _ batch: borrowing RecordBatch, _ record: Int
  ) {
    let number = Int(id.number)
    if number < checkedCategories.count, checkedCategories[number] { return }
    guard let column = context.columns.category else { return }
    while checkedCategories.count <= number { checkedCategories.append(false) }
    checkedCategories[number] = true
    guard categories.count <= context.categoryLimit else { return }
    categories.append(id)
    let category = column.withField(batch, record) { $1.text }
    guard context.counting.participantClass(of: category) == nil else { return }
    unmapped.append(
      UnmappedCategory(
        category: category, line: batch.relativeLine(record), field: column.name,
        row: context.kept.row(batch.raw(record))))
  }

  private mutating func reject(
    _ reason: Rejection.Reason, _ batch: borrowing RecordBatch, _ record: Int,
    _ column: ColumnMap.Column
  ) {
    rejected += 1
    rejections.add(reason, batch, record: record, column: column)
  }
}
