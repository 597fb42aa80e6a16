internal import Attendance

extension StoreReader {
  /// All badges of the edition, by number.
  public func badges(of edition: EditionRecord) throws -> BadgeBook {
    var book = BadgeBook()
    try forEachBadgePage(of: edition) { text, marks in
      let names = try BadgePage.names(text)
      // All pages but the last are full.
      guard book.names.count % Page.size == 0, marks.end <= names.count else {
        throw Page.Damage.range
      }
      book.names.append(names)
      for number in 0..<names.count { book.isRegistered.append(marks[number]) }
    }
    return book
  }

  /// How many badges of the edition are registered.
  public func registrationCount(of edition: EditionRecord) throws -> Int {
    try badgeMarks(of: edition).reduce(0) { $0 + $1.count }
  }

  /// How many badges of the edition have a number.
  func badgeCount(of edition: EditionRecord) throws -> Int {
    let table = badgePages(of: edition)
    guard let last = try table.lastPage() else { return 0 }
    let count = try table.find(last) { text, _ in try BadgePage.names(text).count }
    return last * Page.size + (count ?? 0)
  }

  /// Which badges are registered, by page.
  func badgeMarks(of edition: EditionRecord) throws -> [BadgeMarks] {
    var marks: [BadgeMarks] = []
    try forEachBadgePage(of: edition) { marks.append($1) }
    return marks
  }

  /// The edition's pages of badges.
  func badgePages(of edition: EditionRecord) -> PageTable {
    PageTable(.badges, database, edition: edition, path: path)
  }

  /// The edition's pages of registrations.
  func registrationPages(of edition: EditionRecord) -> PageTable {
    PageTable(.registrations, database, edition: edition, path: path)
  }

  private func forEachBadgePage(
    of edition: EditionRecord, _ body: (RawSpan, BadgeMarks) throws -> Void
  ) throws {
    try badgePages(of: edition).forEach { _, text, marks in
      try body(text, try BadgeMarks(marks))
    }
  }
}
