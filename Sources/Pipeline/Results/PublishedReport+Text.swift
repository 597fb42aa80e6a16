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
        + " \(Self.visitors(tables)) against \(Self.visitors(previous, noun: false))"
    case .written(let tables, nil):
      guard !tables.hidesEverything else {
        return "\(page): so few visitors that no figure of them is shown"
      }
      return "\(page): \(Plural.of(tables.summary.visitors, "visitor")),"
        + " \(Plural.of(tables.summary.visits, "visit")) in"
        + " \(Plural.of(tables.edition.days.count, "day"))"
    }
  }

  /// The same for programs.
  public var json: String {
    JSONValue.object(
      members + [
        ("warnings", .array(warnings.map { .string($0.message) })),
        ("quality", .array(findings.map(\.jsonValue))),
      ]
    ).text
  }

  /// The same as a part of what `nightly` tells.
  var jsonValue: JSONValue { .object(members) }

  private var members: [(name: String, value: JSONValue)] {
    var members: [(name: String, value: JSONValue)] = [
      ("schema_version", 1),
      ("command", .string(page.hasSuffix("/attendance.md") ? "report" : "compare")),
      ("folder", .string(folder)),
      ("page", .string(page)),
      ("status", .string(standing.name)),
    ]
    switch state {
    case .unchanged:
      members.append(("state", "unchanged"))
    case .written(let tables, let previous):
      members += [
        ("state", "written"), ("edition", .string(tables.edition.id)),
        ("visitors", Self.count(tables, tables.summary.visitors)),
        ("visits", Self.count(tables, tables.summary.visits)),
      ]
      if let previous {
        members += [
          ("previous_edition", .string(previous.edition.id)),
          ("previous_visitors", Self.count(previous, previous.summary.visitors)),
          ("previous_visits", Self.count(previous, previous.summary.visits)),
        ]
      }
    }
    return members
  }

  private static func visitors(_ tables: AttendanceTables, noun: Bool = true) -> String {
    guard !tables.hidesEverything else { return "a hidden number of visitors" }
    return "\(tables.summary.visitors)" + (noun ? " visitors" : "")
  }

  private static func count(_ tables: AttendanceTables, _ count: Int) -> JSONValue {
    tables.hidesEverything ? .null : .int(count)
  }
}

extension AttendanceTables {
  /// Whether the edition is too small for any figure of its people.
  fileprivate var hidesEverything: Bool { summary.withheld.contains(.everything) }
}
