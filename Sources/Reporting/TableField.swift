/// One column of a CSV table, as the data package describes it.
struct TableField: Hashable {
  /// The types of Table Schema that the tables use.
  enum Kind: String {
    case string, integer, number, date, boolean
  }

  let name: String
  let kind: Kind
  let title: String
  var unit: String?
  /// Whether an empty cell is a value of its own rather than a missing one.
  var emptyIsValue = false

  static func text(_ name: String, _ title: String, emptyIsValue: Bool = false) -> TableField {
    TableField(name: name, kind: .string, title: title, emptyIsValue: emptyIsValue)
  }

  static func count(_ name: String, _ title: String, unit: String) -> TableField {
    TableField(name: name, kind: .integer, title: title, unit: unit)
  }

  static func fraction(_ name: String, _ title: String) -> TableField {
    TableField(name: name, kind: .number, title: title, unit: "1")
  }

  static func date(_ name: String, _ title: String) -> TableField {
    TableField(name: name, kind: .date, title: title)
  }
}
