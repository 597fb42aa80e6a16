/// The countries that people come from.
///
/// Each table holds three lines a country: code, weight and name culture; the spellings (the
/// everyday name first, `*` a weight, `~` what only an alias file resolves); the cities
/// (`+` before a spelling that only an alias file resolves).
package struct CountryCatalogue: Sendable {
  /// All countries, in the tables' order.
  package let countries: [Country]

  /// Reads the tables.
  package init() {
    let tables = [Self.asia, Self.westernAsiaAndAfrica, Self.europe, Self.americasAndOceania]
    countries = tables.flatMap { table in
      let lines = table.split(separator: "\n")
      return stride(from: 0, to: lines.count - 2, by: 3).compactMap { start in
        Country(lines: Array(lines[start..<start + 3]))
      }
    }
  }

  /// The position of the country with `code`, or `nil` when the tables lack it.
  package func index(of code: String) -> Int? {
    countries.firstIndex { $0.code == code }
  }
}
