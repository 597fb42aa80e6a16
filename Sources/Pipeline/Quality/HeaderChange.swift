/// How the columns of two deliveries of a source differ.
public struct HeaderChange: Sendable, Hashable {
  /// The earlier delivery.
  public let file: String
  /// Its columns, in their order.
  public let old: [String]
  /// Columns that it did not have.
  public let added: [String]
  /// Columns that it had and that are gone.
  public let removed: [String]
  /// Columns that both have at another place among those that both have.
  public let moved: [String]

  /// How many columns differ.
  var count: Int { added.count + removed.count + moved.count }

  /// The difference, or `nil` where there is none but case and blanks around a name.
  init?(from old: [String], to new: [String], file: String) {
    let (oldKeys, newKeys) = (Self.keys(of: old), Self.keys(of: new))
    let shared = Set(oldKeys).intersection(newKeys)
    let (before, after) = (oldKeys.filter(shared.contains), newKeys.filter(shared.contains))
    self.file = file
    self.old = old
    added = zip(new, newKeys).filter { !shared.contains($1) }.map { Self.name($0.0) }
    removed = zip(old, oldKeys).filter { !shared.contains($1) }.map { Self.name($0.0) }
    let moves = Set(zip(after, before).filter { $0 != $1 }.map(\.0))
    moved = zip(new, newKeys).filter { moves.contains($1) }.map { Self.name($0.0) }
    if count == 0 { return nil }
  }

  private static func name(_ column: String) -> String {
    column.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What columns are known by; the second of two with one name is another column.
  static func keys(of columns: [String]) -> [String] {
    var seen: [String: Int] = [:]
    return columns.map { column in
      let name = Self.name(column).lowercased()
      seen[name, default: 0] += 1
      return "\(name)\t\(seen[name] ?? 0)"
    }
  }
}
