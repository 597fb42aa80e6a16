extension CountryTable {
  /// The rows of MA to ZW.
  static let secondHalf = """
    MA|MAR|Morocco|Kingdom of Morocco; Marocco; Maroc
    MC|MCO|Monaco|Principality of Monaco; Monte Carlo
    MD|MDA|Moldova|Republic of Moldova; Moldova, Republic of; Moldavia; Moldovia
    ME|MNE|Montenegro|Crna Gora
    MF|MAF|St. Martin|Saint Martin (French part); Saint-Martin (French)
    MG|MDG|Madagascar|Malagasy Republic; Madagaskar
    MH|MHL|Marshall Islands|
    MK|MKD|North Macedonia|Macedonia; FYROM; FYR Macedonia; \
      Former Yugoslav Republic of Macedonia; Macedonia, the former Yugoslav Republic of; \
      Macedonia (FYROM); Macedonia FYR; Republic of North Macedonia; N. Macedonia; \
      Macedonia, North; Northern Macedonia; Makedonia; Macedonia (former Yugoslav); \
      Former Yugoslavian Republic of Macedonia; Former Yug. Rep. of Macedonia; Makedonija
    ML|MLI|Mali|Mali Republic
    MM|MMR|Myanmar|Burma; Myanmar (Burma); Union of Myanmar; Republic of the Union of Myanmar; \
      Birmania; Burma (Myanmar)
    MN|MNG|Mongolia|Outer Mongolia
    MO|MAC|Macao|Macau; Macao SAR China; Macao SAR; Macau SAR; Macao, China; Macau, China; \
      Macao Special Administrative Region; Macao Special Administrative Region of China; \
      Macau SAR China; Makao; Makau
    MP|MNP|Northern Mariana Islands|Commonwealth of the Northern Mariana Islands; \
      Northern Marianas; Saipan; N. Mariana Islands; CNMI; Marianas; Mariana Islands
    MQ|MTQ|Martinique|Martinica
    MR|MRT|Mauritania|
    MS|MSR|Montserrat|
    MT|MLT|Malta|Gozo
    MU|MUS|Mauritius|Maurice; Mauritius Island
    MV|MDV|Maldives|Maldive Islands; Maldive; Republic of Maldives; Maldiv Islands
    MW|MWI|Malawi|
    MX|MEX|Mexico|United Mexican States; Estados Unidos Mexicanos; Mejico; Mexico DF
    MY|MYS|Malaysia|Federation of Malaysia; MAS; Malasia; Malayasia; Malaisia; Malysia; \
      Maleysia
    MZ|MOZ|Mozambique|Moçambique; Mosambique
    NA|NAM|Namibia|South West Africa; Namib
    NC|NCL|New Caledonia|Kanaky; Nouvelle Caledonie
    NE|NER|Niger|Niger Republic
    NF|NFK|Norfolk Island|
    NG|NGA|Nigeria|NGR; Federal Republic of Nigeria
    NI|NIC|Nicaragua|
    NL|NLD|Netherlands|Holland; Netherland; NED; Nederland; Kingdom of the Netherlands; \
      Nederlands; HOL; Netherlands (Holland); Neth.; Neatherlands; Nertherlands; \
      Netherlands, Kingdom of the; Hollande; Holand; Holanda; Netherlans
    NO|NOR|Norway|Kingdom of Norway; Norge; Noreg
    NP|NPL|Nepal|Federal Democratic Republic of Nepal; Nepaul
    NR|NRU|Nauru|
    NU|NIU|Niue|
    NZ|NZL|New Zealand|Aotearoa; New Zeland; N. Zealand; Aotearoa New Zealand; \
      New Zealand Aotearoa
    OM|OMN|Oman|Sultanate of Oman; Muscat and Oman; Sultanat of Oman
    PA|PAN|Panama|Republic of Panama
    PE|PER|Peru|Pérou; Rep. del Peru
    PF|PYF|French Polynesia|Tahiti; Polynesie Francaise
    PG|PNG|Papua New Guinea|Papua N. Guinea; Papua New Guiana; \
      Independent State of Papua New Guinea; P.N.G.; Papua Niugini
    PH|PHL|Philippines|PHI; Phillipines; Philipines; Phillippines; Filipinas; Pilipinas; Phils.; \
      R.P. Philippines; Republic of the Philippines; Philippine; Philippine Islands; \
      Philippine Republic
    PK|PAK|Pakistan|Islamic Republic of Pakistan; I.R. Pakistan; West Pakistan
    PL|POL|Poland|Polska; Republic of Poland; Rzeczpospolita Polska; RP Polska
    PM|SPM|St. Pierre & Miquelon|Saint Pierre; Miquelon
    PN|PCN|Pitcairn Islands|Pitcairn; Pitcairn Island; \
      Pitcairn, Henderson, Ducie and Oeno Islands
    PR|PRI|Puerto Rico|Porto Rico; Commonwealth of Puerto Rico
    PS|PSE|Palestine|State of Palestine; Palestine, State of; Palestinian Territories; \
      Palestinian Territory; Palestinian Territory, Occupied; Occupied Palestinian Territory; \
      Occupied Palestinian Territories; West Bank; West Bank and Gaza; Gaza; Gaza Strip; \
      Palestinian Authority; Palestinian; West Bank and Gaza Strip; \
      Palestinian National Authority
    PT|PRT|Portugal|POR; Portuguese Republic; República Portuguesa
    PW|PLW|Palau|Belau; Palau Islands; Pelew
    PY|PRY|Paraguay|
    QA|QAT|Qatar|State of Qatar; Katar; Quatar; Qater
    RE|REU|Réunion|Reunion Island; La Réunion; Île de la Réunion
    RO|ROU|Romania|Rumania; Roumania; ROM; Rumunia; Rumenia
    RS|SRB|Serbia|Republic of Serbia; Srbija; Serbie; Servia
    RU|RUS|Russia|Russian Federation; Russian; Federation of Russia; Russia Federation; \
      Russian Fed.; Rusia; Russian Republic; Rossiya; Rossija; Rossia; Fed. Russia; RF Russia; \
      Russain Federation
    RW|RWA|Rwanda|Ruanda; Rwandese Republic
    SA|SAU|Saudi Arabia|Kingdom of Saudi Arabia; KSA; Saudi; Saudia; Saudi Arab; Soudi Arabia; \
      K. of Saudi Arabia; Saoudi Arabia; Kingdom of S.A.; Saudia Arabia; KSA Saudi Arabia; \
      Saudi Arabian; S. Arabia
    SB|SLB|Solomon Islands|Solomons
    SC|SYC|Seychelles|Seychelle Islands
    SD|SDN|Sudan|Republic of the Sudan; Soudan; North Sudan
    SE|SWE|Sweden|Kingdom of Sweden; Sverige
    SG|SGP|Singapore|Republic of Singapore; Singapur; Singapura; S'pore; Singapor; Singapour; \
      SGP Singapore; Singapore Republic
    SH|SHN|St. Helena|Saint Helena, Ascension and Tristan da Cunha; Ascension Island; \
      Tristan da Cunha
    SI|SVN|Slovenia|SLO; Republic of Slovenia; Slovenija
    SJ|SJM|Svalbard & Jan Mayen|Svalbard; Svalbard and Jan Mayen Islands; Jan Mayen; \
      Spitsbergen; Spitzbergen
    SK|SVK|Slovakia|Slovak Republic; Slovak; Republic of Slovakia; Slovensko; \
      Slovakian Republic; Slovak Federative Republic; SR Slovakia; Slovac Republic; Slowakia
    SL|SLE|Sierra Leone|Sierra Leona
    SM|SMR|San Marino|Most Serene Republic of San Marino
    SN|SEN|Senegal|
    SO|SOM|Somalia|Somali; Somaliland; Federal Republic of Somalia; Somali Republic; \
      Somali Democratic Republic
    SR|SUR|Suriname|Surinam; Dutch Guiana; Dutch Guyana
    SS|SSD|South Sudan|S. Sudan; Sudan, South; Southern Sudan; Republic of South Sudan
    ST|STP|São Tomé & Príncipe|Sao Tome; Sao Tome e Principe
    SV|SLV|El Salvador|Republic of El Salvador
    SX|SXM|Sint Maarten|Sint Maarten (Dutch part); Saint Maarten; Saint Martin (Dutch part); \
      Saint-Martin (Dutch)
    SY|SYR|Syria|Syrian Arab Republic; Syrian; Syrian A.R.; Syria Arab Republic; Syrie
    SZ|SWZ|Eswatini|Swaziland; Kingdom of Eswatini; eSwatini (Swaziland); Swazi; \
      Eswatini, Kingdom of; Eswatini (fmr. Swaziland)
    TC|TCA|Turks & Caicos Islands|Turks and Caicos; Turk and Caicos Islands; Caicos Islands
    TD|TCD|Chad|Tchad
    TF|ATF|French Southern Territories|French Southern and Antarctic Lands; \
      French Southern and Antarctic Territories; TAAF; Kerguelen; French Antarctic Lands
    TG|TGO|Togo|Togolese Republic; Togoland
    TH|THA|Thailand|Siam; Kingdom of Thailand; Tailand; Thai; Thailande; Prathet Thai; \
      Muang Thai
    TJ|TJK|Tajikistan|Tadjikistan; Tadzhikistan; Tajikstan; Tadzikistan; Tajik
    TK|TKL|Tokelau|Tokelau Islands
    TL|TLS|Timor-Leste|East Timor; Timor Lorosae; Democratic Republic of Timor-Leste; \
      Timor Oriental
    TM|TKM|Turkmenistan|Turkmenia; Turkmen; Turkmenstan
    TN|TUN|Tunisia|Tunisie; Tunesia; Tunis; Tunisian Republic
    TO|TON|Tonga|Kingdom of Tonga
    TR|TUR|Türkiye|Turkey; Republic of Türkiye; Republic of Turkey; Turkiye Cumhuriyeti; \
      T.C. Türkiye; Turkye; Turkie; Tuerkiye; Tuerkei; Turkei; Turkish Republic; Turkiya; Turky
    TT|TTO|Trinidad & Tobago|Trinidad; Tobago; Trin & Tobago; Trinidad Tobago W.I.; T&T; \
      Trinidad and Tobago, West Indies; Trinidad W.I.
    TV|TUV|Tuvalu|Ellice Islands
    TW|TWN|Taiwan|Taiwan, Province of China; Taiwan ROC; Republic of China; \
      Taiwan, Republic of China; Republic of China (Taiwan); R.O.C.; China, Republic of; \
      Chinese Taipei; Taiwan, China; TPE; Taipei; Taiwan Region; Taiwan Province; Taiwan Area; \
      China Taiwan; Taiwan Chinese Taipei; Taiwan District; ROC Taiwan; Taipei Taiwan; \
      Province of Taiwan; Tiawan
    TZ|TZA|Tanzania|United Republic of Tanzania; Tanzania, United Republic of; Zanzibar; \
      Tanganyika; U.R. Tanzania; Tanzania Zanzibar
    UA|UKR|Ukraine|Ukrain; Ukraina; Ukrayina; Ukrania; Ucraine
    UG|UGA|Uganda|
    UM|UMI|U.S. Outlying Islands|United States Minor Outlying Islands; \
      US Minor Outlying Islands; USA Minor Outlying Islands; Minor Outlying Islands; \
      Wake Island; Midway Islands; US Minor Islands; Midway Island
    US|USA|United States|United States of America; USA; US; America; US of A; U.S. of America; \
      United States (USA); United State; United State of America; Unites States; \
      Unites States of America; Untied States; Untied States of America; Unided States; \
      United Sates; United Stated; United Staes; USA America; U.S.of A.; Amerika; EEUU; EE.UU.; \
      EE. UU.; EUA; Unit States; North America USA; Etats Unis; Stati Uniti; VSA
    UY|URY|Uruguay|URU; Eastern Republic of Uruguay; República Oriental del Uruguay; \
      Oriental Republic of Uruguay
    UZ|UZB|Uzbekistan|Usbekistan; Uzbekstan; Ozbekiston; Ouzbekistan; Uzbek
    VA|VAT|Vatican City|Holy See; Holy See (Vatican City State); Vatican; Vatican City State; \
      Vaticano; Holy See (Vatican City); State of the Vatican City
    VC|VCT|St. Vincent & Grenadines|Saint Vincent
    VE|VEN|Venezuela|Bolivarian Republic of Venezuela; Venezuela, Bolivarian Republic of; \
      Venezuala; Venezuela, RB; Rep. Bolivariana de Venezuela; \
      República Bolivariana de Venezuela; Venezuela B.R.
    VG|VGB|British Virgin Islands|Virgin Islands, British; Virgin Islands (UK); B.V.I.; \
      British Virgin; Virgin Islands (GB); UK Virgin Islands; Tortola
    VI|VIR|U.S. Virgin Islands|Virgin Islands, U.S.; United States Virgin Islands; \
      Virgin Islands of the United States; USVI; American Virgin Islands; Virgin Islands (USA); \
      USA Virgin Islands; Danish West Indies
    VN|VNM|Vietnam|VIE; Socialist Republic of Viet Nam; S.R. Vietnam; Vietman; Vitenam; Veitnam; \
      Vietnam Socialist Republic
    VU|VUT|Vanuatu|New Hebrides
    WF|WLF|Wallis & Futuna|Wallis and Futuna Islands
    WS|WSM|Samoa|Western Samoa; Independent State of Samoa
    XK|XKX|Kosovo|Republic of Kosovo; Kosova; XKS; RKS; Kosovo (UNMIK); Kosovo, UN; \
      Kosovo UNSCR 1244; Republika e Kosovës; Kosowo; Kosovo and Metohija
    YE|YEM|Yemen|Republic of Yemen; Yemen Arab Republic; North Yemen; South Yemen; \
      Yemen Republic; Yemen A.R.; Jemen; People's Democratic Republic of Yemen
    YT|MYT|Mayotte|
    ZA|ZAF|South Africa|RSA; S. Africa; Republic of South Africa; South African; \
      South African Republic; Suid-Afrika; South Afrika; Union of South Africa; So. Africa; SAF
    ZM|ZMB|Zambia|Northern Rhodesia
    ZW|ZWE|Zimbabwe|Rhodesia; Southern Rhodesia
    """
}
