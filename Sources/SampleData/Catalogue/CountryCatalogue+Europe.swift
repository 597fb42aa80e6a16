extension CountryCatalogue {
  static let europe = """
    DE 43 germanic
      Germany*18; Deutschland*5; DE*4; 독일*2; GERMANY*2; germany
      Berlin, Hamburg, Munich+München, Darmstadt, Cologne+Köln
    FR 36 french
      France*20; FR*4; 프랑스*2; FRANCE*3
      Paris, Lyon, Angers, Toulouse
    GB 34 english
      United Kingdom*12; UK*10; GB*3; Great Britain*2; ~England*2; 영국*2; ~U.K.*2
      London, Manchester, Bristol, Milton Keynes
    ES 27 hispanic
      Spain*14; España*4; ES*3; 스페인*2; SPAIN
      Barcelona, Bilbao, Madrid, Valencia, Santander
    IT 22 french
      Italy*12; Italia*3; IT*3; 이탈리아
      Milan+Milano, Turin+Torino, Bologna
    NL 21 germanic
      Netherlands*9; The Netherlands*6; NL*3; ~Nederland; 네덜란드; ~Holland
      Amsterdam, Eindhoven, Rotterdam
    FI 17 nordic
      Finland*12; FI*3; 핀란드*2; ~Suomi
      Helsinki, Tampere, Espoo, Oulu
    DK 15 nordic
      Denmark*10; DK*3; ~Danmark*2; 덴마크
      Copenhagen+København, Odense, Aarhus
    SE 13 nordic
      Sweden*10; SE*2; ~Sverige; 스웨덴
      Stockholm, Malmö, Umeå
    NO 8 nordic
      Norway*9; NO*3; 노르웨이
      Oslo, Trondheim, Stavanger
    IS 6 nordic
      Iceland*7; IS; ~Ísland
      Reykjavik+Reykjavík, Akureyri
    EE 10 nordic
      Estonia*9; EE*2; 에스토니아
      Tallinn, Tartu
    LV 4 slavic
      Latvia*5; LV
      Riga
    LT 4 slavic
      Lithuania*5; LT
      Vilnius, Kaunas
    PL 15 slavic
      Poland*10; PL*2; ~Polska*2; 폴란드
      Warsaw+Warszawa, Kraków+Krakow, Gdańsk, Wrocław
    CZ 9 slavic
      Czechia*4; Czech Republic*7; CZ*2; 체코
      Prague+Praha, Brno
    HU 7 slavic
      Hungary*7; HU; 헝가리
      Budapest
    AT 7 germanic
      Austria*8; AT*2; Österreich*2
      Vienna+Wien, Graz
    CH 10 germanic
      Switzerland*9; CH*2; Schweiz*2; 스위스
      Zurich+Zürich, Geneva+Genève, Lausanne
    BE 8 french
      Belgium*8; BE*2; Belgique; 벨기에
      Brussels+Bruxelles, Ghent, Leuven
    PT 10 hispanic
      Portugal*10; PT*2; 포르투갈
      Lisbon+Lisboa, Porto, Cascais
    GR 6 slavic
      Greece*7; GR; 그리스
      Athens, Thessaloniki, Trikala
    RS 8 slavic
      Serbia*8; RS; ~Srbija
      Belgrade, Kragujevac, Novi Sad
    RO 5 slavic
      Romania*6; RO
      Bucharest, Cluj-Napoca
    UA 4 slavic
      Ukraine*5; UA; 우크라이나
      Kyiv+Kiev, Lviv
    SI 3 slavic
      Slovenia*5; SI
      Ljubljana
    HR 4 slavic
      Croatia*5; HR; ~Hrvatska
      Zagreb
    IE 6 english
      Ireland*7; IE; 아일랜드
      Dublin, Cork
    """
}
