extension CountryNames {
  static let polish = """
    AD Andora; AE Zjednoczone Emiraty Arabskie; AE ZEA; AE Emiraty; AE Zjedn. Emiraty Arabskie;
    AE Zjednoczone Emiraty Arab.; AE Emiraty Arabskie; AQ Antarktyda; AR Argentyna;
    AS Samoa Amerykańskie; AX Wyspy Alandzkie; AZ Azerbejdżan; BA Bośnia i Hercegowina;
    BD Bangladesz; BH Bahrajn; BM Bermudy; BO Boliwia; BQ Niderlandy Karaibskie; BR Brazylia;
    BS Bahamy; BV Wyspa Bouveta; BY Białoruś; CC Wyspy Kokosowe;
    CD Demokratyczna Republika Konga; CD Kongo, Demokratyczna Republika;
    CF Republika Środkowoafrykańska; CG Republika Konga; CH Szwajcaria;
    CI Wybrzeże Kości Słoniowej; CK Wyspy Cooka; CN Chiny; CN Chińska Republika Ludowa; CN ChRL;
    CR Kostaryka; CV Republika Zielonego Przylądka; CV Wyspy Zielonego Przylądka;
    CX Wyspa Bożego Narodzenia; CY Cypr; CZ Czechy; CZ Republika Czeska; CZ Rep. Czeska;
    CZ Czeska Republika; DE Republika Federalna Niemiec; DE Niemcy RFN; DE Niemcy; DJ Dżibuti;
    DK Dania; DO Dominikana; DO Republika Dominikańska; DZ Algieria; EC Ekwador;
    EH Sahara Zachodnia; ER Erytrea; ES Hiszpania; FJ Fidżi; FK Falklandy; FM Mikronezja;
    FO Wyspy Owcze; FR Francja; GB Wielka Brytania; GB Zjednoczone Królestwo; GB Szkocja;
    GB Walia; GB Irlandia Północna; GB W. Brytania; GB Wlk. Brytania;
    GB Zjednoczone Królestwo Wielkiej Brytanii i Irlandii Północnej; GE Gruzja;
    GF Gujana Francuska; GL Grenlandia; GN Gwinea; GP Gwadelupa; GQ Gwinea Równikowa; GR Grecja;
    GS Georgia Południowa i Sandwich Południowy; GT Gwatemala; GW Gwinea Bissau; GY Gujana;
    HM Wyspy Heard i McDonalda; HR Chorwacja; HU Węgry; ID Indonezja; IE Republika Irlandii;
    IE Irlandia; IL Izrael; IM Wyspa Man; IN Indie; IO Czagos; IR Islamska Republika Iranu;
    IT Włochy; JM Jamajka; KG Kirgizja; KH Kambodża; KM Komory; KP Korea Północna; KP Korea Płn.;
    KP Koreańska Republika Ludowo-Demokratyczna; KR Korea Południowa; KR Korea Płd.;
    KR Republika Korei; KR Płd. Korea; KR Korea Pd.; KR Korea Poł.; KW Kuwejt; KY Kajmany;
    LT Litwa; LU Luksemburg; LV Łotwa; MA Maroko; MD Mołdawia; MD Mołdowa; ME Czarnogóra;
    MH Wyspy Marshalla; MK Macedonia Północna; MM Mjanma; MP Mariany Północne; MQ Martynika;
    MR Mauretania; MV Malediwy; MX Meksyk; MY Malezja; MZ Mozambik; NC Nowa Kaledonia;
    NI Nikaragua; NL Holandia; NL Niderlandy; NO Norwegia; NZ Nowa Zelandia;
    PF Polinezja Francuska; PG Papua-Nowa Gwinea; PH Filipiny; PM Saint-Pierre i Miquelon;
    PR Portoryko; PS Palestyna; PS Terytoria Palestyńskie; PY Paragwaj; RU Federacja Rosyjska;
    RU Rosja; SA Arabia Saudyjska; SA Arabia Saud.; SB Wyspy Salomona; SC Seszele; SE Szwecja;
    SH Wyspa Świętej Heleny; SI Słowenia; SK Republika Słowacka; SK Słowacja;
    SS Sudan Południowy; ST Wyspy Świętego Tomasza i Książęca; SV Salwador; SZ Suazi;
    TC Turks i Caicos; TD Czad; TF Francuskie Terytoria Południowe i Antarktyczne; TH Tajlandia;
    TJ Tadżykistan; TL Timor Wschodni; TN Tunezja; TR Turcja; TT Trynidad i Tobago; TW Tajwan;
    UM Dalekie Wyspy Stanów Zjednoczonych; US Stany Zjednoczone; US Stany Zjednoczone Ameryki;
    US St. Zjednoczone; US Stany Zjednoczone Ameryki Północnej; UY Urugwaj; VA Watykan;
    VC Saint Vincent i Grenadyny; VE Wenezuela; VG Brytyjskie Wyspy Dziewicze;
    VI Wyspy Dziewicze Stanów Zjednoczonych; VN Wietnam; YT Majotta;
    ZA Republika Południowej Afryki; ZA RPA; ZA Afryka Południowa; ZA Płd. Afryka;
    ZA Południowa Afryka; ZA Afryka Płd.
    """

  static let czech = """
    AE Spojené arabské emiráty; AG Antigua a Barbuda; AQ Antarktida; AS Americká Samoa;
    AT Rakousko; AX Ålandy; AZ Ázerbájdžán; BA Bosna; BA Bosna a Hercegovina; BG Bulharsko;
    BL Svatý Bartoloměj; BN Brunej; BQ Karibské Nizozemsko; BV Bouvetův ostrov; BY Bělorusko;
    CC Kokosové ostrovy; CD Demokratická republika Kongo; CF Středoafrická republika;
    CH Švýcarská konfederace; CH Švýcarsko; CK Cookovy ostrovy; CN Čínská lidová republika;
    CO Kolumbie; CV Kapverdy; CX Vánoční ostrov; CY Kypr; CZ Česká republika; CZ Ceska rep.;
    CZ ČR; DE Spolková republika Německo; DE SRN; DE Německo; DJ Džibutsko; DK Dánsko;
    DO Dominikánská republika; DZ Alžírsko; EE Estonsko; EH Západní Sahara; ES Španělsko;
    ET Etiopie; FI Finsko; FK Falklandské ostrovy; FM Mikronésie; FO Faerské ostrovy; FR Francie;
    GB Velká Británie; GB Spojené království; GB Anglie; GB Skotsko; GE Gruzie;
    GF Francouzská Guyana; GL Grónsko; GQ Rovníková Guinea; GR Řecko;
    GS Jižní Georgie a Jižní Sandwichovy ostrovy; HM Heardův ostrov a McDonaldovy ostrovy;
    HR Chorvatsko; HU Maďarsko; IE Irsko; IM Ostrov Man; IO Čagoské ostrovy; JO Jordánsko;
    JP Japonsko; KE Keňa; KN Svatý Kryštof a Nevis; KP Severní Korea; KR Jižní Korea;
    KR Korejská republika; KR J. Korea; KW Kuvajt; KY Kajmanské ostrovy; LC Svatá Lucie;
    LI Lichtenštejnsko; LR Libérie; LT Litva; LU Lucembursko; LV Lotyšsko; MD Moldavsko;
    ME Černá Hora; MF Svatý Martin (Francie); MH Marshallovy ostrovy; MK Makedonie;
    MK Severní Makedonie; MM Barma; MN Mongolsko; MP Severní Mariany; MU Mauricius; MV Maledivy;
    MY Malajsie; NC Nová Kaledonie; NG Nigérie; NL Holandsko; NL Nizozemsko; NL Nizozemí;
    NO Norsko; NZ Nový Zéland; PF Francouzská Polynésie; PL Polsko; PM Saint-Pierre a Miquelon;
    PN Pitcairnovy ostrovy; PR Portoriko; PS Palestinská území; PT Portugalsko; RO Rumunsko;
    RS Srbsko; RU Ruská federace; RU Rusko; SA Saúdská Arábie; SB Šalamounovy ostrovy;
    SC Seychely; SE Švédsko; SH Svatá Helena; SI Slovinsko; SJ Špicberky a Jan Mayen;
    SK Slovenská republika; SO Somálsko; SS Jižní Súdán; ST Svatý Tomáš a Princův ostrov;
    SX Svatý Martin (Nizozemsko); TC Turks a Caicos; TD Čad; TF Francouzská jižní území;
    TH Thajsko; TL Východní Timor; TN Tunisko; TR Turecko; TT Trinidad a Tobago; TW Tchaj-wan;
    UA Ukrajina; UM Menší odlehlé ostrovy USA; US Spojené státy; US Spojené státy americké;
    VC Svatý Vincenc a Grenadiny; VG Britské Panenské ostrovy; VI Americké Panenské ostrovy;
    WF Wallis a Futuna; ZA Jihoafrická republika; ZA JAR; ZA Jižní Afrika
    """

  static let slovak = """
    AL Albánsko; AM Arménsko; AT Rakúsko; BE Belgicko; BQ Karibské Holandsko; BV Bouvetov ostrov;
    BY Bielorusko; CD Konžská demokratická republika; CG Konžská republika; CH Švajčiarsko;
    CK Cookove ostrovy; CN Čínska ľudová republika; CX Vianočný ostrov; EH Západná Sahara;
    ES Španielsko; FM Mikronézia; FR Francúzsko; GB Veľká Británia; GB Spojené kráľovstvo;
    GB Anglicko; GE Gruzínsko; GF Francúzska Guyana; GR Grécko;
    GS Južná Georgia a Južné Sandwichove ostrovy; HM Heardov ostrov a Macdonaldove ostrovy;
    IT Taliansko; KG Kirgizsko; KN Svätý Krištof a Nevis; KP Severná Kórea; KR Južná Kórea;
    KY Kajmanie ostrovy; LC Svätá Lucia; LI Lichtenštajnsko; LU Luxembursko; ME Čierna Hora;
    MF Svätý Martin (fr.); MH Marshallove ostrovy; MK Severné Macedónsko; MM Mjanmarsko;
    MP Severné Mariány; MV Maldivy; MY Malajzia; NC Nová Kaledónia; PF Francúzska Polynézia;
    PN Pitcairnove ostrovy; PS Palestínske územia; PY Paraguaj; RU Ruská federácia;
    SA Saudská Arábia; SB Šalamúnove ostrovy; SJ Svalbard a Jan Mayen; SS Južný Sudán;
    ST Svätý Tomáš a Princov ostrov; SX Svätý Martin (hol.);
    TF Francúzske južné a antarktické územia; TL Východný Timor; TM Turkménsko;
    UM Menšie odľahlé ostrovy USA; UY Uruguaj; VC Svätý Vincent a Grenadíny;
    ZA Juhoafrická republika; ZA Južná Afrika
    """

  static let croatian = """
    AE Ujedinjeni Arapski Emirati; AG Antigva i Barbuda; AI Angvila; AL Albanija; AM Armenija;
    AQ Antarktika; AT Austrija; AU Australija; AX Ålandski otoci; BA Bosna i Hercegovina;
    BE Belgija; BG Bugarska; BM Bermudi; BO Bolivija; BQ Karipski otoci Nizozemske; BS Bahami;
    BV Otok Bouvet; BW Bocvana; BY Bjelorusija; CC Kokosovi (Keelingovi) Otoci;
    CF Srednjoafrička Republika; CH Švicarska; CK Cookovi Otoci; CN Narodna Republika Kina;
    CO Kolumbija; CV Zelenortska Republika; CX Božićni Otok; CY Cipar; CZ Češka;
    DE Savezna Republika Njemačka; DE Njemačka; DK Danska; DZ Alžir; EE Estonija; EG Egipat;
    ER Eritreja; ES Španjolska; ET Etiopija; FI Finska; FK Falklandski Otoci; FM Mikronezija;
    FO Ovčji Otoci; FR Francuska; GB Velika Britanija; GB Ujedinjeno Kraljevstvo;
    GB Ujedinjena Kraljevina; GB Engleska; GB Škotska; GE Gruzija; GF Francuska Gijana;
    GL Grenland; GM Gambija; GN Gvineja; GQ Ekvatorska Gvineja; GR Grčka;
    GS Južna Georgia i Otoci Južni Sandwich; GW Gvineja Bisau; GY Gvajana;
    HM Otoci Heard i McDonald; HU Mađarska; ID Indonezija; IE Irska; IM Otok Man; IN Indija;
    IO Arhipelag Chagos; IT Italija; KE Kenija; KM Komori; KN Sveti Kristofor i Nevis;
    KP Sjeverna Koreja; KR Južna Koreja; KR Koreja; KR Republika Koreja; KY Kajmanski Otoci;
    LC Sveta Lucija; LI Lihtenštajn; LR Liberija; LY Libija; MD Moldavija; MH Maršalovi Otoci;
    MK Sjeverna Makedonija; MN Mongolija; MP Sjevernomarijanski Otoci; MR Mauretanija;
    MU Mauricijus; MV Maldivi; MX Meksiko; MY Malezija; NA Namibija; NC Nova Kaledonija;
    NF Otok Norfolk; NG Nigerija; NL Nizozemska; NO Norveška; NZ Novi Zeland;
    PF Francuska Polinezija; PG Papua Nova Gvineja; PH Filipini; PL Poljska;
    PM Sveti Petar i Mikelon; PN Pitcairnovi Otoci; PS Palestinsko područje; PY Paragvaj;
    RO Rumunjska; RS Republika Srbija; RU Ruska Federacija; RU Rusija; SA Saudijska Arabija;
    SB Salomonovi Otoci; SC Sejšeli; SE Švedska; SH Sveta Helena; SI Republika Slovenija;
    SK Slovačka; SK Republika Slovačka; SL Sijera Leone; SO Somalija; SS Južni Sudan;
    ST Sveti Toma i Princip; SY Sirija; TC Otoci Turks i Caicos; TF Francuski Južni Teritoriji;
    TH Tajland; TR Turska; TW Tajvan; TZ Tanzanija; UM Mali udaljeni otoci SAD-a;
    US Sjedinjene Države; US Sjedinjene Američke Države; US SAD; UY Urugvaj;
    VC Sveti Vincent i Grenadini; VG Britanski Djevičanski Otoci; VI Američki Djevičanski Otoci;
    VN Vijetnam; ZA Južnoafrička Republika; ZM Zambija; ZW Zimbabve
    """

  static let slovenian = """
    AE Združeni arabski emirati; AE ZAE; AG Antigva in Barbuda; AS Ameriška Samoa; AT Avstrija;
    AU Avstralija; AX Ålandski otoki; BA Bosna in Hercegovina; BG Bolgarija;
    BQ Nizozemski Karibi; BR Brazilija; BV Bouvetov otok; BY Belorusija; CC Kokosovi otoki;
    CD Demokratična republika Kongo; CF Srednjeafriška republika; CH Švica;
    CI Slonokoščena obala; CK Cookovi otoki; CN Kitajska; CN LR Kitajska; CV Zelenortski otoki;
    CY Ciper; DE Nemčija; DZ Alžirija; EH Zahodna Sahara; ES Španija; FK Falklandski otoki;
    FO Ferski otoki; FR Francija; GB Združeno kraljestvo; GB Anglija; GF Francoska Gvajana;
    GL Grenlandija; GQ Ekvatorialna Gvineja; GR Grčija;
    GS Južna Georgia in Južni Sandwichevi otoki; GW Gvineja Bissau;
    HM Heardov otok in McDonaldovi otoki; HR Hrvaška; HU Madžarska;
    IO Britansko ozemlje v Indijskem oceanu; IS Islandija; JO Jordanija; JP Japonska;
    KN Saint Kitts in Nevis; KP Severna Koreja; KY Kajmanski otoki; MH Marshallovi otoki;
    MK Severna Makedonija; MP Severni Marianski otoki; MR Mavretanija; MX Mehika;
    NF Norfolški otok; NZ Nova Zelandija; PF Francoska Polinezija; PM Saint Pierre in Miquelon;
    PS Palestinsko ozemlje; PT Portugalska; RO Romunija; SA Saudova Arabija; SB Salomonovi otoki;
    SJ Svalbard in Jan Mayen; SK Slovaška; SK Slovaška republika; ST Sao Tome in Principe;
    TC Otoki Turks in Caicos; TF Francosko južno ozemlje; TH Tajska; TN Tunizija; TR Turčija;
    TT Trinidad in Tobago; UM Stranski zunanji otoki Združenih držav; US Združene države;
    US Združene države Amerike; US ZDA; VC Saint Vincent in Grenadine;
    VG Britanski Deviški otoki; VI Ameriški Deviški otoki; WF Wallis in Futuna;
    ZA Južnoafriška republika
    """

  static let serbian = """
    AF Avganistan; AM Jermenija; AQ Antarktik; AX Olandska Ostrva; BA Босна и Херцеговина;
    BA Republika Bosna i Hercegovina; BL Sveti Bartolomej; BQ Karipska Holandija; BV Ostrvo Buve;
    CC Kokosova (Kilingova) Ostrva; CD Kongo - Kinšasa; CF Centralnoafrička Republika;
    CG Kongo - Brazavil; CH Švajcarska; CI Obala Slonovače; CI Kot d’Ivoar; CK Kukova Ostrva;
    CN NR Kina; CV Zelenortska Ostrva; CW Kurasao; CX Božićno Ostrvo; CY Kipar; DE Nemačka;
    FK Foklandska Ostrva; FO Farska Ostrva; GF Francuska Gvajana; GG Gernzi; GP Gvadelup;
    GQ Ekvatorijalna Gvineja; GS Južna Džordžija i Južna Sendvička Ostrva; GW Gvineja-Bisao;
    HM Ostrvo Herd i Mekdonaldova ostrva; IM Ostrvo Man;
    IO Britanska teritorija Indijskog okeana; JE Džerzi; KM Komorska Ostrva;
    KN Sent Kits i Nevis; KY Kajmanska Ostrva; LT Litvanija; LV Letonija; ME Црна Гора;
    MF Sveti Martin (Francuska); MH Maršalska Ostrva; MK Македонија; MK Северна Македонија;
    MM Mijanmar; MP Severna Marijanska Ostrva; MR Mauritanija; MS Monserat; NF Ostrvo Norfok;
    NL Holandija; PM Sen Pjer i Mikelon; PN Pitkern; PS Palestinske teritorije; PT Portugalija;
    RE Reinion; RO Rumunija; RS Србија; RS Република Србија; SB Solomonska Ostrva;
    SH Sveta Jelena; SJ Svalbard i Jan Majen; SX Sveti Martin (Holandija); SZ Svazilend;
    TC Ostrva Turks i Kaikos; TF Francuske Južne Teritorije; TL Istočni Timor;
    UM Udaljena ostrva SAD; VC Sent Vinsent i Grenadini; VG Britanska Devičanska Ostrva;
    VI Američka Devičanska Ostrva; WF Valis i Futuna; YT Majot
    """

  static let russian = """
    AD Андорра; AE ОАЭ; AE Объединенные Арабские Эмираты; AE Эмираты; AE Дубай; AF Афганистан;
    AG Антигуа и Барбуда; AI Ангилья; AL Албания; AM Армения; AO Ангола; AQ Антарктида;
    AR Аргентина; AS Американское Самоа; AT Австрия; AU Австралия; AW Аруба; AX Аландские о-ва;
    AZ Азербайджан; BA Босния; BA Босния и Герцеговина; BB Барбадос; BD Бангладеш; BE Бельгия;
    BF Буркина-Фасо; BG Болгария; BH Бахрейн; BI Бурунди; BJ Бенин; BL Сен-Бартелеми;
    BM Бермудские о-ва; BN Бруней; BO Боливия; BQ Бонэйр, Синт-Эстатиус и Саба; BR Бразилия;
    BS Багамы; BT Бутан; BV о-в Буве; BW Ботсвана; BY Беларусь; BY Белоруссия;
    BY Республика Беларусь; BZ Белиз; CA Канада; CC Кокосовые о-ва;
    CD Демократическая Республика Конго; CD ДР Конго; CD ДРК;
    CD Конго, Демократическая Республика; CD Конго - Киншаса; CF ЦАР;
    CF Центральноафриканская Республика; CG Конго; CG Республика Конго; CG Конго - Браззавиль;
    CH Швейцария; CI Кот-д’Ивуар; CK о-ва Кука; CL Чили; CM Камерун; CN Китай; CN КНР;
    CN Китайская Народная Республика; CO Колумбия; CR Коста-Рика; CU Куба; CV Кабо-Верде;
    CV Острова Зеленого Мыса; CW Кюрасао; CX о-в Рождества; CY Кипр; CZ Чехия;
    CZ Чешская Республика; DE ФРГ; DE Германия; DJ Джибути; DK Дания; DM Доминика;
    DO Доминиканская Республика; DZ Алжир; EC Эквадор; EE Эстония; EG Египет; EH Западная Сахара;
    ER Эритрея; ES Испания; ET Эфиопия; FI Финляндия; FJ Фиджи; FK Фолклендские о-ва;
    FM Микронезия; FO Фарерские о-ва; FR Франция; GA Габон; GB Великобритания; GB Англия;
    GB Соединенное Королевство; GB Шотландия; GB Уэльс; GB Северная Ирландия;
    GB Соединенное Королевство Великобритании и Северной Ирландии; GD Гренада; GE Грузия;
    GF Французская Гвиана; GG Гернси; GH Гана; GI Гибралтар; GL Гренландия; GM Гамбия; GN Гвинея;
    GP Гваделупа; GQ Экваториальная Гвинея; GR Греция; GS Южная Георгия и Южные Сандвичевы о-ва;
    GT Гватемала; GU Гуам; GW Гвинея-Бисау; GY Гайана; HK Гонконг; HK Гонконг (Китай);
    HM о-ва Херд и Макдональд; HN Гондурас; HR Хорватия; HT Гаити; HU Венгрия; ID Индонезия;
    IE Ирландия; IL Израиль; IM о-в Мэн; IN Индия; IO Архипелаг Чагос; IQ Ирак;
    IR Исламская Республика Иран; IR Иран; IS Исландия; IT Италия; JE Джерси; JM Ямайка;
    JO Иордания; JP Япония; KE Кения; KG Киргизия; KG Кыргызстан; KG Киргизская Республика;
    KG Кыргызская Республика; KH Камбоджа; KI Кирибати; KM Коморы; KN Сент-Китс и Невис;
    KP Северная Корея; KP КНДР; KP Корейская Народно-Демократическая Республика; KR Южная Корея;
    KR Корея; KR Республика Корея; KR Корея, Республика; KR Корея (Южная); KR Ю. Корея;
    KW Кувейт; KY о-ва Кайман; KZ Республика Казахстан; KZ Казахстан; LA Лаос; LB Ливан;
    LC Сент-Люсия; LI Лихтенштейн; LK Шри-Ланка; LK Цейлон; LR Либерия; LS Лесото; LT Литва;
    LU Люксембург; LV Латвия; LY Ливия; MA Марокко; MC Монако; MD Молдавия; MD Молдова;
    MD Республика Молдова; ME Черногория; MF Сен-Мартен; MG Мадагаскар; MH Маршалловы о-ва;
    MK Македония; MK Северная Македония; MK Республика Северная Македония; ML Мали; MM Бирма;
    MM Мьянма; MN Монголия; MO Макао; MP Северные Марианские о-ва; MQ Мартиника; MR Мавритания;
    MS Монтсеррат; MT Мальта; MU Маврикий; MV Мальдивы; MW Малави; MX Мексика; MY Малайзия;
    MZ Мозамбик; NA Намибия; NC Новая Каледония; NE Нигер; NF о-в Норфолк; NG Нигерия;
    NI Никарагуа; NL Голландия; NL Нидерланды; NO Норвегия; NP Непал; NR Науру; NU Ниуэ;
    NZ Новая Зеландия; OM Оман; PA Панама; PE Перу; PF Французская Полинезия;
    PG Папуа — Новая Гвинея; PH Филиппины; PK Пакистан; PL Польша; PM Сен-Пьер и Микелон;
    PN о-ва Питкэрн; PR Пуэрто-Рико; PS Палестина; PS Палестинские территории;
    PS Государство Палестина; PT Португалия; PW Палау; PY Парагвай; QA Катар; RE Реюньон;
    RO Румыния; RS Сербия; RU РФ; RU Российская Федерация; RU Россия; RW Руанда;
    SA Саудовская Аравия; SA Королевство Саудовская Аравия; SB Соломоновы о-ва;
    SC Сейшельские о-ва; SD Судан; SE Швеция; SG Сингапур; SH о-в Св. Елены; SI Словения;
    SJ Шпицберген и Ян-Майен; SK Словацкая Республика; SK Словакия; SL Сьерра-Леоне;
    SM Сан-Марино; SN Сенегал; SO Сомали; SR Суринам; SS Южный Судан; ST Сан-Томе и Принсипи;
    SV Сальвадор; SX Синт-Мартен; SY Сирийская Арабская Республика; SY Сирия; SZ Свазиленд;
    SZ Эсватини; TC Тёркс и Кайкос; TD Чад; TF Французские Южные территории; TG Того; TH Таиланд;
    TJ Таджикистан; TK Токелау; TL Восточный Тимор; TM Туркмения; TM Туркменистан; TN Тунис;
    TO Тонга; TR Турция; TT Тринидад и Тобаго; TV Тувалу; TW Тайвань; TW Тайвань (Китай);
    TZ Танзания; UA Украина; UG Уганда; UM Внешние малые о-ва (США); US США;
    US Соединенные Штаты; US Соединенные Штаты Америки; US Америка; UY Уругвай; UZ Узбекистан;
    VA Ватикан; VC Сент-Винсент и Гренадины; VE Венесуэла; VG Виргинские о-ва (Великобритания);
    VI Виргинские о-ва (США); VN Вьетнам; VU Вануату; WF Уоллис и Футуна; WS Самоа; XK Косово;
    YE Йемен; YT Майотта; ZA ЮАР; ZA Южно-Африканская Республика; ZA Южная Африка; ZM Замбия;
    ZW Зимбабве
    """

  static let ukrainian = """
    AE ОАЕ; AE Об’єднані Арабські Емірати; AF Афганістан; AG Антигуа і Барбуда; AI Ангілья;
    AL Албанія; AM Вірменія; AQ Антарктика; AS Американське Самоа; AT Австрія; AU Австралія;
    AX Аландські Острови; BA Боснія і Герцеговина; BE Бельгія; BF Буркіна-Фасо; BG Болгарія;
    BI Бурунді; BJ Бенін; BL Сен-Бартелемі; BM Бермудські Острови; BO Болівія;
    BQ Карибські Нідерланди; BR Бразилія; BS Багамські Острови; BV Острів Буве; BY Білорусь;
    BZ Беліз; CC Кокосові (Кілінг) Острови; CD Демократична Республіка Конго; CD Конго – Кіншаса;
    CF Центральноафриканська Республіка; CG Конго – Браззавіль; CH Швейцарія; CI Кот-дʼІвуар;
    CK Острови Кука; CL Чилі; CO Колумбія; CX Острів Різдва; CY Кіпр; CZ Чехія;
    CZ Чеська Республіка; DE Німеччина; DJ Джибуті; DK Данія; DM Домініка;
    DO Домініканська Республіка; EC Еквадор; EE Естонія; EG Єгипет; EH Західна Сахара;
    ER Еритрея; ES Іспанія; ET Ефіопія; FI Фінляндія; FJ Фіджі; FK Фолклендські Острови;
    FM Мікронезія; FO Фарерські Острови; FR Франція; GB Велика Британія; GB Великобританія;
    GB Англія; GB Сполучене Королівство; GE Грузія; GF Французька Гвіана; GG Гернсі;
    GI Гібралтар; GL Гренландія; GM Ґамбія; GN Гвінея; GQ Екваторіальна Гвінея; GR Греція;
    GS Південна Джорджія та Південні Сандвічеві Острови; GW Гвінея-Бісау; GY Гаяна;
    HM Острови Герд і Макдоналд; HR Хорватія; HT Гаїті; HU Угорщина; ID Індонезія; IE Ірландія;
    IL Ізраїль; IM Острів Мен; IN Індія; IO Архіпелаг Чагос; IQ Ірак; IR Іран; IS Ісландія;
    IT Італія; JE Джерсі; JO Йорданія; JP Японія; KE Кенія; KG Киргизстан; KI Кірибаті;
    KM Комори; KN Сент-Кітс і Невіс; KP Північна Корея; KR Південна Корея; KR Республіка Корея;
    KY Кайманові Острови; LB Ліван; LC Сент-Люсія; LI Ліхтенштейн; LK Шрі-Ланка; LR Ліберія;
    LV Латвія; LY Лівія; ME Чорногорія; MH Маршаллові Острови; MK Північна Македонія; ML Малі;
    MM Мʼянма; MM Бірма; MN Монголія; MP Північні Маріанські Острови; MQ Мартиніка;
    MR Мавританія; MU Маврикій; MV Мальдіви; MW Малаві; MY Малайзія; MZ Мозамбік; NA Намібія;
    NC Нова Каледонія; NE Нігер; NF Острів Норфолк; NG Нігерія; NI Нікарагуа; NL Голландія;
    NL Нідерланди; NO Норвегія; NU Ніуе; NZ Нова Зеландія; PF Французька Полінезія;
    PG Папуа-Нова Гвінея; PH Філіппіни; PL Польща; PM Сен-Пʼєр і Мікелон; PN Острови Піткерн;
    PR Пуерто-Рико; PS Палестинські території; PT Португалія; RE Реюньйон; RO Румунія; RS Сербія;
    RU Російська Федерація; RU Росія; SA Саудівська Аравія; SB Соломонові Острови;
    SC Сейшельські Острови; SE Швеція; SG Сінгапур; SH Острів Святої Єлени; SI Словенія;
    SJ Шпіцберген та Ян-Маєн; SK Словацька Республіка; SK Словаччина; SL Сьєрра-Леоне; SO Сомалі;
    SS Південний Судан; ST Сан-Томе і Принсіпі; SX Сінт-Мартен; SY Сирія; SZ Есватіні;
    TC Острови Теркс і Кайкос; TF Французькі Південні Території; TH Таїланд; TL Тимор-Лешті;
    TM Туркменістан; TN Туніс; TR Туреччина; TT Тринідад і Тобаго; TZ Танзанія; UA Україна;
    UM Віддалені острови США; US Сполучені Штати; US Сполучені Штати Америки;
    VC Сент-Вінсент і Гренадіни; VE Венесуела; VG Британські Віргінські острови;
    VI Віргінські Острови (США); VN Вʼєтнам; WF Уолліс і Футуна; YE Ємен; ZA ПАР;
    ZA Південна Африка; ZA Південно-Африканська Республіка; ZM Замбія; ZW Зімбабве
    """

  static let bulgarian = """
    AD Андора; AE Обединени арабски емирства; AI Ангуила; AR Аржентина; AS Американска Самоа;
    AX Оландски острови; BE Белгия; BG Република България; BG България; BM Бермудски острови;
    BN Бруней Даруссалам; BQ Карибска Нидерландия; BS Бахамски острови; BV остров Буве;
    BY Беларус; CC Кокосови острови (острови Кийлинг); CF Централноафриканска република;
    CG Конго (Бразавил); CI Кот д’Ивоар; CK острови Кук; CX остров Рождество; CY Кипър;
    CZ Чешка република; DO Доминиканска република; EE Естония; EH Западна Сахара; ET Етиопия;
    FI Финландия; FK Фолкландски острови; FO Фарьорски острови; GB Обединено кралство;
    GB Обединеното кралство; GF Френска Гвиана; GG Гърнзи; GQ Екваториална Гвинея; GR Гърция;
    GS Южна Джорджия и Южни Сандвичеви острови; HK Хонконг; HM острови Хърд и Макдоналд;
    HN Хондурас; HR Хърватия; HT Хаити; HU Унгария; IL Израел; IM остров Ман;
    IO Британска територия в Индийския океан; JE Джърси; KM Коморски острови;
    KN Сейнт Китс и Невис; KP Северна Корея; KR Южна Корея; KR Република Корея;
    KY Кайманови острови; LC Сейнт Лусия; LI Лихтенщайн; LY Либия; MA Мароко; ME Черна гора;
    MH Маршалови острови; MK Република Северна Македония; MK Северна Македония; MM Мианмар;
    MP Северни Мариански острови; MS Монтсерат; MT Малта; MU Мавриций; MV Малдиви; MX Мексико;
    NC Нова Каледония; NF остров Норфолк; NL Нидерландия; NL Холандия; NU Ниуе; NZ Нова Зеландия;
    PF Френска Полинезия; PG Папуа-Нова Гвинея; PH Филипини; PL Полша; PM Сен Пиер и Микелон;
    PN Острови Питкерн; PS Палестински територии; RE Реюнион; RO Румъния; RS Сърбия;
    RU Руска федерация; RU Русия; SA Саудитска Арабия; SB Соломонови острови; SC Сейшели;
    SH Света Елена; SJ Свалбард и Ян Майен; SL Сиера Леоне; SO Сомалия; SS Южен Судан;
    ST Сао Томе и Принсипи; SV Салвадор; SZ Есватини; TC острови Търкс и Кайкос;
    TF Френски южни територии; TL Тимор Лесте; TW Тайван; UM Отдалечени острови на САЩ; US САЩ;
    US Съединени щати; US Съединени американски щати; VC Сейнт Винсънт и Гренадини; VE Венецуела;
    VG Британски Вирджински острови; VI Американски Вирджински острови; VN Виетнам;
    WF Уолис и Футуна; YT Майот; ZA Южна Африка
    """
}
