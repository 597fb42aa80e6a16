internal import Normalization

/// The country codes that a host country can have.
enum CountryCodes {
  /// Whether a text is the alpha-2 code of a country.
  static func isCode(_ text: String) -> Bool {
    text.utf8.count == 2 && CountryCode(text)?.isAssigned == true
  }

  /// What people write instead, and the code that they mean.
  static let usualMistakes = [
    "UK": "GB", "EL": "GR", "KOR": "KR", "KOREA": "KR", "SOUTH KOREA": "KR", "USA": "US",
    "JPN": "JP", "JAPAN": "JP", "CHN": "CN", "CHINA": "CN", "DEU": "DE", "GER": "DE",
    "GERMANY": "DE", "FRA": "FR", "FRANCE": "FR", "GBR": "GB",
  ]
}
