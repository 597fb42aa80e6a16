extension EditionPlan {
  /// Why no edition can be made from the plan, as a sentence without its full stop, or `nil`.
  public var flaw: String? {
    let shares = [turnout, domesticShare, returningShare]
    let dates = days.map(\.date.daysSinceEpoch)
    if days.isEmpty || zip(dates, dates.dropFirst()).contains(where: { $0 >= $1 }) {
      return "'days' must be in order, and there must be one"
    }
    if days.contains(where: { $0.opens < 120 || $0.closes < $0.opens + 120 || $0.closes > 1_380 }) {
      return "a day must open at 02:00 or later, for two hours or longer, and close by 23:00"
    }
    if days.contains(where: { $0.weight < 1 }) || points.contains(where: { $0.weight < 1 }) {
      return "every 'weight' must be 1 or more"
    }
    if !points.contains(where: \.isGate) || points.allSatisfy(\.isGate) {
      return "'points' must have a gate, and a hall or room"
    }
    if shares.contains(where: { !(0...1).contains($0) }) || turnout < 0.01 {
      return "shares lie between 0 and 1, the turnout above 0.01"
    }
    if Double(visitors) / turnout > 900_000 || visitors < 1 {
      return "there must be at least one visitor and at most 900000 registrations of visitors"
    }
    let counts = [companies, cities, institutes, skipsOrganisation] + crew.map(\.attendees)
    if counts.contains(where: { $0 < 0 }) { return "no count can be negative" }
    return nil
  }
}
