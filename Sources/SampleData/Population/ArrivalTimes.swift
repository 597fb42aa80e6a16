/// On which days people come, and at what time.
package struct ArrivalTimes: Sendable {
  private let days: [EditionDay]
  private let dayChoice: WeightedChoice<Int>

  /// Takes the days and how people favour them.
  package init(days: [EditionDay]) {
    self.days = days
    dayChoice = WeightedChoice(days.enumerated().map { ($0.offset, weight: $0.element.weight) })
  }

  /// Draws the days and arrivals of somebody with a badge of `category`.
  package func draw(
    category: Category, domestic: Bool, _ random: inout SeededGenerator
  ) -> [Participant.Attendance] {
    let count = min(days.count, dayCount(category: category, domestic: domestic, &random))
    var chosen: [Int] = []
    while chosen.count < count {
      let day = dayChoice.draw(&random)
      if !chosen.contains(day) { chosen.append(day) }
    }
    chosen.sort()
    return chosen.map { day in
      Participant.Attendance(day: day, arrival: arrival(days[day], category: category, &random))
    }
  }

  private func dayCount(
    category: Category, domestic: Bool, _ random: inout SeededGenerator
  ) -> Int {
    let draw = random.below(100)
    switch category {
    case .visitor, .buyer:
      let limits = domestic ? (80, 95) : (38, 74)
      return draw < limits.0 ? 1 : draw < limits.1 ? 2 : 3
    case .press, .speaker: return draw < 50 ? 1 : draw < 85 ? 2 : 3
    case .delegate: return draw < 15 ? 1 : draw < 50 ? 2 : 3
    case .exhibitor, .staff: return draw < 12 ? 2 : 3
    case .contractor: return draw < 55 ? 1 : draw < 80 ? 2 : 3
    }
  }

  /// Seconds after midnight: peaks in the late morning and after lunch, a queue at opening.
  private func arrival(
    _ day: EditionDay, category: Category, _ random: inout SeededGenerator
  ) -> Int {
    let opens = day.opens * 60
    if category.works {
      return opens - 300 - Int(random.fraction() * random.fraction() * 5_400)
    }
    let minute: Double =
      switch random.below(100) {
      case ..<46: random.bell(mean: Double(day.opens) + 44, deviation: 26)
      case ..<80: random.bell(mean: Double(day.opens) + 252, deviation: 28)
      default: Double(random.within(day.opens..<day.closes - 60))
      }
    let second = Int(minute * 60) + random.below(60)
    guard second >= opens else { return opens + random.below(900) }
    return min(second, day.closes * 60 - 1_200)
  }
}
