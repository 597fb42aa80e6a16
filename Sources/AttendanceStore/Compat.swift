public import Attendance
internal import GRDB
/// Stand-in.
public struct BadgeBook: Sendable {
  public var names = NameList()
  public var isRegistered: [Bool] = []
}
extension StoreReader {
  public func badges(of edition: EditionRecord) throws -> BadgeBook {
    let list: [BadgeRecord] = try badges(of: edition)
    return BadgeBook(names: NameList(list.map(\.badge)), isRegistered: list.map(\.isRegistered))
  }
}
extension StoreWriter {
  public func add(badges: NameList, from first: Int, to edition: EditionRecord) throws {
    try add(badges: badges.texts, from: first, to: edition)
  }
  public func join(
    registrations: [Registration], texts: TextPool, file: Int64, of edition: EditionRecord
  ) throws {
    try join(registrations: registrations, texts: texts, file: file, of: edition, isStored: { _ in true })
  }
}
