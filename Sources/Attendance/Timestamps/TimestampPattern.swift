/// A timestamp layout in the manner of `strptime`, such as `%Y-%m-%d %H:%M:%S`, taken apart.
///
/// A pattern always has a year, a month, a day and an hour; minutes and seconds that it leaves
/// out are 0. It never depends on a locale: months have English names.
public struct TimestampPattern: Sendable, Hashable {
  /// One step in reading a timestamp from left to right.
  public enum Element: Sendable, Hashable {
    /// `%Y`: a year of four digits.
    case year4
    /// `%y`: a year of two digits; 69...99 are 1969...1999, 00...68 are 2000...2068.
    case year2
    /// `%m`: a month of one or two digits, 1...12.
    case month
    /// `%b`, `%B`, `%h`: a month's English name, in full or its first three letters, any case.
    case monthName
    /// `%d`, `%e`: a day of the month of one or two digits, 1...31.
    case day
    /// `%H`, `%k`: an hour of one or two digits, 0...23.
    case hour24
    /// `%I`, `%l`: an hour of one or two digits, 1...12; ``amPM`` says which half of the day.
    case hour12
    /// `%M`: minutes of one or two digits, 0...59.
    case minute
    /// `%S`: seconds of one or two digits, 0...59.
    case second
    /// `%f`: a fraction of a second, one digit or more.
    case fraction
    /// `%p`: which half of the day, such as `AM`, `p.m.`, `오전` or `오후`.
    case amPM
    /// `%z`: `Z`, `+09:00`, `+0900` or `+09`.
    case offset
    /// This very byte; other than ASCII text is one element for each of its UTF-8 bytes.
    case literal(UInt8)
    /// A run of blanks or tabs, at least one of them.
    case blank
  }

  /// The pattern as it was written.
  public let source: String

  /// What to read, from left to right.
  public let elements: [Element]

  /// Takes a pattern apart.
  ///
  /// - Throws: ``TimestampPatternError`` for a directive that is not known, repeats a part or
  ///   is ambiguous, and for a pattern that does not tell the date and the hour.
  public init(_ source: String) throws(TimestampPatternError) {
    var parser = TimestampPatternParser(source)
    self.source = source
    elements = try parser.parse()
  }

  /// Whether timestamps of this pattern write their distance from UTC.
  public var hasOffset: Bool { elements.contains(.offset) }
}
