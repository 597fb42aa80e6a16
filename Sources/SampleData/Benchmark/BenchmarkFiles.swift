/// Writes the files of a benchmark: registrations, and scans of any number.
public struct BenchmarkFiles {
  /// What was written.
  public struct Summary: Sendable, Hashable {
    /// Rows of the days' files, without the extra day.
    public var scans = 0

    /// Rows among ``scans`` that repeat an earlier one.
    public var duplicates = 0

    /// Rows of the extra day.
    public var extraScans = 0

    /// Rows among ``extraScans`` that repeat an earlier one.
    public var extraDuplicates = 0
  }

  private static let firstDay = CalendarDate(daysSinceEpoch: 20_006)

  private let plan: BenchmarkPlan
  private var random: SeededGenerator

  /// Prepares for `plan`, whose ``BenchmarkPlan/flaw`` must be `nil`.
  public init(plan: BenchmarkPlan) {
    self.plan = plan
    random = SeededGenerator(seed: plan.seed, purpose: "benchmark registrations")
  }

  /// Writes all files into `folder`.
  ///
  /// - Throws: the file system's error.
  public mutating func write(to folder: SampleFolder) throws -> Summary {
    try writeRegistrations(to: folder)
    var summary = Summary()
    let cumulative = plan.cumulative ? try open("scans-cumulative", in: folder) : nil
    let single = plan.singleFile ? try open("scans", in: folder) : nil
    for day in 0..<plan.days {
      let date = Self.firstDay.adding(days: day)
      let own = single == nil ? try open("scans-\(date.iso8601)", in: folder) : nil
      let rows = plan.scans * (day + 1) / plan.days - plan.scans * day / plan.days
      var writer = BenchmarkDay(plan: plan, date: date, seed: plan.seed)
      try writer.write(rows: rows, to: [own, single, cumulative].compactMap(\.self))
      try own?.finish()
      summary.scans += rows
      summary.duplicates += writer.duplicates
    }
    try single?.finish()
    try cumulative?.finish()
    if plan.extraDay {
      let date = Self.firstDay.adding(days: plan.days)
      let extra = try open("scans-\(date.iso8601)", in: folder)
      var writer = BenchmarkDay(plan: plan, date: date, seed: plan.seed)
      summary.extraScans = plan.scans / plan.days
      try writer.write(rows: summary.extraScans, to: [extra])
      try extra.finish()
      summary.extraDuplicates = writer.duplicates
    }
    return summary
  }

  private func open(_ name: String, in folder: SampleFolder) throws -> SampleFileStream {
    let stream = try folder.openFile(name + suffix)
    try stream.write(Array("badge_id,scanned_at,gate,direction\n".utf8))
    return stream
  }

  private var suffix: String { plan.compressed ? ".csv.gz" : ".csv" }

  private mutating func writeRegistrations(to folder: SampleFolder) throws {
    let stream = try folder.openFile("registrations" + suffix)
    let countries = CountryCatalogue()
    let companies = CompanyCatalogue(countries: countries)
    let abroad = WeightedChoice(
      countries.countries.indices.dropFirst().map {
        ($0, weight: countries.countries[$0].weight)
      })
    let categories = WeightedChoice([
      ("visitor", weight: 90), ("exhibitor", weight: 6), ("press", weight: 1),
      ("staff", weight: 3),
    ])
    let opened = (Self.firstDay.daysSinceEpoch - RegistrationWaves.leadDays) * 86_400
    let perBadge = Double(RegistrationWaves.leadDays * 86_400) / Double(plan.badges)
    var text = ByteText()
    text.append(
      record: [
        "badge_id", "registered_at", "category", "country", "city", "company",
        "organization_type", "email",
      ])
    for number in 1...plan.badges {
      let domestic = random.chance(0.85)
      let country = countries.countries[domestic ? 0 : abroad.draw(&random)]
      text.append("A")
      text.append(number: number, width: 7)
      text.append(",")
      text.append(localSeconds: opened + Int(Double(number) * perBadge), offset: "+09:00")
      text.append(",\(categories.draw(&random)),")
      text.append(field: country.spellings.draw(&random).text)
      text.append(",")
      text.append(field: country.places[country.placeChoice.draw(&random)].name)
      text.append(",")
      text.append(field: companies.drawEmployer(domestic: domestic, &random))
      text.append(",company,p\(number)@example.org\n")
      guard text.bytes.count > 1 << 20 else { continue }
      try stream.write(text.bytes)
      text.bytes.removeAll(keepingCapacity: true)
    }
    try stream.write(text.bytes)
    try stream.finish()
  }
}
