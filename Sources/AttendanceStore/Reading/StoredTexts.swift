internal import Attendance
internal import GRDB

/// The store's texts, and a pool of those that have been spoken of.
struct StoredTexts {
  /// The texts that have been spoken of.
  private(set) var pool = TextPool()

  private var texts = NameList()

  // For each number of the store's, one more than the pool's; 0 where it has none yet.
  private var places: [Int32]

  init(_ database: Database, path: String) throws {
    let rows = try BulkStatement(database, sql: "SELECT id, text FROM texts ORDER BY id")
    defer { rows.reset() }
    while try rows.next() {
      // Texts are numbered from 1 on and never deleted.
      guard rows.int(0) == texts.count + 1 else { throw StoreError(.damaged("texts"), path: path) }
      texts.append(rows.bytes(1))
    }
    places = [Int32](repeating: 0, count: texts.count)
  }

  /// Replaces the store's numbers of texts by the pool's, in all registrations from `start` on.
  mutating func rename(
    _ registrations: inout [Registration], from start: Int
  ) throws(Page.Damage) {
    for index in start..<registrations.count {
      registrations[index].category = try id(registrations[index].category)
      registrations[index].country = try id(registrations[index].country)
      registrations[index].city = try id(registrations[index].city)
      registrations[index].company = try id(registrations[index].company)
      registrations[index].organizationType = try id(registrations[index].organizationType)
    }
  }

  @inline(__always)
  private mutating func id(_ stored: TextPool.ID) throws(Page.Damage) -> TextPool.ID {
    let index = Int(stored.number) - 1
    guard places.indices.contains(index) else { throw .range }
    let place = places[index]
    return place > 0 ? TextPool.ID(number: place - 1) : add(index)
  }

  private mutating func add(_ index: Int) -> TextPool.ID {
    let id = pool.id(of: Array(texts[index]))
    places[index] = id.number + 1
    return id
  }
}
