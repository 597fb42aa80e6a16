public import Attendance

/// What becomes of a delivery's new badges once some of them turn out to be known after all.
///
/// A badge whose name was erased is new to those who look for its name. Whoever can tell that it is
/// an old one says which, and the others close ranks.
struct Renumbering {
  /// The number that each new badge gets, in the order of the delivery.
  private let numbers: [UInt32]

  private let firstNew: Int

  /// The badges that are new indeed, in the order of their numbers.
  let newBadges: NameList

  /// - Parameters:
  ///   - knownCount: how many badges had a number before the delivery.
  ///   - number: the number of a badge that is known after all.
  /// - Returns: `nil` where there is none.
  init?(
    _ delivered: NameList, knownCount: Int, number: (ArraySlice<UInt8>) -> UInt32?
  ) {
    var numbers: [UInt32] = []
    var fresh = NameList()
    for index in 0..<delivered.count {
      if let known = number(delivered[index]) {
        numbers.append(known)
      } else {
        numbers.append(UInt32(knownCount + fresh.count))
        fresh.append(delivered[index])
      }
    }
    guard fresh.count < delivered.count else { return nil }
    self.numbers = numbers
    firstNew = knownCount
    newBadges = fresh
  }

  /// The number of a badge from now on.
  func number(of badge: UInt32) -> UInt32 {
    Int(badge) < firstNew ? badge : numbers[Int(badge) - firstNew]
  }

  /// Whether a badge of the delivery is one that was known after all.
  func isRecognised(_ badge: UInt32) -> Bool {
    Int(badge) >= firstNew && Int(number(of: badge)) < firstNew
  }

  /// All badges that have a number now.
  func directory(_ known: NameDirectory) -> NameDirectory {
    var all = known
    all.append(newBadges)
    return all
  }
}

extension ScanDelivery {
  /// Gives badges that are new by name the numbers that `number` knows them by.
  ///
  /// - Parameter known: the badges that had a number before.
  public mutating func recognise(
    _ known: NameDirectory, number: (ArraySlice<UInt8>) -> UInt32?
  ) {
    guard
      let renumbering = Renumbering(newBadges, knownCount: known.count, number: number)
    else { return }
    newBadges = renumbering.newBadges
    badges = renumbering.directory(known)
    days = days.map { day in
      Day(
        date: day.date,
        lists: day.lists.map { list in
          list.map { $0.renumbered(renumbering.number(of: $0.badge)) }
        })
    }
  }
}

extension RegistrationDelivery {
  /// Leaves out what is said of badges that `number` knows under another name, whose registrations
  /// stay what they are.
  ///
  /// - Parameter known: the badges that had a number before.
  public mutating func recognise(
    _ known: NameDirectory, number: (ArraySlice<UInt8>) -> UInt32?
  ) {
    guard
      let renumbering = Renumbering(newBadges, knownCount: known.count, number: number)
    else { return }
    newBadges = renumbering.newBadges
    badges = renumbering.directory(known)
    // What only those say that are left out must not enter the store either.
    var spoken = TextPool()
    func same(_ id: TextPool.ID) -> TextPool.ID {
      spoken.id(of: Array(texts.texts[Int(id.number)].utf8))
    }
    registrations = registrations.compactMap { one in
      guard !renumbering.isRecognised(one.badge) else { return nil }
      var left = one
      left.badge = renumbering.number(of: one.badge)
      left.category = same(one.category)
      left.country = same(one.country)
      left.city = same(one.city)
      left.company = same(one.company)
      left.organizationType = same(one.organizationType)
      return left
    }
    texts = spoken
  }
}

extension RegistrationDelivery {
  /// Lets others stand in for persons, where `standIn` knows of one.
  public mutating func replacePersons(_ standIn: (PersonDigest) -> PersonDigest?) {
    for index in registrations.indices {
      if let other = registrations[index].person.flatMap(standIn) {
        registrations[index].person = other
      }
    }
  }

  /// Keeps of rejected rows that `speaks` picks their place and their reason alone.
  public mutating func clearRejections(where speaks: (Rejection) -> Bool) {
    rejections.clear(where: speaks)
  }
}

extension ScanDelivery {
  /// Keeps of rejected rows that `speaks` picks their place and their reason alone.
  public mutating func clearRejections(where speaks: (Rejection) -> Bool) {
    rejections.clear(where: speaks)
  }
}

extension [Rejection] {
  fileprivate mutating func clear(where speaks: (Rejection) -> Bool) {
    self = map { speaks($0) ? $0.cleared : $0 }
  }
}

extension Rejection {
  fileprivate var cleared: Rejection {
    Rejection(line: line, byteOffset: byteOffset, reason: reason, field: field, row: "")
  }
}

extension NameDirectory {
  /// The number of a name, if it has one.
  public func number(of name: String) -> UInt32? {
    let bytes = Array(name.utf8)
    return number(of: NameKey(bytes.rawSpan), bytes.rawSpan)
  }
}
