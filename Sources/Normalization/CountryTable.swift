/// The project's own table of countries: codes, everyday English names, and what else people who
/// write English or a mixture call them.
///
/// One row a country, `KR|KOR|South Korea|alias; alias`. Other languages are in ``CountryNames``.
/// A change needs no more than a line here; the tests hold the table against ISO 3166-1.
enum CountryTable {
  struct Row {
    let code: CountryCode
    let alpha3: Substring
    let name: Substring
    let aliases: [Substring]
  }

  static let rows: [Row] = [firstHalf, secondHalf].flatMap { half in
    half.utf8.split(separator: UInt8(ascii: "\n")).compactMap(row)
  }

  static let names: [CountryCode: String] = Dictionary(
    rows.map { ($0.code, String($0.name)) }, uniquingKeysWith: { first, _ in first })

  private static func row(_ line: Substring.UTF8View) -> Row? {
    let cells = line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    guard cells.count == 4, let code = CountryCode(Substring(cells[0])) else { return nil }
    return Row(
      code: code, alpha3: Substring(cells[1]), name: Substring(cells[2]),
      aliases: cells[3].split(separator: UInt8(ascii: ";")).map { Substring($0) })
  }
}
