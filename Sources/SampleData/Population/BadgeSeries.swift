/// The numbers that badges get: one series in advance, one at the door, both with gaps.
package struct BadgeSeries {
  private let plan: EditionPlan

  /// Takes the letters that badges start with.
  package init(plan: EditionPlan) {
    self.plan = plan
  }

  /// Brings `participants` into the order of their registration and numbers their badges.
  package func number(
    _ participants: [Participant], _ random: inout SeededGenerator
  ) -> [Participant] {
    var ordered = participants.enumerated()
      .sorted { ($0.element.registeredAt, $0.offset) < ($1.element.registeredAt, $1.offset) }
      .map(\.element)
    var inAdvance = 0
    var onSite = 0
    for index in ordered.indices {
      let step = random.chance(0.03) ? 2 : 1
      if ordered[index].onSite {
        onSite += step
        ordered[index].badge = Self.badge(plan.onSitePrefix, onSite)
      } else {
        inAdvance += step
        ordered[index].badge = Self.badge(plan.badgePrefix, inAdvance)
      }
    }
    return ordered
  }

  /// A badge number such as `A001234`.
  package static func badge(_ prefix: String, _ number: Int) -> String {
    var text = ByteText()
    text.append(prefix)
    text.append(number: number, width: 6)
    return text.string
  }
}
