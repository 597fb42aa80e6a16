/// The visitors of an earlier edition who come back.
package struct Returners {
  private let count: Int
  private let candidates: [Person]

  /// Takes the plan's share of the visitors among `previous`, from `countries` only.
  package init(plan: EditionPlan, countries: Set<Int>, from previous: [Participant]) {
    var emails: Set<String> = []
    var candidates: [Person] = []
    var visitors = 0
    for participant in previous where !participant.attendances.isEmpty {
      switch participant.category {
      case .visitor, .buyer:
        visitors += 1
        guard countries.contains(participant.person.country),
          emails.insert(participant.person.email).inserted
        else { continue }
        candidates.append(participant.person)
      case .delegate:
        visitors += 1
      case .exhibitor, .press, .speaker, .staff, .contractor:
        continue
      }
    }
    self.candidates = candidates
    count = Int((Double(visitors) * plan.returningShare).rounded())
  }

  /// Draws them, in random order.
  package func draw(_ random: inout SeededGenerator) -> [Person] {
    var people = candidates
    random.shuffle(&people)
    return Array(people.prefix(count))
  }
}
