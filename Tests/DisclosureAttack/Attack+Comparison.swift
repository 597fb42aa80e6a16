extension Attack {
  /// Reads the tables of a comparison of two publications that have been read.
  public mutating func read(
    comparison tables: [String: PublishedTable], previous: String, current: String
  ) {
    for (table, keys) in [
      ("country", ["country_code"]), ("city", ["country_code", "city"]), ("company", ["company"]),
    ] {
      for row in tables["compare-by-\(table)"]?.rows ?? [] {
        let key = keys.map { row[$0] ?? "" }.joined(separator: "/")
        read(
          row, previous: Name(previous, "by-\(table)", key, "visitors"),
          current: Name(current, "by-\(table)", key, "visitors"))
      }
    }
    for table in ["compare-by-day", "compare-by-weekday"] {
      for row in tables[table]?.rows ?? [] {
        read(
          row, previous: Name(previous, "by-day", row["previous_date"] ?? "", "visitors"),
          current: Name(current, "by-day", row["current_date"] ?? "", "visitors"))
      }
    }
    for row in tables["compare-summary"]?.rows ?? [] {
      let metric = row["metric"] ?? ""
      let names = (
        Name(previous, "summary", metric, "value"), Name(current, "summary", metric, "value")
      )
      if let value = Int(row["previous"] ?? "") { know(value, names.0) }
      if let value = Int(row["current"] ?? "") { know(value, names.1) }
      if let change = Int(row["change"] ?? "") {
        add([(1, names.1), (-1, names.0), (-change, nil)])
      }
    }
  }

  private mutating func read(_ row: [String: String], previous: Name, current: Name) {
    if let value = Int(row["previous_visitors"] ?? "") { know(value, previous) }
    if let value = Int(row["current_visitors"] ?? "") { know(value, current) }
    if let change = Int(row["change"] ?? "") {
      add([(1, current), (-1, previous), (-change, nil)])
    }
  }
}
