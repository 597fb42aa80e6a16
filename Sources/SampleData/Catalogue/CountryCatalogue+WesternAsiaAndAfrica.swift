extension CountryCatalogue {
  static let westernAsiaAndAfrica = """
    TR 18 turkic
      Türkiye*8; Turkey*10; TR*3; Turkiye*2; 튀르키예*2; TURKEY*2
      Istanbul+İstanbul, Ankara, Izmir
    AE 27 arab
      United Arab Emirates*10; UAE*8; AE*3; 아랍에미리트*2; ~U.A.E.*3
      Abu Dhabi, Dubai, Sharjah
    SA 22 arab
      Saudi Arabia*12; SA*2; ~KSA*3; 사우디아라비아*2; ~Kingdom of Saudi Arabia*2
      Riyadh, Jeddah, Medina
    QA 9 arab
      Qatar*8; QA*2; 카타르
      Doha
    KW 4 arab
      Kuwait*6; KW
      Kuwait City
    OM 3 arab
      Oman*5; OM
      Muscat
    JO 5 arab
      Jordan*6; JO; 요르단
      Amman
    IL 5 arab
      Israel*6; IL; 이스라엘
      Tel Aviv
    AZ 4 turkic
      Azerbaijan*6; AZ
      Baku
    GE 4 slavic
      Georgia*6; GE
      Tbilisi
    EG 8 arab
      Egypt*8; EG*2; 이집트
      Cairo, Alexandria
    MA 6 arab
      Morocco*6; MA*2; ~Maroc
      Casablanca, Rabat
    TN 3 arab
      Tunisia*5; TN
      Tunis
    KE 9 african
      Kenya*8; KE*2; 케냐
      Nairobi, Kisumu
    NG 6 african
      Nigeria*8; NG*2; NIGERIA
      Lagos, Abuja
    GH 4 african
      Ghana*6; GH; 가나
      Accra
    RW 6 african
      Rwanda*6; RW*2; 르완다
      Kigali
    ET 3 african
      Ethiopia*6; ET; 에티오피아
      Addis Ababa
    TZ 3 african
      Tanzania*4; United Republic of Tanzania; TZ
      Dar es Salaam
    UG 2 african
      Uganda*5; UG
      Kampala
    ZA 6 african
      South Africa*8; ZA*2; 남아프리카공화국; ~RSA
      Cape Town, Johannesburg, eThekwini
    """
}
