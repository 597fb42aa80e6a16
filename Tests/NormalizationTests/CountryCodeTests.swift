import Normalization
import Testing

struct CountryCodeTests {
  @Test(
    "has an everyday English name",
    arguments: [
      ("KR", "South Korea"), ("KP", "North Korea"), ("VN", "Vietnam"), ("TR", "Türkiye"),
      ("US", "United States"), ("GB", "United Kingdom"), ("CZ", "Czechia"), ("TW", "Taiwan"),
      ("RU", "Russia"), ("IR", "Iran"), ("SY", "Syria"), ("LA", "Laos"), ("BO", "Bolivia"),
      ("VE", "Venezuela"), ("TZ", "Tanzania"), ("MD", "Moldova"), ("BN", "Brunei"),
      ("HK", "Hong Kong"), ("MO", "Macao"), ("PS", "Palestine"), ("CI", "Côte d’Ivoire"),
      ("MM", "Myanmar"), ("CV", "Cape Verde"), ("SZ", "Eswatini"), ("MK", "North Macedonia"),
      ("CD", "DR Congo"), ("CG", "Congo"), ("XK", "Kosovo"), ("CN", "China"),
      ("ZZ", "Unknown"), ("QQ", "QQ"),
    ])
  func name(_ code: String, _ name: String) {
    #expect(CountryCode(code)?.name == name)
  }

  @Test(
    "takes two ASCII letters and nothing else",
    arguments: [
      ("kr", "KR"), ("Kr", "KR"), ("zz", "ZZ"), ("", nil), ("K", nil), ("KOR", nil), ("K1", nil),
      ("é", nil), ("K ", nil), ("[A", nil), ("{a", nil), ("@@", nil),
    ])
  func takes(_ text: String, _ code: String?) {
    #expect(CountryCode(text)?.text == code)
  }

  @Test("lists the countries in order, without the unknown one")
  func all() {
    let texts = CountryCode.all.map(\.text)
    #expect(texts.count == 250)
    #expect(texts == texts.sorted())
    #expect(!CountryCode.all.contains(.unknown))
    #expect(!CountryCode.unknown.isAssigned)
    #expect(Set(CountryCode.all.map(\.name)).count == 250)
  }
}
