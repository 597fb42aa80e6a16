/// When people register: in waves over the ten weeks before, and at the door.
///
/// Those who register early come less often than those who register late.
package struct RegistrationWaves: Sendable {
  /// Days between the opening of registration and the first day of the edition.
  package static let leadDays = 70

  private struct Wave: Sendable {
    let daysBefore: Int
    let length: Int
  }

  private let firstDay: Int
  private let attending: WeightedChoice<Wave>
  private let absent: WeightedChoice<Wave>

  /// Lays the waves out before `firstDay`.
  package init(firstDay: CalendarDate) {
    self.firstDay = firstDay.daysSinceEpoch
    let opening = Wave(daysBefore: 70, length: 10)
    let earlyBird = Wave(daysBefore: 48, length: 7)
    let programme = Wave(daysBefore: 28, length: 9)
    let reminder = Wave(daysBefore: 12, length: 6)
    let lastDays = Wave(daysBefore: 5, length: 5)
    attending = WeightedChoice([
      (opening, weight: 14), (earlyBird, weight: 18), (programme, weight: 19),
      (reminder, weight: 20), (lastDays, weight: 29),
    ])
    absent = WeightedChoice([
      (opening, weight: 25), (earlyBird, weight: 26), (programme, weight: 22),
      (reminder, weight: 15), (lastDays, weight: 12),
    ])
  }

  /// Draws when somebody registered in advance, in seconds after 1970-01-01T00:00 local time.
  package func draw(attends: Bool, _ random: inout SeededGenerator) -> Int {
    let wave = (attends ? attending : absent).draw(&random)
    // The product of two fractions falls off as a wave does.
    let delay = Int(random.fraction() * random.fraction() * Double(wave.length * 2))
    let day = firstDay - max(1, wave.daysBefore - delay)
    let hour =
      random.chance(0.7)
      ? random.bell(mean: 13.5, deviation: 2.6) : random.bell(mean: 21, deviation: 1.2)
    let second = min(86_399, max(0, Int(hour * 3_600)))
    return day * 86_400 + second
  }
}
