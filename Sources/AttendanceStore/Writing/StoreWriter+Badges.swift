public import Attendance

extension StoreWriter {
  /// Gives numbers to badges, in the order given, from `first` on, which is how many the edition
  /// has.
  public func add(badges: NameList, from first: Int, to edition: EditionRecord) throws {
    guard !badges.isEmpty else { return }
    let table = reader.badgePages(of: edition)
    guard try reader.badgeCount(of: edition) == first else {
      throw table.damage(Page.number(of: UInt32(first)))
    }
    var text = PageText()
    var start = 0
    let unmarked = BadgeMarks()
    while start < badges.count {
      let page = (first + start) / Page.size
      let end = min(badges.count, (page + 1) * Page.size - first)
      if (first + start) % Page.size > 0 {
        var (names, marks) = try stored(page, in: table)
        for number in start..<end { names.append(badges[number]) }
        BadgePage.write(names, 0..<names.count, to: &text)
        try put(page, text, marks, in: table)
      } else {
        BadgePage.write(badges, start..<end, to: &text)
        try put(page, text, unmarked, in: table)
      }
      start = end
    }
  }

  func stored(_ page: Int, in table: PageTable) throws -> (NameList, BadgeMarks) {
    let found = try table.find(page) { text, marks in
      (try BadgePage.names(text), try BadgeMarks(marks))
    }
    guard let found else { throw table.damage(page) }
    return found
  }

  private func put(
    _ page: Int, _ text: borrowing PageText, _ marks: BadgeMarks, in table: PageTable
  ) throws {
    try text.withBytes { try table.put(page, $0, marks.bytes) }
  }
}
