internal import Aggregation
internal import Disclosure

/// Takes out of an edition's tables what must not be shown.
struct ProtectStage {
  private let definition: PipelineDefinition

  /// A stage by a pipeline file's `reports: suppress_below:`.
  init(_ definition: PipelineDefinition) {
    self.definition = definition
  }

  /// The edition as its own report shows it.
  func report(_ edition: CountedEdition) -> CountedEdition {
    protect(edition, limit: definition.reports.suppressBelow)
  }

  /// The edition as a comparison shows it whose other edition hides groups below `other`.
  ///
  /// It shows nothing that the edition's own report hides.
  func comparison(_ edition: CountedEdition, with other: Int) -> CountedEdition {
    let own = definition.reports.suppressBelow
    guard other > own else { return protect(edition, limit: own) }
    let hidden =
      own > 0 ? DisclosureControl(limit: own).protect(edition.tables).hidden : []
    return protect(edition, limit: other, hidden: hidden)
  }

  private func protect(
    _ edition: CountedEdition, limit: Int, hidden: Set<CellKey> = []
  ) -> CountedEdition {
    guard limit > 0 else { return edition }
    var protected = edition
    protected.tables =
      DisclosureControl(limit: limit, hidden: hidden).protect(edition.tables).tables
    return protected
  }
}
