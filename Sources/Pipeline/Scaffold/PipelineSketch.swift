internal import Attendance
internal import Inspection
internal import Normalization

/// A pipeline file in the making, from what files look like, with a word on every key.
struct PipelineSketch {
  /// The edition's identifier.
  let id: String
  let registrations: SketchSource?
  let scans: SketchSource?
  /// The edition's time zone; `nil` where nobody said it.
  let zone: String?

  /// The YAML text.
  var text: String {
    var lines = [
      "# A pipeline of Footfall, made by 'footfall init'. What the files did not tell has to be",
      "# filled in, and what was guessed from them has to be checked. Then run",
      "#   footfall check \(Scaffold.pipelineName)",
      "#   footfall nightly \(Scaffold.pipelineName)",
      "# Paths are relative to this file.",
      "",
    ]
    lines += edition
    lines += [
      "", "# Editions are compared person by person where they share a store.",
      "store: .footfall/footfall.sqlite", "# compare_with: [../last-edition/pipeline.yml]", "",
      "sources:",
    ]
    lines += source("registrations", registrations, plain: Self.plainRegistrations)
    lines += source("scans", scans, plain: Self.plainScans)
    lines += ["", "counting:"] + counting
    lines += points
    lines += [
      "", "aliases:                        # other spellings: CSV with the columns alias,canonical",
      "  countries: aliases/countries.csv", "  cities: aliases/cities.csv",
      "  companies: aliases/companies.csv", "", "quality:",
      "  rejected_rows: {warning: 0.1%, error: 5%}   # of a file's rows; an error takes nothing in",
      "", "reports:", "  out: reports",
      "  top: 20                       # rows of a table in the report; the CSV files have them all",
      "  spreadsheet_safe: true        # a cell that a spreadsheet would run as a formula gets a '",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: Edition

  private var edition: [String] {
    var lines = [
      "edition:",
      "  id: \(id)      # letters, digits and '-'; names the edition in the store",
      "  name: \(YAMLText.value(id))      # as reports show it",
      "  # series: my-exposition       # what all editions of the exposition share",
      "  # venue: Hall 1, Seoul",
    ]
    if let host = registrations?.hostCountry {
      lines.append(
        "  host_country: \(YAMLText.quoted(host))            # a guess: where most registrations come from"
      )
    } else {
      lines.append("  # host_country: KR            # visitors from elsewhere are foreign")
    }
    lines.append(zoneLine)
    lines.append(
      "  days:"
        + (days.isEmpty
          ? "                         # fill in the dates"
          : "                         # guessed from the scans: check them"))
    if days.isEmpty {
      lines.append("    - {date: YYYY-MM-DD, opens: \"10:00\", closes: \"18:00\"}")
    }
    lines += days.map {
      "    - {date: \($0.description)}      # opens: \"10:00\", closes: \"18:00\""
    }
    lines += otherDays
    return lines
  }

  private var zoneLine: String {
    if let zone { return "  time_zone: \(zone)      # decides which day a scan belongs to" }
    if let scans, let fixed = scans.fixedZone {
      return
        "  time_zone: \(fixed.name)      # the scans say \(fixed.offset); write the place's own zone, such as Asia/Seoul"
    }
    return
      "  time_zone: Area/City          # fill in the place's zone, such as Asia/Seoul or Europe/Berlin"
  }

  // Days on which next to nobody was scanned are those of setting up, or of wrong clocks.
  private var days: [CalendarDate] {
    let busiest = allDays.values.max() ?? 0
    return allDays.filter { $0.value * 10 >= busiest }.keys.sorted()
  }

  private var otherDays: [String] {
    let rest = allDays.keys.filter { !days.contains($0) }.sorted()
    guard !rest.isEmpty else { return [] }
    let shown = rest.prefix(8).map(\.description).joined(separator: ", ")
    return ["    # Few scans are on \(shown)\(rest.count > 8 ? ", …" : "")"]
  }

  private var allDays: [CalendarDate: Int] {
    // Cumulative exports have days in common; the fullest file tells how many there were.
    var counts: [CalendarDate: Int] = [:]
    for file in scans?.files ?? [] {
      for (date, records) in file.description.days {
        counts[date] = max(counts[date] ?? 0, records)
      }
    }
    return counts
  }

  // MARK: Counting

  private var counting: [String] {
    var lines = [
      "  profile: iso                  # iso, fkm, abc or custom: who counts as a visitor",
      "  unit: badge                   # or person: all badges of one person are one visitor",
    ]
    guard let registrations else {
      return lines + [
        "  categories: {visitor: visitor, exhibitor: exhibitor, press: press, speaker: speaker, staff: staff}"
      ]
    }
    let categories = registrations.values(of: .category)
    let named = categories.filter { !$0.isEmpty }
    if !named.isEmpty {
      lines.append("  categories:                   # the files' words, and what they are")
      lines += named.map { category in
        let found = ValueWords.participantClass(category)
        return "    \(YAMLText.quoted(category)): \((found ?? .visitor).rawValue)"
          + (found == nil ? "      # a guess, for want of a better one: say what this is" : "")
      }
    }
    if registrations.maps(.category), named.isEmpty || named.count < categories.count {
      lines.append("  other_categories: visitor     # for those whose category is empty")
    }
    return lines
  }

  private var points: [String] {
    guard let scans, scans.maps(.point) else { return [] }
    let names = scans.values(of: .point).filter { !$0.isEmpty }
    guard !names.isEmpty else { return [] }
    return [
      "", "# All scan points are gates. Those that are none have to be named:", "# points:",
    ] + names.prefix(60).map { "#   \(YAMLText.quoted($0)): {kind: session}" }
  }

  // MARK: Sources

  /// A source of which no file was given is left out where there are files of the other: a
  /// pipeline waits for what it names.
  private func source(_ key: String, _ sketch: SketchSource?, plain: [String]) -> [String] {
    if let sketch { return ["  \(key):"] + sketch.lines }
    guard registrations != nil || scans != nil else { return ["  \(key):"] + plain }
    return ["  # No file of these was given. Once there are some, take the '# ' away:"]
      + (["  \(key):"] + plain).map { "  # " + $0.dropFirst(2) }
  }

  private static let plainRegistrations = [
    "    files: [\"data/registrations/*.csv\"]   # names, or patterns with * and ?; .csv, .csv.gz",
    "    encoding: auto              # or utf-8, cp949, utf-16, windows-1252, shift_jis, ...",
    "    delimiter: auto             # or \",\" \";\" \"\\t\" \"|\"",
    "    columns:                    # header names; no other column ever enters the store",
    "      badge: badge_id", "      registered_at: registered_at", "      category: category",
    "      country: country", "      city: city", "      company: company",
    "      # person: email           # kept as a digest under a secret key, never as it is",
    "    timestamps: {format: iso8601}   # or a pattern such as \"%d.%m.%Y %H:%M\", with time_zone:",
  ]

  private static let plainScans = [
    "    files: [\"data/scans/*.csv\"]",
    "    columns:", "      badge: badge_id", "      scanned_at: scanned_at", "      point: gate",
    "      direction: direction", "      # result: result",
    "    values:",
    "      direction: {in: [in], out: [out]}   # an empty cell has no direction; others are rejected",
    "    timestamps: {format: iso8601}",
  ]
}

extension SketchSource {
  /// The country of most registrations.
  fileprivate var hostCountry: String? {
    files.compactMap(\.description.mostFrequentCountry).first.map(\.text)
  }

  /// A zone that is the scans' only distance from UTC, if that is in whole hours and not UTC's.
  fileprivate var fixedZone: (name: String, offset: String)? {
    let offsets = Set(files.compactMap(\.description.utcOffset))
    guard offsets.count == 1, let offset = offsets.first, offset != 0, offset % 3_600 == 0 else {
      return nil
    }
    let hours = offset / 3_600
    // The names count the other way round.
    let name = hours > 0 ? "Etc/GMT-\(hours)" : "Etc/GMT+\(-hours)"
    let digits = Digits.padded(abs(hours), to: 2)
    return (name, "\(hours > 0 ? "+" : "-")\(digits):00")
  }
}
