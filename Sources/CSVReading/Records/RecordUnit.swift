/// What a reader found at the beginning of a line.
///
/// A text is a sequence of units: each begins where the one before it ended, and depends
/// on nothing but its own beginning. That is what lets pieces of a text be read apart.
enum RecordUnit: Equatable {
  /// A record of `fields` fields over `lines` physical lines; `contentEnd` leaves the line
  /// end out, `end` is where the next unit begins.
  case record(fields: Int, lines: Int, contentEnd: Int, end: Int)
  /// A line without anything but blanks and tabs.
  case blank(end: Int)
  /// The record that starts here is damaged, and with it this physical line.
  case damaged(DamagedLine.Reason)
  /// The window ends before the verdict.
  case needsMore
}
