internal import Attendance
internal import GRDB

// People go, what is counted stays: scans keep the badge's number, which says nothing without its
// name, and registrations what tables count by.

extension StoreWriter {
  /// How many registrations have to share a city or a company, so that it tells nothing of one
  /// of them whose badge is erased.
  public static let sharedByAtLeast = 5

  /// Erases people of an edition, and returns how many badges and rows in quarantine it was.
  public func erase(
    _ order: ErasureOrder, of edition: EditionRecord
  ) throws -> (badges: Int, rejections: Int) {
    let badges = try eraseNames(order, edition)
    try eraseAttributes(order, edition)
    return (badges, try eraseRejections(order, edition))
  }

  /// Notes an erasure in the ledger.
  public func add(_ erasure: Erasure, to edition: EditionRecord) throws {
    try database.execute(
      sql: """
        INSERT INTO erasures (edition, erased_at, request, badges, rejections)
        VALUES (?, ?, ?, ?, ?)
        """,
      arguments: [
        edition.rowID, erasure.erasedAt, erasure.request.rawValue, erasure.badges,
        erasure.rejections,
      ])
  }

  private func eraseNames(_ order: ErasureOrder, _ edition: EditionRecord) throws -> Int {
    let table = reader.badgePages(of: edition)
    var text = PageText()
    var erased = 0
    for page in 0..<((try table.lastPage() ?? -1) + 1) {
      let numbers = (page * Page.size)..<((page + 1) * Page.size)
      guard numbers.contains(where: order.isErased) else { continue }
      let (names, marks) = try stored(page, in: table)
      var left = NameList()
      for number in 0..<names.count {
        if order.isErased(page * Page.size + number) {
          left.append(order.nameless(names[number]).utf8)
          erased += 1
        } else {
          left.append(names[number])
        }
      }
      BadgePage.write(left, 0..<left.count, to: &text)
      try text.withBytes { try table.put(page, $0, marks.bytes) }
    }
    return erased
  }

  private func eraseAttributes(_ order: ErasureOrder, _ edition: EditionRecord) throws {
    var uses: [Int32: Int] = [:]
    try reader.forEachRegistrationPage(of: edition) { _, rows in
      for one in rows.registrations {
        uses[one.city.number, default: 0] += 1
        uses[one.company.number, default: 0] += 1
      }
    }
    let empty = try textIDs(TextPool())[0]
    var cleared: Set<Int32> = []
    func shared(_ id: TextPool.ID) -> TextPool.ID {
      if uses[id.number, default: 0] >= Self.sharedByAtLeast || id == empty { return id }
      cleared.insert(id.number)
      return empty
    }
    var text = PageText()
    let table = reader.registrationPages(of: edition)
    try reader.forEachRegistrationPage(of: edition) { page, rows in
      var left = rows
      for index in rows.registrations.indices {
        let one = rows.registrations[index]
        if let person = one.person, let other = order.standIn(person) {
          left.registrations[index].person = other
        }
        guard order.isErased(Int(one.badge)) else { continue }
        left.registrations[index].city = shared(one.city)
        left.registrations[index].company = shared(one.company)
        // The line would lead to the person in the source file.
        left.registrations[index].line = 0
      }
      guard left != rows else { return }
      RegistrationPage.write(left, to: &text)
      let persons = PersonColumn.bytes(of: left.registrations)
      try text.withBytes { try table.put(page, $0, persons) }
    }
    try eraseTexts(cleared)
  }

  /// Erases texts that nobody has any more. Texts are numbered without gaps, so each gets another.
  private func eraseTexts(_ candidates: Set<Int32>) throws {
    guard !candidates.isEmpty else { return }
    var unused = candidates
    for edition in try reader.editions() {
      try reader.forEachRegistrationPage(of: edition) { _, rows in
        for one in rows.registrations {
          let texts = [one.category, one.country, one.city, one.company, one.organizationType]
          for text in texts { unused.remove(text.number) }
        }
      }
    }
    for number in unused.sorted() {
      try database.execute(
        sql: "UPDATE texts SET text = ? WHERE id = ?",
        arguments: ["erased-text-\(number)", number])
    }
  }

  private func eraseRejections(_ order: ErasureOrder, _ edition: EditionRecord) throws -> Int {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT j.file, j.byte_offset, j.line, j.code, j.reason, j.field, j.value, j.row
        FROM rejections j JOIN files f ON f.id = j.file
        WHERE f.edition = ? AND (j.row <> '' OR j.value <> '')
        """, arguments: [edition.rowID])
    var erased = 0
    for row in rows {
      let rejected = RejectedRow(
        line: row[2], byteOffset: row[1], code: row[3], reason: row[4], field: row[5],
        value: row[6], row: row[7])
      guard order.speaksOfErased(rejected) else { continue }
      let (file, offset): (Int64, Int64) = (row[0], row[1])
      try database.execute(
        sql: "UPDATE rejections SET value = '', row = '' WHERE file = ? AND byte_offset = ?",
        arguments: [file, offset])
      erased += 1
    }
    return erased
  }
}
