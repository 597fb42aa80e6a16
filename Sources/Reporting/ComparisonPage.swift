import Aggregation
import Attendance
import Comparison

/// What the template of `comparison.md` is filled with: ready Markdown, one variable a place.
struct ComparisonPage {
  let current: String
  let previous: String
  let currentPeriod: String
  let previousPeriod: String
  let status: String
  let comparability: String
  let headline: String
  let totals: String
  let hidden: String
  let days: String
  let weekdays: String
  let countries: String
  let cities: String
  let companies: String
  let returning: String
  let currentDefinitions: String
  let previousProfile: String
  let reproduce: String

  init(comparison: EditionComparison, options: ReportOptions, provenance: Provenance) {
    current = Markdown.escaped(comparison.current.edition.name)
    previous = Markdown.escaped(comparison.previous.edition.name)
    currentPeriod = Self.place(comparison.current.edition)
    previousPeriod = Self.place(comparison.previous.edition)
    status = PageFrame.status(options, after: "\n- ")
    comparability = ComparabilitySection.markdown(comparison)
    headline = ComparisonHeadline.markdown(comparison)
    totals = TotalsSection.totals(comparison)
    hidden = PageFrame.hidden(below: comparison.suppressBelow)
    days = TotalsSection.days(comparison)
    weekdays = TotalsSection.weekdays(comparison)
    countries = MovementSection.countries(comparison, top: options.top)
    cities = MovementSection.cities(comparison, top: options.top)
    companies = MovementSection.companies(comparison, top: options.top)
    returning = ReturningSection.markdown(comparison.returning)
    currentDefinitions = DefinitionsSection.markdown(comparison.current)
    previousProfile = Self.profile(comparison.previous)
    reproduce = ReproduceSection.comparison(provenance, top: options.top)
  }

  private static func place(_ edition: Edition) -> String {
    DateText.period(edition.days) + (edition.venue.map { " · " + Markdown.escaped($0) } ?? "")
  }

  private static func profile(_ tables: AttendanceTables) -> String {
    "\(Markdown.code(tables.profile.name)), counted as visitors:"
      + " \(ProfileText.classes(tables.profile)), one visitor per \(tables.unit.rawValue)"
  }

  /// The frame of the page.
  static let template = """
    {{% CONTENT_TYPE:TEXT}}
    # {{current}} against {{previous}}

    {{comparability}}

    - Current: {{current}}, {{currentPeriod}}
    - Previous: {{previous}}, {{previousPeriod}}{{status}}

    ## Totals

    {{headline}}

    {{totals}}

    A dash (–) means: not available{{hidden}}. A change is told in percent only on a base of 30 or more:
    a percentage on fewer misleads. Full table: [compare-summary.csv](tables/compare-summary.csv)

    ## Day by day

    {{days}}

    Full table: [compare-by-day.csv](tables/compare-by-day.csv)

    ## Weekdays that both have

    {{weekdays}}

    Full table: [compare-by-weekday.csv](tables/compare-by-weekday.csv)

    ## Countries

    {{countries}}

    Full table: [compare-by-country.csv](tables/compare-by-country.csv)

    ## Cities

    {{cities}}

    Full table: [compare-by-city.csv](tables/compare-by-city.csv)

    ## Companies

    {{companies}}

    Full table: [compare-by-company.csv](tables/compare-by-company.csv)

    ## Returning visitors

    {{returning}}

    Full table: [returning.csv](tables/returning.csv)

    ## Definitions

    Of the current edition; the previous one's profile is {{previousProfile}}.

    {{currentDefinitions}}

    ## How to reproduce this comparison

    {{reproduce}}

    [datapackage.json](datapackage.json) describes the tables.

    """
}
