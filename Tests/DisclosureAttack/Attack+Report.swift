extension Attack {
  /// What everybody knows of an edition.
  public struct Setting: Sendable {
    /// Countries whose visitors are not foreign.
    public let hosts: Set<String>
    /// Whether each badge is a visitor of its own, so that all who are no no-shows are visitors.
    public let countsBadges: Bool

    /// An edition's setting.
    public init(hosts: Set<String>, countsBadges: Bool = true) {
      self.hosts = hosts
      self.countsBadges = countsBadges
    }
  }

  /// Reads the tables of an attendance report, by their names, and its page.
  public mutating func read(
    report tables: [String: PublishedTable], page: String, as publication: String,
    _ setting: Setting
  ) {
    let reading = ReportReading(
      tables: tables, page: page, publication: publication, setting: setting)
    reading.read(into: &self)
  }
}

/// The margins of an attendance report.
private struct ReportReading {
  let tables: [String: PublishedTable]
  let page: String
  let publication: String
  let setting: Attack.Setting

  private typealias Row = [String: String]

  func read(into attack: inout Attack) {
    for row in rows("summary") {
      attack.read(row["value"], summary(row["metric"] ?? ""))
    }
    places(&attack)
    groups("by-company", ["company"], &attack)
    time(&attack)
    classes(&attack)
  }

  private func rows(_ table: String) -> [Row] { tables[table]?.rows ?? [] }

  private func summary(_ metric: String) -> Attack.Name {
    Attack.Name(publication, "summary", metric, "value")
  }

  private func name(_ table: String, _ keys: [String], _ row: Row, _ column: String) -> Attack.Name
  {
    Attack.Name(
      publication, table, keys.map { row[$0] ?? "" }.joined(separator: "/"), column)
  }

  private var days: Int { rows("by-day").count }

  /// Reads a table of registrations, visitors and visits.
  private func groups(_ table: String, _ keys: [String], _ attack: inout Attack) {
    let rows = rows(table)
    for row in rows {
      for column in ["registered", "visitors", "visits"] {
        attack.read(row[column], name(table, keys, row, column))
      }
      let (registered, visitors, visits) = (
        name(table, keys, row, "registered"), name(table, keys, row, "visitors"),
        name(table, keys, row, "visits")
      )
      if setting.countsBadges {
        attack.order(visitors, atMost: registered)
        attack.bound(registered, atLeast: 1)
        // The rate of no-shows is a fraction of what is told with it.
        if let rate = row["no_show_rate"], let shares = Double(rate),
          let all = Int(row["registered"] ?? "")
        {
          attack.know(all - Int((shares * Double(all)).rounded()), visitors)
        }
      }
      attack.order(visitors, atMost: visits)
      attack.order(visits, atMost: visitors, times: max(1, days))
    }
    guard !rows.isEmpty, table != "by-city" else { return }
    for column in ["registered", "visitors", "visits"] {
      attack.sum(rows.map { name(table, keys, $0, column) }, is: summary(column))
    }
    let metric = table == "by-company" ? "companies" : "countries"
    guard let count = attack.shown[summary(metric)] else { return }
    let known = rows.filter { row in
      table == "by-company" ? row["company"] != "" : row["country_code"] != "ZZ"
    }
    let visited = known.count { Int($0["visitors"] ?? "") ?? 0 > 0 }
    // As many hidden rows as have visitors may be all of them.
    let open = known.filter { $0["visitors"] == "" }
    if count - visited == open.count {
      for row in open { attack.bound(name(table, keys, row, "visitors"), atLeast: 1) }
    }
  }

  private func places(_ attack: inout Attack) {
    groups("by-country", ["country_code"], &attack)
    groups("by-city", ["country_code", "city"], &attack)
    let cities = Dictionary(grouping: rows("by-city")) { $0["country_code"] ?? "" }
    let countries = rows("by-country")
    for country in countries {
      guard let below = cities[country["country_code"] ?? ""] else { continue }
      for column in ["registered", "visitors", "visits"] {
        attack.sum(
          below.map { name("by-city", ["country_code", "city"], $0, column) },
          is: name("by-country", ["country_code"], country, column))
      }
    }
    guard !countries.isEmpty else { return }
    let known = countries.filter { $0["country_code"] != "ZZ" }
    let foreign = known.filter { !setting.hosts.contains($0["country_code"] ?? "") }
    func visitors(_ row: Row) -> Attack.Name {
      name("by-country", ["country_code"], row, "visitors")
    }
    attack.sum(foreign.map(visitors), is: summary("foreign_visitors"))
    if let range = page.range(between: "% of the ", and: " with a known country"),
      let count = Int(range.filter { $0 != "," })
    {
      attack.add(known.map { (1, visitors($0)) } + [(-count, nil)])
    }
  }

  /// A peak is at least as great as all that it is the peak of.
  private func peaks(_ attack: inout Attack) {
    let (days, hours) = (rows("by-day"), rows("by-hour"))
    let texts = rows("summary").reduce(into: [:]) { $0[$1["metric"] ?? ""] = $1["value"] }
    func order(_ rows: [Row], _ table: String, _ keys: [String], atMost peak: Row?) {
      guard let peak else { return }
      for row in rows {
        attack.order(
          name(table, keys, row, "visitors"), atMost: name(table, keys, peak, "visitors"))
      }
    }
    order(days, "by-day", ["date"], atMost: days.first { $0["date"] == texts["peak_day"] })
    let peakHour = hours.first { hour in
      let number = Int(hour["hour"] ?? "") ?? 0
      let start = "\(hour["date"] ?? "")T\(number < 10 ? "0" : "")\(number):"
      return texts["peak_hour"]?.hasPrefix(start) == true
    }
    order(hours, "by-hour", ["date", "hour"], atMost: peakHour)
    for day in days {
      let own = hours.filter { $0["date"] == day["date"] }
      order(
        own, "by-hour", ["date", "hour"],
        atMost: own.first { day["peak_hour"] != "" && $0["hour"] == day["peak_hour"] })
    }
  }

  private func time(_ attack: inout Attack) {
    peaks(&attack)
    let days = rows("by-day")
    let points = rows("by-point")
    let scans = ["scans", "entries", "exits"]
    for day in days {
      for column in ["visitors", "first_time_visitors"] + scans {
        attack.read(day[column], name("by-day", ["date"], day, column))
      }
      attack.order(
        name("by-day", ["date"], day, "first_time_visitors"),
        atMost: name("by-day", ["date"], day, "visitors"))
      let hours = rows("by-hour").filter { $0["date"] == day["date"] }
      for hour in hours {
        for column in ["visitors"] + scans {
          attack.read(hour[column], name("by-hour", ["date", "hour"], hour, column))
        }
        let visitors = name("by-hour", ["date", "hour"], hour, "visitors")
        attack.order(visitors, atMost: name("by-hour", ["date", "hour"], hour, "scans"))
        attack.order(visitors, atMost: name("by-day", ["date"], day, "visitors"))
        if hour["visitors"] == "" { attack.bound(visitors, atLeast: 1) }
      }
      guard !hours.isEmpty else { continue }
      for column in scans {
        attack.sum(
          hours.map { name("by-hour", ["date", "hour"], $0, column) },
          is: name("by-day", ["date"], day, column))
      }
    }
    if let first = days.first {
      attack.sum(
        [name("by-day", ["date"], first, "visitors")],
        is: name("by-day", ["date"], first, "first_time_visitors"))
    }
    attack.sum(days.map { name("by-day", ["date"], $0, "visitors") }, is: summary("visits"))
    attack.sum(
      days.map { name("by-day", ["date"], $0, "first_time_visitors") }, is: summary("visitors"))
    for point in points {
      for column in ["visitors", "visits"] + scans {
        attack.read(point[column], name("by-point", ["point"], point, column))
      }
      let (visitors, visits) = (
        name("by-point", ["point"], point, "visitors"), name("by-point", ["point"], point, "visits")
      )
      attack.order(visitors, atMost: visits)
      attack.order(visits, atMost: name("by-point", ["point"], point, "scans"))
      attack.order(visitors, atMost: summary("visitors"))
      if point["visitors"] == "" { attack.bound(visitors, atLeast: 1) }
    }
    guard !points.isEmpty else { return }
    for column in scans {
      attack.add(
        points.map { (1, name("by-point", ["point"], $0, column)) }
          + days.map { (-1, name("by-day", ["date"], $0, column)) })
    }
  }

  private func classes(_ attack: inout Attack) {
    let categories = rows("by-category")
    let steps = rows("bridge")
    func step(_ row: Row) -> Attack.Name { name("bridge", ["step"], row, "badges") }
    func figure(_ row: Row, _ column: String) -> Attack.Name {
      name("by-category", ["category"], row, column)
    }
    for row in steps { attack.read(row["badges"], step(row)) }
    for row in categories {
      for column in ["registered", "attended", "visits"] {
        attack.read(row[column], figure(row, column))
      }
      attack.order(figure(row, "attended"), atMost: figure(row, "registered"))
      attack.order(figure(row, "attended"), atMost: figure(row, "visits"))
      attack.bound(figure(row, "registered"), atLeast: 1)
    }
    let classes = steps.filter {
      !["scanned", "unknown", "visitors", "same_person"].contains($0["step"] ?? "")
    }
    let badges = Attack.Name(publication, "bridge", "unknown", "badges")
    attack.sum([summary("unknown_badges")], is: badges)
    attack.sum(
      [summary("attendees"), badges], is: Attack.Name(publication, "bridge", "scanned", "badges"))
    for row in classes { attack.bound(step(row), atLeast: 1) }
    // Without its classes the bridge has a gap, and so have categories that don't count.
    let isWhole = attack.shown[summary("attendees")] != nil || !classes.isEmpty
    guard isWhole, setting.countsBadges else { return }
    attack.sum(classes.map(step) + [summary("visitors")], is: summary("attendees"))
    guard !categories.isEmpty else { return }
    let counted = categories.filter { $0["counted_as_visitor"] == "true" }
    for (column, metric) in [
      ("registered", "registered"), ("attended", "visitors"), ("visits", "visits"),
    ] {
      attack.sum(counted.map { figure($0, column) }, is: summary(metric))
    }
    let accepted = rows("quality").filter { $0["kind"] == "registrations" }
      .compactMap { Int($0["accepted"] ?? "") }
    if !accepted.isEmpty {
      attack.add(
        categories.map { (1, figure($0, "registered")) } + [(-accepted.reduce(0, +), nil)])
    }
    for row in classes {
      attack.sum(
        categories.filter { $0["class"] == row["step"] }.map { figure($0, "attended") },
        is: step(row))
    }
  }
}

extension String {
  /// The text between two others.
  fileprivate func range(between start: String, and end: String) -> String? {
    let lines = split(separator: "\n").filter { $0.contains(start) && $0.contains(end) }
    guard let line = lines.first else { return nil }
    let parts = line.components(around: start)
    return parts.dropFirst().first.map { $0.components(around: end)[0] }
  }
}

extension StringProtocol {
  fileprivate func components(around mark: String) -> [String] {
    var (parts, rest) = ([String](), String(self))
    while let range = rest.firstRange(of: mark) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = String(rest[range.upperBound...])
    }
    return parts + [rest]
  }
}
