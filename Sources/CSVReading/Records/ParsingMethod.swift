/// Which implementation takes simple lines.
package enum ParsingMethod: Sendable {
  /// The splitter, with libcsv for everything out of the ordinary.
  case splitter
  /// libcsv alone: the reference, several times slower.
  case libcsv
}
