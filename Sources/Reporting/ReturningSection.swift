import Comparison

/// Who came back, or why nobody can tell.
enum ReturningSection {
  static func markdown(_ returning: ReturningVisitors) -> String {
    guard let figures = returning.figures else {
      let reason = returning.obstacle.map(ComparabilityText.obstacle) ?? "no persons are known"
      return "Not available: \(reason)."
    }
    var table = MarkdownTable(columns: [.text("Figure"), .number("Value")])
    table.rows = [
      ["Previous visitors", Figures.count(figures.previousVisitors)],
      ["Current visitors", Figures.count(figures.currentVisitors)],
      ["Returning visitors", Figures.count(figures.returningVisitors)],
      ["Return rate", Figures.percent(figures.returnRate)],
      ["First-time visitors", Figures.count(figures.firstTimeVisitors)],
    ]
    return table.text + "\n\n"
      + "Returning visitors are current ones whose person visited the previous edition too; the"
      + " return rate is over the previous edition's visitors. The person is known for"
      + " \(Figures.count(figures.previousWithPerson)) of"
      + " \(Figures.count(figures.previousVisitors)) previous and"
      + " \(Figures.count(figures.currentWithPerson)) of"
      + " \(Figures.count(figures.currentVisitors)) current visitors; the others count as"
      + " first-time visitors."
  }
}
