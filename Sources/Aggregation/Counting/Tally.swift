/// Visitors and their scans at one place or in one hour.
struct Tally {
  var visitors = 0
  var visits = 0
  var scans = 0
  var entries = 0
  var exits = 0

  /// The second of the day's first scan here; meaningful where there are scans.
  var firstSecond = Int.max
}
