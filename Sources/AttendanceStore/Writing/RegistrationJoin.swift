internal import Attendance

/// Joins a delivery's registrations with those of a stored page.
struct RegistrationJoin {
  private let texts: [TextPool.ID]
  private let file: Int
  private let ranks: [Int: Int]

  private var stored = RegistrationRows()

  /// The badges that were registered before.
  private(set) var storedMarks = BadgeMarks()

  /// What the page has to hold from now on.
  private(set) var rows = RegistrationRows()

  /// The badges that it speaks of.
  var marks: BadgeMarks { BadgeMarks(rows.registrations[...]) }

  /// How many of them were not registered before.
  private(set) var added = 0

  /// Whether anything is new.
  private(set) var isChanged = false

  /// A join of a file's registrations, whose texts the store knows by the numbers in `texts`.
  ///
  /// - Parameter ranks: for each file of the ledger, the rank of its path.
  init(texts: [TextPool.ID], file: Int, ranks: [Int: Int]) {
    self.texts = texts
    self.file = file
    self.ranks = ranks
  }

  /// Begins another page.
  mutating func clear() {
    stored.removeAll()
    rows.removeAll()
    storedMarks = BadgeMarks()
    added = 0
    isChanged = false
  }

  /// Reads what the store holds of the page.
  mutating func read(
    _ text: RawSpan, persons: RawSpan, page: Int
  ) throws(Page.Damage) {
    storedMarks = try RegistrationPage.read(
      text, persons: persons, page: page, into: &stored)
  }

  /// Joins the delivery's registrations of the page.
  mutating func merge(_ delivery: ArraySlice<Registration>) throws(Page.Damage) {
    var next = 0
    var previous = -1
    for one in delivery {
      // Rows out of order would make a page that can't be read again.
      precondition(Int(one.badge) > previous, "registrations in the order of badge numbers")
      previous = Int(one.badge)
      let delivered = translated(one)
      while next < stored.count, stored.registrations[next].badge < one.badge {
        keep(&next)
      }
      if next < stored.count, stored.registrations[next].badge == one.badge {
        guard try isLatest(delivered, next) else {
          keep(&next)
          continue
        }
        if stored.registrations[next] != delivered || stored.files[next] != file {
          isChanged = true
        }
        next += 1
      } else {
        added += 1
        isChanged = true
      }
      rows.append(delivered, file: file)
    }
    while next < stored.count { keep(&next) }
  }

  private mutating func keep(_ next: inout Int) {
    rows.append(stored.registrations[next], file: stored.files[next])
    next += 1
  }

  private func isLatest(
    _ delivered: Registration, _ other: Int
  ) throws(Page.Damage) -> Bool {
    guard let rank = ranks[file], let otherRank = ranks[stored.files[other]] else {
      throw .range
    }
    let known = stored.registrations[other]
    return (delivered.registeredAt ?? .min, rank, delivered.line)
      >= (known.registeredAt ?? .min, otherRank, known.line)
  }

  private func translated(_ registration: Registration) -> Registration {
    var one = registration
    one.category = texts[Int(one.category.number)]
    one.country = texts[Int(one.country.number)]
    one.city = texts[Int(one.city.number)]
    one.company = texts[Int(one.company.number)]
    one.organizationType = texts[Int(one.organizationType.number)]
    return one
  }
}
