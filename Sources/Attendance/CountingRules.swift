/// What the pipeline file says about counting: who is of which class, and whose attendance counts.
public struct CountingRules: Sendable, Hashable {
  /// The rule set of the field that applies.
  public let profile: CountingProfile

  /// What one visitor is.
  public let unit: CountingUnit

  /// The class of each category, by the source's text.
  public let categories: [String: ParticipantClass]

  /// The class of categories that ``categories`` does not name, where there is one.
  public let otherCategories: ParticipantClass?

  /// Rules as the pipeline file gives them.
  public init(
    profile: CountingProfile = .iso, unit: CountingUnit = .badge,
    categories: [String: ParticipantClass] = [:], otherCategories: ParticipantClass? = nil
  ) {
    self.profile = profile
    self.unit = unit
    self.categories = categories
    self.otherCategories = otherCategories
  }

  /// The class of a category, or `nil` where the pipeline file does not tell.
  ///
  /// A registration without a category is a visitor's.
  public func participantClass(of category: String) -> ParticipantClass? {
    categories[category] ?? otherCategories ?? (category.isEmpty ? .visitor : nil)
  }
}
