import Aggregation
import Attendance

/// What the template of `attendance.md` is filled with: ready Markdown, one variable a place.
struct AttendancePage {
  let title: String
  let period: String
  let venue: String
  let status: String
  let participation: String
  let attendance: String
  let populations: String
  let glance: String
  let hidden: String
  let restatements: String
  let days: String
  let hours: String
  let countries: String
  let cities: String
  let companies: String
  let categories: String
  let bridge: String
  let points: String
  let international: String
  let files: String
  let reasons: String
  let advice: String
  let definitions: String
  let reproduce: String

  init(tables: AttendanceTables, options: ReportOptions, provenance: Provenance) {
    title = Markdown.escaped(tables.edition.name)
    period = DateText.period(tables.edition.days)
    venue = tables.edition.venue.map { " · " + Markdown.escaped($0) } ?? ""
    status = PageFrame.status(options, after: "\n\n")
    participation = HeadlineText.participation(tables)
    attendance = HeadlineText.attendance(tables)
    populations = HeadlineText.populations(tables).map { " " + $0 } ?? ""
    glance = GlanceSection.markdown(tables)
    hidden = PageFrame.hidden(below: tables.suppressBelow)
    restatements = RestatementSection.markdown(options.restatements)
    days = DaysSection.markdown(tables)
    hours = HoursSection.markdown(tables)
    countries = GroupSection.countries(tables, top: options.top)
    cities = GroupSection.cities(tables, top: options.top)
    companies = GroupSection.companies(tables, top: options.top)
    categories = CategoriesSection.categories(tables)
    bridge = CategoriesSection.bridge(tables)
    points = PointsSection.markdown(tables, top: options.top)
    international = InternationalSection.markdown(tables, options: options)
    files = QualitySection.files(tables, top: options.top)
    reasons = QualitySection.reasons(tables)
    advice = QualitySection.advice(tables, pipeline: provenance.pipeline.file)
    definitions = DefinitionsSection.markdown(tables)
    reproduce = ReproduceSection.report(provenance, top: options.top)
  }

  /// The frame of the page.
  static let template = """
    {{% CONTENT_TYPE:TEXT}}
    # {{title}}: attendance

    {{period}}{{venue}}{{status}}

    {{participation}} {{attendance}}{{populations}}

    ## At a glance

    {{glance}}

    A dash (–) means: not available{{hidden}}. Every table is in [tables](tables/), the figures above in
    [summary.csv](tables/summary.csv); [datapackage.json](datapackage.json) describes them.{{restatements}}

    ## Days

    {{days}}

    Full table: [by-day.csv](tables/by-day.csv)

    ## Hours

    {{hours}}

    Full table: [by-hour.csv](tables/by-hour.csv)

    ## Countries

    {{countries}}

    Full table: [by-country.csv](tables/by-country.csv)

    ## Cities

    {{cities}}

    Full table: [by-city.csv](tables/by-city.csv)

    ## Companies

    {{companies}}

    Full table: [by-company.csv](tables/by-company.csv)

    ## Categories

    {{categories}}

    Full table: [by-category.csv](tables/by-category.csv)

    ## From badges to visitors

    {{bridge}}

    Full table: [bridge.csv](tables/bridge.csv)

    ## Scan points

    {{points}}

    Full table: [by-point.csv](tables/by-point.csv)

    ## International or not

    {{international}}

    ## Data quality

    {{files}}

    Full table: [quality.csv](tables/quality.csv)

    ### Rejected and refused rows

    {{reasons}}

    Full table: [rejects-by-reason.csv](tables/rejects-by-reason.csv)

    ### What to do

    {{advice}}

    ## Definitions

    {{definitions}}

    ## How to reproduce this report

    {{reproduce}}

    """
}
