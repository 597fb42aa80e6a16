/// Where exports are cut: at the end of a page, or of what a spreadsheet holds.
enum PageLimit {
  /// A file with so many rows was most likely longer. The numbers of spreadsheets count their
  /// header; 1,048,576 and 65,536 are there with it and without.
  static let rows: Set<Int> = [
    999, 1_000, 1_999, 2_000, 4_999, 5_000, 9_999, 10_000, 19_999, 20_000, 25_000, 49_999, 50_000,
    65_535, 65_536, 99_999, 100_000, 200_000, 250_000, 499_999, 500_000, 999_999, 1_000_000,
    1_048_575, 1_048_576,
  ]
}
