internal import Aggregation
internal import Attendance
internal import Reporting

extension PublishedReport {
  /// What was written, for people; without a line end.
  public var text: String {
    let summary = tables.summary
    if let previous {
      return "\(page): \(tables.edition.name) against \(previous.edition.name),"
        + " \(summary.visitors) visitors against \(previous.summary.visitors)"
    }
    return "\(page): \(Plural.of(summary.visitors, "visitor")),"
      + " \(Plural.of(summary.visits, "visit")) in"
      + " \(Plural.of(tables.edition.days.count, "day"))"
  }

  /// The same for programs.
  public var json: String { jsonValue.text }

  var jsonValue: JSONValue {
    var members: [(name: String, value: JSONValue)] = [
      ("schema_version", 1),
      ("command", .string(previous == nil ? "report" : "compare")),
      ("edition", .string(tables.edition.id)),
    ]
    if let previous { members.append(("previous_edition", .string(previous.edition.id))) }
    members += [
      ("folder", .string(folder)), ("page", .string(page)),
      ("visitors", .int(tables.summary.visitors)), ("visits", .int(tables.summary.visits)),
    ]
    if let previous {
      members += [
        ("previous_visitors", .int(previous.summary.visitors)),
        ("previous_visits", .int(previous.summary.visits)),
      ]
    }
    return .object(members)
  }
}
