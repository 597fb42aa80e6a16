/// The tables of an attendance report.
extension TableSchema {
  static let summary = TableSchema(
    name: "summary", title: "The edition's figures as a whole", primaryKey: ["metric"],
    fields: [
      .text("metric", "Name of the figure"),
      .text("value", "Its value; a number, a date or an hour's start"),
    ])

  static let byDay = TableSchema(
    name: "by-day", title: "Attendance by event day", primaryKey: ["date"],
    fields: [
      .date("date", "Event day"),
      .count("day", "Number of the day, 1 for the first", unit: "day"),
      .count("visitors", "Visitors of the day", unit: "visitors"),
      .count(
        "first_time_visitors", "Visitors whose first counted scan is on this day",
        unit: "visitors"),
      .count("scans", "Counted scans of visitors", unit: "scans"),
      .count("entries", "Counted scans with direction in", unit: "scans"),
      .count("exits", "Counted scans with direction out", unit: "scans"),
      .count("peak_hour", "Local hour with most visitors, 0 to 23", unit: "hour of day"),
      TableField(
        name: "median_dwell_minutes", kind: .number,
        title: "Median stay over visits with more than one scan", unit: "minutes"),
    ])

  static let byHour = TableSchema(
    name: "by-hour", title: "Attendance by hour", primaryKey: ["date", "hour"],
    fields: [
      .date("date", "Event day"),
      .count("hour", "Local hour, 0 to 23", unit: "hour of day"),
      .count("visitors", "Visitors with a counted scan in the hour", unit: "visitors"),
      .count("scans", "Counted scans of visitors", unit: "scans"),
      .count("entries", "Counted scans with direction in", unit: "scans"),
      .count("exits", "Counted scans with direction out", unit: "scans"),
    ])

  static let byCountry = TableSchema(
    name: "by-country", title: "Attendance by country", primaryKey: ["country_code"],
    fields: [
      .text("country_code", "ISO 3166-1 alpha-2 code; ZZ where not known"),
      .text("country", "Everyday English name"),
    ] + groupFields)

  static let byCity = TableSchema(
    name: "by-city", title: "Attendance by city", primaryKey: ["country_code", "city"],
    fields: [
      .text("country_code", "ISO 3166-1 alpha-2 code; ZZ where not known"),
      .text("city", "City; empty where not known", emptyIsValue: true),
    ] + groupFields)

  static let byCompany = TableSchema(
    name: "by-company", title: "Attendance by company", primaryKey: ["company"],
    fields: [.text("company", "Company; empty where not known", emptyIsValue: true)] + groupFields)

  static let byCategory = TableSchema(
    name: "by-category", title: "Attendance by category of the source",
    primaryKey: ["category"],
    fields: [
      .text("category", "The source's own text; empty where it has none", emptyIsValue: true),
      .text("class", "Class that the pipeline maps it to"),
      TableField(
        name: "counted_as_visitor", kind: .boolean,
        title: "Whether the counting profile counts the class as visitors"),
      .count("registered", "Registrations of the category", unit: "badges"),
      .count("attended", "Attendees of the category", unit: "badges"),
      .count("visits", "Days on which those attendees came", unit: "badge-days"),
    ])

  static let byPoint = TableSchema(
    name: "by-point", title: "Attendance by scan point", primaryKey: ["point"],
    fields: [
      .text("point", "Scan point; - where the source names none"),
      .text("kind", "What the point guards: gate or session"),
      .count("visitors", "Distinct visitors at the point", unit: "visitors"),
      .count("visits", "Distinct pairs of visitor and day at the point", unit: "visits"),
      .count("scans", "Counted scans of visitors", unit: "scans"),
      .count("entries", "Counted scans with direction in", unit: "scans"),
      .count("exits", "Counted scans with direction out", unit: "scans"),
    ])

  static let bridge = TableSchema(
    name: "bridge", title: "From all badges scanned down to visitors", primaryKey: ["step"],
    fields: [
      .text("step", "Total, or what is taken away from it"),
      .count("badges", "Badges of the step", unit: "badges"),
    ])

  static let quality = TableSchema(
    name: "quality", title: "What became of every source row", primaryKey: ["kind", "file"],
    fields: [
      .text("kind", "What the file holds: registrations or scans"),
      .text("file", "Source file"),
      .count("rows", "Records, the header not counted", unit: "rows"),
      .count("accepted", "Rows that brought something new", unit: "rows"),
      .count("duplicate", "Valid rows that brought nothing new", unit: "rows"),
      .count("refused", "Scans that were not accepted at the scan point", unit: "rows"),
      .count("rejected", "Rows that could not be read", unit: "rows"),
      .count("outside_edition", "Accepted scans on no day of the edition", unit: "rows"),
      .count("unknown_badge", "Accepted scans of unregistered badges", unit: "rows"),
    ])

  static let rejectsByReason = TableSchema(
    name: "rejects-by-reason", title: "Why rows could not be read",
    primaryKey: ["kind", "code"],
    fields: [
      .text("kind", "What the files hold: registrations or scans"),
      .text("code", "Stable code of the reason"),
      .text("reason", "The reason in words"),
      .count("rows", "Rows that it cost", unit: "rows"),
    ])

  private static let groupFields: [TableField] = [
    .count("registered", "Registrations of visitor classes", unit: "badges"),
    .count("visitors", "Visitors, each counted once", unit: "visitors"),
    .count("visits", "Visits, one per visitor and event day", unit: "visits"),
    .fraction("visitor_share", "Share of all visitors"),
    .fraction("no_show_rate", "No-shows over registrations of visitor classes"),
  ]
}
