internal import Aggregation
internal import Attendance
internal import Reporting

extension PublishedReport {
  /// What was written, for people; without a line end.
  public var text: String {
    let page = SourceExcerpt.visible(page, limit: 1_000)
    switch state {
    case .unchanged:
      return "\(page): unchanged"
    case .written(let tables, let previous?):
      return "\(page): \(tables.edition.name) against \(previous.edition.name),"
        + " \(tables.summary.visitors) visitors against \(previous.summary.visitors)"
    case .written(let tables, nil):
      return "\(page): \(Plural.of(tables.summary.visitors, "visitor")),"
        + " \(Plural.of(tables.summary.visits, "visit")) in"
        + " \(Plural.of(tables.edition.days.count, "day"))"
    }
  }

  /// The same for programs.
  public var json: String { jsonValue.text }

  var jsonValue: JSONValue {
    var members: [(name: String, value: JSONValue)] = [
      ("schema_version", 1),
      ("command", .string(page.hasSuffix("/attendance.md") ? "report" : "compare")),
      ("folder", .string(folder)),
      ("page", .string(page)),
    ]
    switch state {
    case .unchanged:
      members.append(("state", "unchanged"))
    case .written(let tables, let previous):
      members += [
        ("state", "written"), ("edition", .string(tables.edition.id)),
        ("visitors", .int(tables.summary.visitors)), ("visits", .int(tables.summary.visits)),
      ]
      if let previous {
        members += [
          ("previous_edition", .string(previous.edition.id)),
          ("previous_visitors", .int(previous.summary.visitors)),
          ("previous_visits", .int(previous.summary.visits)),
        ]
      }
    }
    return .object(members)
  }
}
