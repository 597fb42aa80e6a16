/// Rows of scan logs, for shows whose figures don't matter.
enum Scans {
  /// One scan a badge, a minute and a second apart from the one before.
  static func rows(
    _ badges: Range<Int>, on date: String = "2024-10-10", from hour: Int = 10,
    at point: String = "North"
  ) -> [String] {
    badges.enumerated().map { place, badge in
      "B\(badge),\(date)T\(clock(hour * 3_600 + place * 61))+09:00,\(point),in\n"
    }
  }

  /// A log of these rows.
  static func log(_ rows: [String]) -> String { Show.scanHeader + rows.joined() }

  /// A time of day.
  static func clock(_ second: Int) -> String {
    [second / 3_600, second / 60 % 60, second % 60]
      .map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
  }
}
