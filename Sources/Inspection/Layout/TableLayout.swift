/// Which records of a text are the table, and which stand above and below it.
struct TableLayout {
  /// Records above the table: a title, a date of export, a line that names the delimiter.
  var preamble = 0
  /// Records that name the columns.
  var headerRows = 0
  /// The first record that is no longer part of the table.
  var end = 0
  /// Records within the table that repeat the header.
  var repeatedHeaders: Set<Int> = []
  /// Records below the table that belong to no table.
  var footnotes = 0
  /// Tables that begin after this one.
  var furtherTables = 0
}
