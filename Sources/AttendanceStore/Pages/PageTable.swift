internal import GRDB
internal import Threads

/// One edition's rows of a table of pages: each a text and a blob under a checksum.
struct PageTable {
  /// A table and what its columns are called.
  struct Layout: Sendable {
    let name: String
    let text: String
    let blob: String

    static let badges = Layout(name: "badge_pages", text: "badges", blob: "registered")
    static let registrations = Layout(name: "registration_pages", text: "rows", blob: "persons")
  }

  /// Which pages they are: what it takes to tell whether a page is as it was written.
  private struct Origin: Sendable {
    let layout: Layout
    let edition: Int64
    let path: String

    func damage(_ page: Int) -> StoreError {
      StoreError(.damaged("page \(page) of \(layout.name)"), path: path)
    }

    /// What `body` makes of a page's text and blob, if these have the checksum that was noted.
    func verified<Result>(
      _ page: Int, _ text: RawSpan, _ blob: RawSpan, checksum: Int64,
      _ body: (Int, RawSpan, RawSpan) throws -> Result
    ) throws -> Result {
      let found = Page.checksum(edition: edition, page: page, text, blob)
      guard Page.numbers.contains(page), found == checksum else { throw damage(page) }
      return try StoreErrors.translated(damage: damage(page)) { try body(page, text, blob) }
    }
  }

  /// A page out of SQLite's hands.
  private struct Fetched: Sendable {
    let page: Int
    let text: [UInt8]
    let blob: [UInt8]
    let checksum: Int64
  }

  // So many pages that starting a thread for them is a small part of parsing them.
  private static let batchSize = 16

  private let origin: Origin
  private let database: Database

  private var layout: Layout { origin.layout }

  init(_ layout: Layout, _ database: Database, edition: EditionRecord, path: String) {
    origin = Origin(layout: layout, edition: edition.rowID, path: path)
    self.database = database
  }

  /// Calls `body` with the number, the text and the blob of each page, in order, without gaps.
  func forEach(
    _ body: (Int, RawSpan, RawSpan) throws -> Void
  ) throws {
    let rows = try select("ORDER BY page")
    defer { rows.reset() }
    var next = 0
    while try rows.next() {
      guard rows.int(0) == next else { throw damage(next) }
      try take(rows, body)
      next += 1
    }
  }

  /// Calls `body` with the number of each page and with what `parse` makes of its text and its
  /// blob, in order. `parse` is called on threads of its own while the next pages are fetched.
  func forEach<Value: Sendable>(
    workers: Workers,
    parse: @escaping @Sendable (_ page: Int, RawSpan, RawSpan) throws -> Value,
    _ body: (Int, Value) throws -> Void
  ) throws {
    var batch: [Fetched] = []
    var parsing: [Background<[(page: Int, value: Value)]>] = []
    func takeOldest() throws {
      for one in try parsing.removeFirst().value() { try body(one.page, one.value) }
    }
    func send() throws {
      parsing.append(
        Background { [batch, origin] in
          try batch.map { one in
            let (text, blob) = unsafe (one.text.span.bytes, one.blob.span.bytes)
            let value = try origin.verified(one.page, text, blob, checksum: one.checksum, parse)
            return (page: one.page, value: value)
          }
        })
      batch = []
      if parsing.count > workers.count { try takeOldest() }
    }
    let rows = try select("ORDER BY page")
    defer { rows.reset() }
    var next = 0
    func fetch() throws -> Fetched? {
      guard try rows.next() else { return nil }
      let page = Int(rows.int(0))
      guard page >= next, Page.numbers.contains(page) else { throw damage(next) }
      next = page + 1
      return Fetched(page: page, text: rows.bytes(1), blob: rows.bytes(2), checksum: rows.int(3))
    }
    var fetched = Result { try fetch() }
    while case .success(let page?) = fetched {
      batch.append(page)
      if batch.count == Self.batchSize { try send() }
      fetched = Result { try fetch() }
    }
    // What is wrong with earlier pages is told first, however many threads there are.
    try send()
    while !parsing.isEmpty { try takeOldest() }
    _ = try fetched.get()
  }

  /// Calls `body` with the text and the blob of a page, and returns what it returns; `nil` where
  /// there is no such page.
  func find<Result>(
    _ page: Int, _ body: (RawSpan, RawSpan) throws -> Result
  ) throws -> Result? {
    let rows = try select("AND page = ?")
    defer { rows.reset() }
    rows.bind(2, Int64(page))
    guard try rows.next() else { return nil }
    return try take(rows) { try body($1, $2) }
  }

  /// The number of the last page, or `nil` where there is none.
  func lastPage() throws -> Int? {
    try Int.fetchOne(
      database, sql: "SELECT max(page) FROM \(layout.name) WHERE edition = ?",
      arguments: [origin.edition])
  }

  /// Writes a page in place of the one with its number, if there is one.
  func put(_ page: Int, _ text: RawSpan, _ bytes: [UInt8]) throws {
    let blob = unsafe bytes.span.bytes
    let upsert = try BulkStatement(
      database,
      sql: """
        INSERT INTO \(layout.name) (edition, page, \(layout.text), \(layout.blob), checksum)
        VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (edition, page) DO UPDATE SET \(layout.text) = excluded.\(layout.text),
          \(layout.blob) = excluded.\(layout.blob), checksum = excluded.checksum
        """)
    upsert.bind(1, origin.edition)
    upsert.bind(2, Int64(page))
    upsert.bind(5, Page.checksum(edition: origin.edition, page: page, text, blob))
    try upsert.run(text: text, at: 3, blob: blob, at: 4)
  }

  /// Writes a page's blob anew as `body` makes it of the page's text and blob.
  func replaceBlob(
    _ page: Int, _ body: (RawSpan, RawSpan) throws -> [UInt8]
  ) throws {
    let made = try find(page) { text, blob in
      let bytes = try body(text, blob)
      let checksum = Page.checksum(
        edition: origin.edition, page: page, text, unsafe bytes.span.bytes)
      return (bytes: bytes, checksum: checksum)
    }
    guard let made else { throw damage(page) }
    let update = try BulkStatement(
      database,
      sql: """
        UPDATE \(layout.name) SET \(layout.blob) = ?, checksum = ? WHERE edition = ? AND page = ?
        """)
    update.bind(2, made.checksum)
    update.bind(3, origin.edition)
    update.bind(4, Int64(page))
    try update.run(blob: unsafe made.bytes.span.bytes, at: 1)
  }

  /// The error that says which page is not what was written.
  func damage(_ page: Int) -> StoreError {
    origin.damage(page)
  }

  private func select(_ rest: String) throws -> BulkStatement {
    let rows = try BulkStatement(
      database,
      sql: """
        SELECT page, \(layout.text), \(layout.blob), checksum FROM \(layout.name)
        WHERE edition = ? \(rest)
        """)
    rows.bind(1, origin.edition)
    return rows
  }

  private func take<Result>(
    _ rows: BulkStatement,
    _ body: (Int, RawSpan, RawSpan) throws -> Result
  ) throws -> Result {
    try rows.withBytes(1, 2) { text, blob in
      try origin.verified(Int(rows.int(0)), text, blob, checksum: rows.int(3), body)
    }
  }
}
