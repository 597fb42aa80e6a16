import Aggregation
import Attendance

/// Whether the edition may call itself international, with the numbers that decide it.
enum InternationalSection {
  static func markdown(_ tables: AttendanceTables, options: ReportOptions) -> String {
    guard !tables.edition.hostCountries.isEmpty else {
      return "Not available: the pipeline file names no host country, so nobody can be told to"
        + " be foreign."
    }
    let withheld = tables.summary.withheld
    let visitors = Test(
      noun: ("visitor", "visitors"), foreign: tables.summary.foreignVisitors,
      known: tables.summary.visitorsWithCountry, threshold: options.foreignVisitorsThreshold,
      isWithheld: !withheld.isDisjoint(with: [.foreign, .everything]))
    let exhibitors = Test(
      noun: ("exhibitor", "exhibitors"), foreign: tables.participation.foreignExhibitors,
      known: tables.participation.exhibitorsWithCountry,
      threshold: options.foreignExhibitorsThreshold,
      isWithheld: !withheld.isDisjoint(with: [.exhibitors, .everything]))
    let verdict =
      switch (visitors.isMet, exhibitors.isMet) {
      case (true, _), (_, true): "**International**: one of two thresholds is enough."
      case (false, false): "**Not international**: neither threshold is reached."
      case _ where visitors.isWithheld || exhibitors.isWithheld:
        "**Not shown**: it rests on figures that are hidden to protect small groups."
      default: "**Not decided**: no threshold is reached, and one of them lacks its figures."
      }
    return """
      \(verdict)

      - \(visitors.sentence)
      - \(exhibitors.sentence)
      """
  }

  private struct Test {
    let noun: (one: String, many: String)
    let foreign: Int
    let known: Int
    let threshold: Ratio
    let isWithheld: Bool

    /// `nil` where nobody's country is known, or the figures are withheld.
    var isMet: Bool? {
      isWithheld ? nil : Ratio(foreign, of: known).map { $0 >= threshold }
    }

    private var limit: String {
      let text = Figures.percent(threshold)
      return text.hasSuffix(".0%") ? text.dropLast(3) + "%" : text
    }

    var sentence: String {
      guard !isWithheld else {
        return "Foreign \(noun.many): not shown (threshold \(limit))."
      }
      guard let isMet else {
        return "Foreign \(noun.many): not available, no attended \(noun.one) has a known country"
          + " (threshold \(limit))."
      }
      return "Foreign \(noun.many): \(Figures.count(foreign)) of \(Figures.count(known)) with a"
        + " known country, \(Figures.percent(Ratio(foreign, of: known)));"
        + " threshold \(limit), \(isMet ? "reached" : "not reached")."
    }
  }
}
