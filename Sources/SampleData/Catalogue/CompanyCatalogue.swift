/// Invented companies: those with a stand, and the many more that visitors work for.
package struct CompanyCatalogue: Sendable {
  /// Companies with a stand, in an order that never changes.
  package let exhibitors: [Organisation]

  /// Makes the companies; four fifths of them have their seat in South Korea.
  package init(countries: CountryCatalogue) {
    let domestic = countries.index(of: "KR") ?? 0
    let abroad = Self.foreignSeats.compactMap { countries.index(of: $0) }
    let stems = Self.split(Self.stemTable)
    let sectors = Self.split(Self.sectorTable)
    exhibitors = (0..<stems.count * sectors.count).map { number in
      let stem = stems[number % stems.count]
      let sector = sectors[(number / stems.count + number % stems.count) % sectors.count]
      let name = "\(stem[0]) \(sector[0])"
      guard number % 5 == 4, !abroad.isEmpty else {
        let aliases = number % 3 == 0 ? Self.koreanNames(stem[1], sector[1]) : []
        return Organisation(
          name: name, kind: .company, country: domestic, place: number % 9,
          legalForms: [" Co., Ltd.", ", Inc."], aliases: aliases)
      }
      let country = abroad[number / 5 % abroad.count]
      let forms = Self.legalForms[countries.countries[country].code] ?? [" Ltd.", " Inc."]
      return Organisation(
        name: name, kind: .company, country: country, place: 0, legalForms: forms)
    }
  }

  /// Draws the company that a visitor from `country` works for, as it is typed.
  package func drawEmployer(domestic: Bool, _ random: inout SeededGenerator) -> String {
    // Few employers send many visitors, and many send one.
    let number = Int(random.fraction() * random.fraction() * 1_800)
    let stem = Self.employerStems[number % Self.employerStems.count]
    let trade = Self.employerTrades[number / Self.employerStems.count % Self.employerTrades.count]
    if domestic, number % 2 == 0 {
      let name = "\(stem[1])\(trade[1])"
      return random.chance(0.2) ? name + "(주)" : name
    }
    let name = "\(stem[0]) \(trade[0])"
    guard random.chance(0.2) else { return name }
    return name + (domestic ? " Co., Ltd." : random.pick([" Inc.", " Ltd", " LLC", " GmbH"]))
  }

  private static func koreanNames(_ stem: Substring, _ sector: Substring) -> [String] {
    ["\(stem)\(sector)", "(주)\(stem)\(sector)"]
  }

  private static func split(_ table: String) -> [[Substring]] {
    table.split { $0 == " " || $0 == "\n" }.map { $0.split(separator: "/") }
  }

  private static let employerStems = split(employerStemTable)
  private static let employerTrades = split(employerTradeTable)

  private static let foreignSeats = [
    "US", "JP", "CN", "DE", "SG", "TW", "FR", "GB", "VN", "FI", "EE", "ES", "IN", "AE", "DK",
  ]

  private static let legalForms = [
    "DE": [" GmbH", " AG"], "US": [", Inc.", " LLC"], "SG": [" Ltd."], "FR": [" S.A."],
    "ES": [" S.A."], "JP": [" Co., Ltd.", "株式会社"], "AE": [" LLC"],
  ]

  private static let stemTable = """
    Hanbit/한빛 Nuri/누리 Garam/가람 Haneul/하늘 Baram/바람 Saerom/새롬 Dure/두레 Maru/마루 \
    Onnuri/온누리 Byeolbit/별빛 Sarangbang/사랑방 Narae/나래 Dasom/다솜 Gaon/가온 Mireu/미르 Chorok/초록 \
    Taebaek/태백 Hangang/한강 Namsan/남산 Mugunghwa/무궁화 Solbit/솔빛 Areum/아름 Jinju/진주 \
    Cheongun/청운 Bluebay/블루베이 Northstar/노스스타 Brightline/브라이트라인 Openway/오픈웨이 \
    Greenloop/그린루프 Cityframe/시티프레임 Mapleleaf/메이플리프 Silverpine/실버파인 Kitewing/카이트윙 \
    Lighthouse/라이트하우스 Riverstone/리버스톤 Cloudberry/클라우드베리 Tidewater/타이드워터 \
    Sunfield/선필드 Waypost/웨이포스트 Pebblework/페블워크 Skylark/스카이라크
    """

  private static let sectorTable = """
    Mobility/모빌리티 Robotics/로보틱스 Sensors/센서 Energy/에너지 Health/헬스 Networks/네트웍스 \
    Safety/세이프티 Analytics/애널리틱스 Lighting/라이팅 Water/워터 Vision/비전 Labs/랩스
    """

  private static let employerStemTable = """
    Daesol/대솔 Seoram/서람 Hanmaru/한마루 Dongram/동람 Sedam/세담 Uriel/우리엘 Saeron/새론 Jeum/제움 \
    Kukdam/국담 Taepyeong/태평 Sinbit/신빛 Dongsol/동솔 Seobu/서부 Jungdam/중담 Solsup/솔숲 \
    Yeonhap/연합 Cheonji/천지 Geumram/금람 Nakdong/낙동 Hwarang/화랑 Seorak/설악 Pureun/푸른 \
    Baekdu/백두 Chilseong/칠성 Daeram/대람 Eunha/은하 Gwangmyeong/광명 Hyeopdong/협동 Jinram/진람 \
    Samdam/삼담 Tongsol/통솔 Usong/우송 Wonil/원일 Yeongjin/영진 Boreum/보름 Harbor/하버 \
    Merrowby/메로비 Quillstone/퀼스톤 Everpine/에버파인 Summerlea/서머리
    """

  private static let employerTradeTable = """
    Engineering/엔지니어링 Construction/건설 Systems/시스템 Consulting/컨설팅 Trading/무역 \
    Electronics/전자 Logistics/물류 Telecom/통신 Media/미디어 Design/디자인 Finance/금융 \
    Education/교육 Software/소프트웨어 Architects/건축 Retail/유통 Insurance/보험 Foods/식품 \
    Machinery/기계 Security/보안 Travel/여행 Biotech/바이오 Chemical/화학 Motors/자동차부품 \
    Publishing/출판 Events/이벤트 Ventures/벤처스 Legal/법률 Textiles/섬유 Materials/소재 \
    Aerospace/항공 Shipping/해운 Cosmetics/화장품 Games/게임 Pharma/제약 Furniture/가구 \
    Optics/광학 Printing/인쇄 Hotels/호텔 Agritech/애그리텍 Semiconductors/반도체 Cargo/화물 \
    Plastics/플라스틱 Research/연구 Capital/캐피탈 Interiors/인테리어
    """
}
