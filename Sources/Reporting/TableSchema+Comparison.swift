/// The tables of a comparison.
extension TableSchema {
  static let compareSummary = TableSchema(
    name: "compare-summary", title: "The figures of both editions", primaryKey: ["metric"],
    fields: [
      .text("metric", "Name of the figure"),
      .text("previous", "Its value in the previous edition"),
      .text("current", "Its value in the current edition"),
      TableField(name: "change", kind: .number, title: "Current minus previous"),
      .fraction("change_rate", changeRateTitle),
    ])

  static let compareByDay = TableSchema(
    name: "compare-by-day", title: "Visitors day by day", primaryKey: ["day"],
    fields: [.count("day", "Number of the day, 1 for the first", unit: "day")] + dayFields)

  // A weekday comes twice in an edition of more than a week.
  static let compareByWeekday = TableSchema(
    name: "compare-by-weekday", title: "Visitors by weekday",
    primaryKey: ["weekday", "current_date"],
    fields: [.text("weekday", "Weekday that both editions have")] + dayFields)

  static let compareByCountry = TableSchema(
    name: "compare-by-country", title: "Visitors by country", primaryKey: ["country_code"],
    fields: [
      .text("country_code", "ISO 3166-1 alpha-2 code; ZZ where not known"),
      .text("country", "Everyday English name"),
    ] + groupChangeFields)

  static let compareByCity = TableSchema(
    name: "compare-by-city", title: "Visitors by city", primaryKey: ["country_code", "city"],
    fields: [
      .text("country_code", "ISO 3166-1 alpha-2 code; ZZ where not known"),
      .text("city", "City; empty where not known", emptyIsValue: true),
    ] + groupChangeFields)

  static let compareByCompany = TableSchema(
    name: "compare-by-company", title: "Visitors by company", primaryKey: ["company"],
    fields: [.text("company", "Company; empty where not known", emptyIsValue: true)]
      + groupChangeFields)

  static let returning = TableSchema(
    name: "returning", title: "Visitors of both editions", primaryKey: ["metric"],
    fields: [
      .text("metric", "Name of the figure"),
      TableField(name: "value", kind: .number, title: "Its value"),
    ])

  private static let changeRateTitle = "Change over the previous value, on a base of 30 or more"

  private static let dayFields: [TableField] = [
    .date("previous_date", "Day of the previous edition"),
    .date("current_date", "Day of the current edition"),
    .count("previous_visitors", "Visitors of the previous day", unit: "visitors"),
    .count("current_visitors", "Visitors of the current day", unit: "visitors"),
    .count("change", "Current minus previous", unit: "visitors"),
    .fraction("change_rate", changeRateTitle),
  ]

  private static let groupChangeFields: [TableField] = [
    .count("previous_visitors", "Visitors of the previous edition", unit: "visitors"),
    .count("current_visitors", "Visitors of the current edition", unit: "visitors"),
    .count("change", "Current minus previous", unit: "visitors"),
    .fraction("change_rate", changeRateTitle),
    .fraction("previous_share", "Share of the previous edition's visitors"),
    .fraction("current_share", "Share of the current edition's visitors"),
    .text("status", "Which editions it sent visitors to: new, lost or both"),
  ]
}
