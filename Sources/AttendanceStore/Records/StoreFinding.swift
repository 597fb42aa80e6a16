/// Something in a store that contradicts the rest of it.
public enum StoreFinding: Sendable, Hashable {
  /// A page of the file, counted from 1, is not as it was written.
  case page(Int)

  /// What SQLite says of its own pages, indexes and references.
  case sqlite(String)

  /// A page or a day that is not what was written, with the edition that it is of.
  case damaged(place: String, edition: String)

  /// A file's rows are not the sum of what became of them.
  case rows(file: String, edition: String)

  /// Quarantine holds another number of a file's rows than were rejected.
  case quarantine(file: String, held: Int, rejected: Int, edition: String)

  /// A file's accepted scans are not the sum of those of its days.
  case fileDays(file: String, edition: String)

  /// A day has another number of scans than all files together were the first to bring.
  case day(date: String, scans: Int, accepted: Int, edition: String)

  /// A day's scans by point are not those that the day has.
  case points(date: String, edition: String)

  /// What a file is said to have, each scan or badge once, contradicts its rows or its days.
  case outline(file: String, edition: String)

  /// A scan is of a badge or a point that has no number.
  case scan(date: String, edition: String)
}
