import Normalization
import Testing

struct CountryResolverTests {
  private static let resolver = CountryResolver()

  struct Texts: Sendable, CustomTestStringConvertible {
    let code: String
    let texts: [String]
    var testDescription: String { code }

    /// Texts between semicolons.
    init(_ code: String, _ texts: String) {
      self.code = code
      self.texts = texts.split(separator: ";").map(String.init)
    }
  }

  @Test(
    "knows codes and names",
    arguments: [
      Texts("KR", "KR;kor;Korea;Korea, Republic of;Rep. of Korea;R.O.K.;S.Korea;한국;대한민국;韓国"),
      Texts("KR", "Corée du Sud;Südkorea;Corea, República de;Korea Płd.;Южная Корея;Hàn Quốc"),
      Texts("KP", "KP;DPRK;Korea, North;Korea, Democratic People's Republic of;북한;北朝鲜"),
      Texts("US", "US;USA;U.S.A.;U S A;United States of America;America;미국;アメリカ;美国;EE.UU."),
      Texts("US", "Etats-Unis;ÉTATS-UNIS D’AMÉRIQUE;Stany Zjednoczone;США;ABD;Hoa Kỳ;Mỹ;EUA"),
      Texts("GB", "UK;U.K;GB;Great Britain;England;Scotland;N. Ireland;영국;Royaume-Uni;Inghilterra"),
      Texts("CN", "PRC;P.R. China;People´s Republic of China;中国;中華人民共和国;중국;Китай;Çin"),
      Texts("TW", "Taiwan;Republic of China;China, Republic of;臺灣;台湾;대만;Chinese Taipei"),
      Texts("HK", "Hong Kong;HONGKONG;Hong Kong S.A.R.;香港;홍콩;Hong Kong SAR, China"),
      Texts("DE", "Deutschland;ALEMANIA;Niemcy;Allemagne;독일;ドイツ;Германия;Almanya;Đức;GER"),
      Texts("TR", "Turkey;Türkiye;TURKIYE;Tuerkei;TURQUÍA;튀르키예;터키;トルコ;Turcja"),
      Texts("CZ", "Czech Republic;CESKA REPUBLIKA;Česko;REPÚBLICA CHECA;Tchèque, République"),
      Texts("VN", "Vietnam;Viet Nam;VIỆT NAM;베트남;越南;Wietnam"),
      Texts("AE", "UAE;U.A.E.;Emiratos;Émirats arabes unis;아랍에미리트;ОАЭ;الإمارات;Dubai"),
      Texts("CI", "Ivory Coast;Cote d'Ivoire;CÔTE D´IVOIRE;코트디부아르;Elfenbeinküste"),
      Texts("CD", "DR Congo;Congo, the Democratic Republic of the;Congo (Kinshasa);Zaire"),
      Texts("CG", "Congo;Congo, Rep.;Republic of the Congo;Congo-Brazzaville"),
      Texts("NL", "Holland;The Netherlands;Netherland;Pays-Bas;PAÍSES BAJOS;オランダ"),
      Texts("NA", "NA;na;Namibia"),
      Texts("NO", "NO;no;Norway;Norge;Na Uy"),
      Texts("IN", "IN;India;Inde;भारत;Ấn Độ"),
      Texts("GE", "Georgia;Gruzja;Грузия;조지아"),
      Texts("NE", "Niger;Niger Republic"),
      Texts("NG", "Nigeria;Federal Republic of Nigeria"),
      Texts("GN", "Guinea"), Texts("GW", "Guinea Bissau"), Texts("GQ", "Guinea Ecuatorial"),
      Texts("MM", "Burma;Myanmar (Birmanie)"), Texts("SZ", "Swaziland"), Texts("IE", "Eire"),
      Texts("XK", "Kosovo;XKX"), Texts("PS", "Palestine, State of"), Texts("EG", "مصر"),
      Texts("IL", "ישראל"), Texts("TH", "ไทย"), Texts("GR", "ΕΛΛΆΔΑ;Ελλάδα"),
    ])
  func knowsNames(_ row: Texts) {
    for text in row.texts { #expect(Self.resolver.country(text).text == row.code, "\(text)") }
  }

  @Test(
    "finds the country in what stands around it",
    arguments: [
      Texts("RU", "Russia 俄罗斯联邦 (RU);Russian Federation.;Россия (RU)"),
      Texts("HK", "Hong Kong, China 中国香港 (HK);CHINA/HONGKONG;China (HK)"),
      Texts("DE", "Germany / Niemcy;Germany 81663;D-80331 Germany;(DE) Germany;Germany?"),
      Texts("DE", "12 Hafenstraße, 20095 Hamburg, Germany;Country: Germany;\"Germany\""),
      Texts("SG", "Singapore, Singapore;Singapore , Singapore, Singapore"),
      Texts("US", "United States USA;San Francisco, CA, USA;Georgia, USA;WESTINGHOUSE (USA"),
      Texts(
        "KR", "RM 706 1229 Sejong-ro Sejong 30101 Korea;Seoul, Korea;Seoul (Korea);Korea(South)"),
      Texts("KR", "Corée (Corée du Sud), Republique;대한민국(KR);Korea / 한국"),
      Texts("CH", "Schweiz/Suisse/Svizzera;Route de Crasier 11, Eysins, 1262, Switzerland."),
      Texts("RS", "SERBIA (REP OF);Republika Srbija"), Texts("QA", "QATAR (STATE OF)"),
      Texts("GB", "., . ., United Kingdom;Great Britain (UK);England, UK"),
      Texts("NO", "Norway No.3601"), Texts("SA", "SAUDIARABIA;Kingdom of Saudi Arabia"),
      Texts("IM", "Isle of Man - British Isles;Isle of Man, UK"), Texts("PR", "Puerto Rico, USA"),
      Texts("CZ", "czech-republic;Czechy/ Czech Republic"), Texts("IS", "République d'Islande"),
      Texts("TR", "TR - Türkiye;Turkiye / Turkey"), Texts("MO", "Macau, China"),
    ])
  func findsWithin(_ row: Texts) {
    for text in row.texts { #expect(Self.resolver.country(text).text == row.code, "\(text)") }
  }

  @Test(
    "forgives a misspelling that can mean one country alone",
    arguments: [
      Texts("AU", "Australai;Australlia"), Texts("DE", "Germnay"), Texts("IL", "Isreal 70100"),
      Texts("AE", "UNITED ARAB AMIRATE"), Texts("MY", "Malayasia"), Texts("FI", "Finalnd"),
      Texts("CZ", "CHEZ REBUBLIC"), Texts("CH", "Switzerlnd"), Texts("AT", "Austira"),
      Texts("GB", "Unitd Kingdom"), Texts("SE", "Sweeden"), Texts("TW", "Taiwai"),
      Texts("AZ", "Azerbaijian"), Texts("RS", "Republic of Serbai"),
    ])
  func forgives(_ row: Texts) {
    for text in row.texts { #expect(Self.resolver.country(text).text == row.code, "\(text)") }
  }

  @Test(
    "leaves unknown what could be two countries, or none",
    arguments: [
      "", " ", "-", "N/A", "n.a.", "none", "--- Select ---", "ZZ", "Unknown", "없음", "12345",
      "France, Italy", "UK / SINGAPORE", "Cyprus, Saudi Arabia", "USA GREECE", "Germany (AT)",
      "Belgium/Luxembourg", "Slovania", "Austrlia", "Ieland", "Nigera", "IRA", "Irab", "Iral",
      "Wilmington, DE", "Indianapolis, IN", "Atlanta, Georgia", "State of Georgia",
      "55 MALTA RD COSMO INDUSTRIAL PARK", "New Jersey", "New Mexico", "New Guinea",
      "Virgin Islands", "Yugoslavia", "Czechoslovakia", "USSR", "Channel Islands", "Guiana",
      "Republic of Dominica", "Kongo - Kinshasaa", "Корея (Солтүстік)", "Europe", "EU",
      "South America", "Southern Africa", "Siberia", "Vienna", "Manama", "Luanda", "Granada",
      "in de", "I.T.", "Den Haag", "Republic", "The", "of the", "Islandia / Irlandia",
      "Republika Irslandii", "US Department of Commerce",
    ])
  func leavesUnknown(_ text: String) {
    #expect(CountryResolverTests.resolver.country(text) == .unknown)
  }

  @Test("aliases come before all else")
  func aliases() {
    let resolver = CountryResolver(aliases: [
      AliasRow(alias: "Korea", canonical: "KP", line: 2),
      AliasRow(alias: " the  SHIRE ", canonical: "New Zealand", line: 3),
      AliasRow(alias: "Shire", canonical: "The Shire", line: 4),
      AliasRow(alias: "France", canonical: "ZZ", line: 5),
    ])
    #expect(resolver.problems.isEmpty)
    #expect(resolver.country("KOREA").text == "KP")
    #expect(resolver.country("The Shire").text == "NZ")
    #expect(resolver.country("shire").text == "NZ")
    #expect(resolver.country("France") == .unknown)
    #expect(resolver.country("한국").text == "KR")
  }

  @Test("an alias of no country is a problem that names the row")
  func aliasProblems() {
    let lost = AliasRow(alias: "Atlantis", canonical: "Atlantis Proper", line: 7)
    let empty = AliasRow(alias: "", canonical: "KR", line: 2)
    let resolver = CountryResolver(aliases: [lost, empty])
    #expect(resolver.problems == [.empty(empty), .unknownCountry(lost)])
    #expect(resolver.country("Atlantis") == .unknown)
  }
}
