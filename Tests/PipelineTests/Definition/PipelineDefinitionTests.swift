import Attendance
import Ingestion
import Pipeline
import Testing

@Suite("A pipeline file")
struct PipelineDefinitionTests {
  private static let contract = """
    edition:
      id: slw-2024                      # letters, digits, '-'; unique in a store
      series: smart-life-week
      name: Smart Life Week 2024
      venue: COEX, Seoul
      host_country: KR                  # or a list: what counts as domestic
      time_zone: Asia/Seoul
      day_starts_at: "00:00"
      days:
        - {date: 2024-10-10, opens: "10:00", closes: "18:00"}
        - {date: 2024-10-11, opens: "10:00", closes: "18:00"}
        - {date: 2024-10-12, opens: "10:00", closes: "17:00"}
    store: ../.footfall/footfall.sqlite
    sources:
      registrations:
        files: ["../SampleData/slw-2024/registrations*.csv"]     # globs; .csv, .csv.gz
        encoding: auto                  # auto | utf-8 | cp949 | utf-16 | windows-1252 ...
        delimiter: auto                 # auto | "," | ";" | "\\t" | "|"
        columns:                        # what is read; no other column ever enters the store
          badge: badge_id
          registered_at: registered_at  # optional
          category: category
          country: country
          city: city
          company: company
          organization_type: organization_type   # optional
          person: email                 # optional: pseudonymised on the way in
        header: true                    # false: the first row is data, columns go by number
        timestamps: {format: iso8601}
      scans:
        files: ["../SampleData/slw-2024/scans/*.csv.gz"]
        columns:
          badge: badge_id
          scanned_at: scanned_at
          point: gate
          direction: direction          # optional
          uploaded_at: uploaded_at      # optional: clock skew and lateness
          result: result                # optional
        values:
          direction: {in: [in, Entry], out: [out, Exit]}
          result: {accepted: [OK, ""]}
        timestamps: {format: iso8601}
    counting:
      profile: iso
      unit: badge                       # or person
      categories: {visitor: visitor, buyer: visitor, exhibitor: exhibitor, press: press}
      other_categories: visitor         # optional
    points:                             # optional: scan points not named here are gates
      Main Stage: {kind: session}
    aliases:                            # optional CSV files: alias,canonical
      countries: aliases/countries.csv
      cities: aliases/cities.csv
      companies: aliases/companies.csv
    quality:
      rejected_rows: {warning: 0.1%, error: 5%}    # a count or a percentage, per file
    compare_with: [smart-life-week-2023.yml]       # optional
    reports:
      out: ../Reports/slw-2024
      top: 20
      suppress_below: 0                 # small cells; 5 for what leaves the house
      spreadsheet_safe: true

    """

  private static func name(_ text: String) -> ColumnReference { .name(alternatives: [text]) }

  @Test("has an edition")
  func edition() throws {
    let definition = try parse(Self.contract, path: "Pipelines/slw.yml")
    let edition = definition.edition
    #expect(definition.path == "Pipelines/slw.yml")
    #expect(definition.directory == "Pipelines")
    #expect(definition.bytes == Array(Self.contract.utf8))
    #expect(edition.id == "slw-2024")
    #expect(edition.series == "smart-life-week")
    #expect(edition.name == "Smart Life Week 2024")
    #expect(edition.venue == "COEX, Seoul")
    #expect(edition.hostCountries == ["KR"])
    #expect(edition.dayRule.zone.identifier == "Asia/Seoul")
    #expect(edition.dayRule.dayStartsAt == .midnight)
    #expect(edition.days.map(\.date.description) == ["2024-10-10", "2024-10-11", "2024-10-12"])
    #expect(edition.days.map { $0.opens?.description } == ["10:00", "10:00", "10:00"])
    #expect(edition.days.map { $0.closes?.description } == ["18:00", "18:00", "17:00"])
  }

  @Test("has a source of registrations")
  func registrations() throws {
    let source = try #require(try parse(Self.contract).registrations)
    #expect(
      source.input.files == [
        PathReference("../SampleData/slw-2024/registrations*.csv", in: "Pipelines")
      ])
    #expect(source.input.files[0].resolved == "SampleData/slw-2024/registrations*.csv")
    #expect(source.input.encoding == "auto")
    #expect(source.input.delimiter == .auto)
    #expect(source.input.header)
    #expect(source.input.timestamps == .iso8601)
    #expect(source.columns.badge == Self.name("badge_id"))
    #expect(source.columns.registeredAt == Self.name("registered_at"))
    #expect(source.columns.category == Self.name("category"))
    #expect(source.columns.country == Self.name("country"))
    #expect(source.columns.city == Self.name("city"))
    #expect(source.columns.company == Self.name("company"))
    #expect(source.columns.organizationType == Self.name("organization_type"))
    #expect(source.columns.person == Self.name("email"))
  }

  @Test("has a source of scans")
  func scans() throws {
    let source = try #require(try parse(Self.contract).scans)
    #expect(source.input.files.map(\.written) == ["../SampleData/slw-2024/scans/*.csv.gz"])
    #expect(source.columns.badge == Self.name("badge_id"))
    #expect(source.columns.scannedAt == Self.name("scanned_at"))
    #expect(source.columns.point == Self.name("gate"))
    #expect(source.columns.direction == Self.name("direction"))
    #expect(source.columns.uploadedAt == Self.name("uploaded_at"))
    #expect(source.columns.result == Self.name("result"))
    #expect(source.values.entry == ["in", "Entry"])
    #expect(source.values.exit == ["out", "Exit"])
    #expect(source.values.accepted == ["OK", ""])
    #expect(source.input.timestamps == .iso8601)
  }

  @Test("has rules, limits and options")
  func rules() throws {
    let definition = try parse(Self.contract)
    #expect(definition.store.written == "../.footfall/footfall.sqlite")
    #expect(definition.store.resolved == ".footfall/footfall.sqlite")
    #expect(definition.counting.profile == .iso)
    #expect(definition.counting.unit == .badge)
    #expect(
      definition.counting.categories
        == ["visitor": .visitor, "buyer": .visitor, "exhibitor": .exhibitor, "press": .press])
    #expect(definition.counting.otherCategories == .visitor)
    #expect(definition.points == ["Main Stage": .session])
    #expect(definition.aliases.countries?.resolved == "Pipelines/aliases/countries.csv")
    #expect(definition.aliases.cities?.resolved == "Pipelines/aliases/cities.csv")
    #expect(definition.aliases.companies?.resolved == "Pipelines/aliases/companies.csv")
    #expect(definition.quality.rejectedRows.warning == Threshold(text: "0.1%"))
    #expect(definition.quality.rejectedRows.error == Threshold(text: "5%"))
    #expect(definition.compareWith.map(\.resolved) == ["Pipelines/smart-life-week-2023.yml"])
    #expect(definition.reports.out.resolved == "Reports/slw-2024")
    #expect(definition.reports.top == 20)
    #expect(definition.reports.suppressBelow == 0)
    #expect(definition.reports.spreadsheetSafe)
    #expect(definition.reports.international == .iso25639)
  }

  @Test("has a default for everything that it may leave out")
  func defaults() throws {
    let definition = try parse(minimalYAML, path: "slw.yml")
    #expect(definition.directory == ".")
    #expect(definition.edition.name == "slw")
    #expect(definition.edition.series == nil)
    #expect(definition.edition.venue == nil)
    #expect(definition.edition.hostCountries == [])
    #expect(definition.edition.dayRule.dayStartsAt == .midnight)
    #expect(definition.edition.days == [EventDay(date: CalendarDate(dayNumber: 20_006))])
    #expect(definition.store.resolved == ".footfall/footfall.sqlite")
    #expect(definition.registrations == nil)
    let scans = try #require(definition.scans)
    #expect(scans.input.files.map(\.resolved) == ["scans.csv"])
    #expect(scans.input.encoding == "auto")
    #expect(scans.input.delimiter == .auto)
    #expect(scans.input.header)
    #expect(scans.input.timestamps == .iso8601)
    #expect(scans.columns.point == nil)
    #expect(scans.columns.direction == nil)
    #expect(scans.columns.uploadedAt == nil)
    #expect(scans.columns.result == nil)
    #expect(scans.values == .standard)
    #expect(definition.counting.profile == .iso)
    #expect(definition.counting.unit == .badge)
    #expect(definition.counting.categories == [:])
    #expect(definition.counting.otherCategories == nil)
    #expect(definition.points == [:])
    #expect(definition.aliases.countries == nil)
    #expect(definition.aliases.cities == nil)
    #expect(definition.aliases.companies == nil)
    #expect(definition.quality.rejectedRows == .none)
    #expect(definition.compareWith == [])
    #expect(definition.reports.out.resolved == "Reports/slw")
    #expect(definition.reports.top == 20)
    #expect(definition.reports.suppressBelow == 0)
    #expect(definition.reports.spreadsheetSafe)
    #expect(definition.reports.international.foreignVisitors == Ratio(1, of: 20))
    #expect(definition.reports.international.foreignExhibitors == Ratio(1, of: 10))
  }
}
