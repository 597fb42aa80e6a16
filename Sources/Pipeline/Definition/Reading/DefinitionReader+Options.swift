import Attendance

extension DefinitionReader {
  /// The alias files that `aliases:` names.
  mutating func aliases(_ node: YAMLNode?) -> AliasFiles {
    let section = node.flatMap { self.section($0, known: ["countries", "cities", "companies"]) }
    return AliasFiles(
      countries: section?["countries"].flatMap { path($0) },
      cities: section?["cities"].flatMap { path($0) },
      companies: section?["companies"].flatMap { path($0) })
  }

  /// The limits that `quality:` sets.
  mutating func quality(_ node: YAMLNode?) -> QualityRules {
    let measures = QualityRules.Measure.allCases
    let section = node.flatMap { self.section($0, known: measures.map(\.rawValue)) }
    var limits: [QualityRules.Measure: QualityRules.Limits] = [:]
    for measure in measures {
      guard let node = section?[measure.rawValue],
        let section = self.section(node, known: ["warning", "error"])
      else { continue }
      limits[measure] = QualityRules.Limits(
        warning: section["warning"].map { threshold($0) } ?? measure.standard.warning,
        error: section["error"].flatMap { threshold($0) })
    }
    return QualityRules(limits)
  }

  /// What `reports:` says, for an edition of this id.
  mutating func reports(_ node: YAMLNode?, editionID: String) -> ReportSettings {
    let known = ["out", "top", "suppress_below", "spreadsheet_safe", "international"]
    let section = node.flatMap { self.section($0, known: known) }
    let out = section?["out"].flatMap { path($0) }
    let suppressBelow = section?["suppress_below"].flatMap { number($0, minimum: 0) } ?? 0
    return ReportSettings(
      out: out ?? PathReference("Reports/\(editionID)", in: directory),
      top: section?["top"].flatMap { number($0, minimum: 1) } ?? 20,
      suppressBelow: suppressBelow == 1 ? 0 : suppressBelow,
      spreadsheetSafe: section?["spreadsheet_safe"].flatMap { boolean($0) } ?? true,
      international: international(section?["international"]))
  }

  private mutating func international(
    _ node: YAMLNode?
  ) -> ReportSettings.InternationalThresholds {
    let standard = ReportSettings.InternationalThresholds.iso25639
    let section = node.flatMap {
      self.section($0, known: ["foreign_visitors", "foreign_exhibitors"])
    }
    return ReportSettings.InternationalThresholds(
      foreignVisitors: section?["foreign_visitors"].flatMap { percentage($0) }
        ?? standard.foreignVisitors,
      foreignExhibitors: section?["foreign_exhibitors"].flatMap { percentage($0) }
        ?? standard.foreignExhibitors)
  }

  /// A limit, or `nil` for `never`.
  private mutating func threshold(_ node: YAMLNode) -> Threshold? {
    guard let text = string(node), text != "never" else { return nil }
    let threshold = Threshold(text: text)
    if threshold == nil { note(.invalidThreshold, node) }
    return threshold
  }

  private mutating func percentage(_ node: YAMLNode) -> Ratio? {
    guard let text = string(node) else { return nil }
    let share = Ratio(percentage: text)
    if share == nil { note(.invalidPercentage, node) }
    return share
  }
}
