/// Places with a code of their own whose addresses often name the country that they belong to.
enum Territories {
  private static let sovereigns = parsed(
    "CN HK MO TW; US AS GU MP PR UM VI; GB AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG;"
      + " FR BL GF GP MF MQ NC PF PM RE TF WF YT; NL AW BQ CW SX; DK FO GL; FI AX; NO BV SJ;"
      + " AU CC CX HM NF; NZ CK NU TK")

  /// The one country that `countries` can mean together: 'Hong Kong, China' is Hong Kong, and
  /// 'France, Italy' is neither.
  static func only(_ countries: Set<CountryCode>) -> CountryCode? {
    let most = countries.filter { country in
      !countries.contains { sovereigns[$0] == country }
    }
    guard most.count == 1, let only = most.first else { return nil }
    return countries.allSatisfy { $0 == only || $0 == sovereigns[only] } ? only : nil
  }

  private static func parsed(_ text: String) -> [CountryCode: CountryCode] {
    var sovereigns: [CountryCode: CountryCode] = [:]
    for group in text.split(separator: ";") {
      let codes = group.split(separator: " ").compactMap { CountryCode($0) }
      for territory in codes.dropFirst() { sovereigns[territory] = codes.first }
    }
    return sovereigns
  }
}
