extension CountryNames {
  static let turkish = """
    AE Birleşik Arap Emirlikleri; AE BAE; AE B.A.E.; AE Emirlikler; AG Antigua ve Barbuda;
    AL Arnavutluk; AM Ermenistan; AR Arjantin; AS Amerikan Samoası; AT Avusturya; AU Avustralya;
    AX Åland Adaları; AZ Azerbaycan; BA Bosna Hersek; BE Belçika; BG Bulgaristan; BH Bahreyn;
    BO Bolivya; BQ Karayip Hollandası; BR Brezilya; BS Bahamalar; BV Bouvet Adası;
    BY Beyaz Rusya; CC Cocos (Keeling) Adaları; CD Demokratik Kongo Cumhuriyeti;
    CF Orta Afrika Cumhuriyeti; CG Kongo Cumhuriyeti; CH İsviçre; CI Fildişi Sahili;
    CK Cook Adaları; CL Şili; CN Çin; CN Çin Halk Cumhuriyeti; CO Kolombiya; CX Christmas Adası;
    CY Kıbrıs; CZ Çek Cumhuriyeti; CZ Çekya; CZ Çek; DE Almanya; DJ Cibuti; DK Danimarka;
    DO Dominik Cumhuriyeti; DZ Cezayir; EE Estonya; EG Mısır; EH Batı Sahra; ER Eritre;
    ES İspanya; ET Etiyopya; FI Finlandiya; FK Falkland Adaları; FM Mikronezya; FO Faroe Adaları;
    FR Fransa; GB Birleşik Krallık; GB İngiltere; GB Büyük Britanya; GB İskoçya; GB Galler;
    GB Kuzey İrlanda; GE Gürcistan; GF Fransız Guyanası; GI Cebelitarık; GM Gambiya; GN Gine;
    GQ Ekvator Ginesi; GR Yunanistan; GS Güney Georgia ve Güney Sandwich Adaları; GW Gine-Bissau;
    HM Heard Adası ve McDonald Adaları; HR Hırvatistan; HU Macaristan; ID Endonezya; IL İsrail;
    IM Man Adası; IN Hindistan; IO Chagos Takımadaları; IR İran İslam Cumhuriyeti; IS İzlanda;
    IT İtalya; JO Ürdün; JP Japonya; KH Kamboçya; KM Komorlar; KN Saint Kitts ve Nevis;
    KP Kuzey Kore; KP Kore Demokratik Halk Cumhuriyeti; KR Güney Kore; KR Kore;
    KR Kore Cumhuriyeti; KR Kore (Güney); KR G. Kore; KW Kuveyt; KY Cayman Adaları; LB Lübnan;
    LR Liberya; LT Litvanya; LV Letonya; MA Fas; ME Karadağ; MH Marshall Adaları; MK Makedonya;
    MK Kuzey Makedonya; MN Moğolistan; MP Kuzey Mariana Adaları; MR Moritanya; MV Maldivler;
    MX Meksika; MY Malezya; NA Namibya; NC Yeni Kaledonya; NE Nijer; NF Norfolk Adası;
    NG Nijerya; NL Hollanda; NO Norveç; NZ Yeni Zelanda; OM Umman; PF Fransız Polinezyası;
    PG Papua Yeni Gine; PH Filipinler; PL Polonya; PM Saint Pierre ve Miquelon;
    PN Pitcairn Adaları; PS Filistin; PS Filistin Bölgeleri; PT Portekiz; RO Romanya;
    RS Sırbistan; RU Rusya Federasyonu; RU Rusya; SA Suudi Arabistan; SA S. Arabistan;
    SB Solomon Adaları; SC Seyşeller; SE İsveç; SI Slovenya; SJ Svalbard ve Jan Mayen;
    SK Slovak Cumhuriyeti; SK Slovakya; SS Güney Sudan; ST Sao Tome ve Principe; SY Suriye;
    TC Turks ve Caicos Adaları; TD Çad; TF Fransız Güney Toprakları; TH Tayland; TJ Tacikistan;
    TN Tunus; TT Trinidad ve Tobago; TW Tayvan; TZ Tanzanya; UA Ukrayna;
    UM ABD Küçük Harici Adaları; US Amerika Birleşik Devletleri; US ABD; US A.B.D.;
    UZ Özbekistan; VC Saint Vincent ve Grenadinler; VG Britanya Virjin Adaları;
    VI ABD Virjin Adaları; WF Wallis ve Futuna; ZA Güney Afrika; ZA Güney Afrika Cumhuriyeti;
    ZM Zambiya
    """

  static let finnish = """
    AE Arabiemiirikunnat; AE Yhdistyneet arabiemiirikunnat; AG Antigua ja Barbuda; AR Argentiina;
    AS Amerikan Samoa; AT Itävalta; AX Ahvenanmaa; AZ Azerbaidžan; BA Bosnia ja Hertsegovina;
    BQ Karibian Alankomaat; BS Bahama; BV Bouvet’nsaari; BY Valko-Venäjä;
    CC Kookossaaret (Keelingsaaret); CD Kongon demokraattinen tasavalta;
    CF Keski-Afrikan tasavalta; CG Kongon tasavalta; CH Sveitsi; CK Cookinsaaret; CN Kiina;
    CN Kiinan kansantasavalta; CU Kuuba; CX Joulusaari; CZ Tšekki; CZ Tšekin tasavalta; DE Saksa;
    DK Tanska; DO Dominikaaninen tasavalta; EE Viro; EG Egypti; EH Länsi-Sahara; ES Espanja;
    FK Falklandinsaaret; FO Färsaaret; FR Ranska; GB Iso-Britannia; GB Yhdistynyt kuningaskunta;
    GB Britannia; GB Englanti; GB Skotlanti; GF Ranskan Guayana; GL Grönlanti;
    GQ Päiväntasaajan Guinea; GR Kreikka; GS Etelä-Georgia ja Eteläiset Sandwichinsaaret;
    HM Heard ja McDonaldinsaaret; HU Unkari; IE Irlanti; IM Mansaari; IN Intia; IO Chagossaaret;
    IS Islanti; JP Japani; KG Kirgisia; KM Komorit; KN Saint Kitts ja Nevis; KP Pohjois-Korea;
    KR Etelä-Korea; KR Korean tasavalta; KY Caymansaaret; LT Liettua; MH Marshallinsaaret;
    MK Pohjois-Makedonia; MP Pohjois-Mariaanit; MV Malediivit; MY Malesia; NC Uusi-Kaledonia;
    NF Norfolkinsaari; NL Hollanti; NL Alankomaat; NO Norja; NZ Uusi-Seelanti;
    PF Ranskan Polynesia; PG Papua-Uusi-Guinea; PH Filippiinit; PL Puola;
    PM Saint-Pierre ja Miquelon; PS Palestiina; PS Palestiinalaisalue; PT Portugali;
    RU Venäjän federaatio; RU Venäjä; SB Salomonsaaret; SC Seychellit; SE Ruotsi;
    SJ Huippuvuoret ja Jan Mayen; SS Etelä-Sudan; ST São Tomé ja Príncipe; SY Syyria;
    TC Turks- ja Caicossaaret; TD Tšad; TF Ranskan eteläiset ja antarktiset alueet; TH Thaimaa;
    TL Itä-Timor; TR Turkki; TT Trinidad ja Tobago; UM Yhdysvaltain erillissaaret;
    US Yhdysvallat; US Amerikan yhdysvallat; VA Vatikaani; VC Saint Vincent ja Grenadiinit;
    VG Brittiläiset Neitsytsaaret; VI Yhdysvaltain Neitsytsaaret; WF Wallis ja Futuna;
    ZA Etelä-Afrikka
    """

  static let estonian = """
    AE Araabia Ühendemiraadid; AE AÜE; AL Albaania; AM Armeenia; AS Ameerika Samoa;
    AU Austraalia; AX Ahvenamaa; AZ Aserbaidžaan; BA Bosnia ja Hertsegoviina; BG Bulgaaria;
    BO Boliivia; BQ Kariibi Madalmaad; BR Brasiilia; BV Bouvet’ saar; BY Valgevene;
    CC Kookossaared; CD Kongo DV; CF Kesk-Aafrika Vabariik; CG Kongo Vabariik;
    CI Elevandiluurannik; CK Cooki saared; CL Tšiili; CN Hiina; CV Roheneemesaared; CX Jõulusaar;
    CY Küpros; CZ Tšehhi; CZ Tšehhi Vabariik; DE Saksamaa; DK Taani; DO Dominikaani Vabariik;
    DZ Alžeeria; EE Eesti Vabariik; EE Eesti; EG Egiptus; EH Lääne-Sahara; ES Hispaania;
    ET Etioopia; FI Soome; FK Falklandi saared; FM Mikroneesia; FO Fääri saared; FR Prantsusmaa;
    GB Suurbritannia; GB Ühendkuningriik; GB Inglismaa; GE Gruusia; GF Prantsuse Guajaana;
    GL Gröönimaa; GQ Ekvatoriaal-Guinea; GR Kreeka; GS Lõuna-Georgia ja Lõuna-Sandwichi saared;
    HM Heardi ja McDonaldi saared; HR Horvaatia; HU Ungari; ID Indoneesia; IE Iirimaa;
    IL Iisrael; IM Mani saar; IO Briti India ookeani ala; IQ Iraak; IR Iraan; IT Itaalia;
    JO Jordaania; JP Jaapan; KE Keenia; KG Kõrgõzstan; KM Komoorid; KP Põhja-Korea;
    KR Lõuna-Korea; KY Kaimanisaared; KZ Kasahstan; LB Liibanon; LR Libeeria; LT Leedu; LV Läti;
    LY Liibüa; MH Marshalli Saared; MK Põhja-Makedoonia; MN Mongoolia; MP Põhja-Mariaanid;
    MR Mauritaania; MV Maldiivid; MX Mehhiko; MZ Mosambiik; NA Namiibia; NC Uus-Kaledoonia;
    NG Nigeeria; NL Madalmaad; NO Norra; NZ Uus-Meremaa; OM Omaan; PE Peruu;
    PF Prantsuse Polüneesia; PG Paapua Uus-Guinea; PH Filipiinid; PL Poola; PN Pitcairni saared;
    PS Palestiina alad; RO Rumeenia; RU Venemaa Föderatsioon; RU Venemaa; SA Saudi Araabia;
    SB Saalomoni Saared; SC Seišellid; SD Sudaan; SE Rootsi; SI Sloveenia;
    SJ Svalbard ja Jan Mayen; SK Slovakkia; SO Somaalia; SS Lõuna-Sudaan; SY Süüria;
    SZ Svaasimaa; TC Turks ja Caicos; TD Tšaad; TF Prantsuse Lõunaalad; TH Tai; TL Ida-Timor;
    TN Tuneesia; TR Türgi; TZ Tansaania; UM Ühendriikide hajasaared; US Ameerika Ühendriigid;
    US Ühendriigid; VC Saint Vincent ja Grenadiinid; VG Briti Neitsisaared; VI USA Neitsisaared;
    YE Jeemen; ZA Lõuna-Aafrika; ZA Lõuna-Aafrika Vabariik
    """

  static let hungarian = """
    AE Egyesült Arab Emírségek; AF Afganisztán; AG Antigua és Barbuda; AM Örményország;
    AQ Antarktisz; AS Amerikai Szamoa; AT Ausztria; AU Ausztrália; AX Åland-szigetek;
    AZ Azerbajdzsán; BA Bosznia-Hercegovina; BQ Holland Karib-térség; BS Bahama-szigetek;
    BV Bouvet-sziget; BY Fehéroroszország; BY Belarusz; CC Kókusz (Keeling)-szigetek;
    CD Kongói Demokratikus Köztársaság; CF Közép-afrikai Köztársaság; CH Svájc; CK Cook-szigetek;
    CN Kínai Népköztársaság; CV Zöld-foki Köztársaság; CX Karácsony-sziget; CY Ciprus;
    CZ Csehország; CZ Cseh Köztársaság; CZ Csehia; DE Német Szövetségi Köztársaság;
    DE Németország; DJ Dzsibuti; DO Dominikai Köztársaság; EE Észtország; EG Egyiptom;
    EH Nyugat-Szahara; ES Spanyolország; FI Finnország; FJ Fidzsi; FK Falkland-szigetek;
    FO Feröer szigetek; FR Franciaország; GB Egyesült Királyság; GB Nagy-Britannia; GB Skócia;
    GF Francia Guyana; GQ Egyenlítői-Guinea; GR Görögország;
    GS Déli-Georgia és Déli-Sandwich-szigetek; GW Bissau-Guinea;
    HM Heard-sziget és McDonald-szigetek; HR Horvátország; IE Írország; IM Man-sziget;
    IO Chagos-szigetek; IS Izland; IT Olaszország; KG Kirgizisztán; KH Kambodzsa;
    KM Comore-szigetek; KN Saint Kitts és Nevis; KP Észak-Korea; KR Dél-Korea;
    KR Koreai Köztársaság; KW Kuvait; KY Kajmán-szigetek; KZ Kazahsztán; LA Laosz; LT Litvánia;
    LV Lettország; MG Madagaszkár; MH Marshall-szigetek; MK Észak-Macedónia;
    MP Északi Mariana-szigetek; MV Maldív-szigetek; NC Új-Kaledónia; NF Norfolk-sziget;
    NL Hollandia; NZ Új-Zéland; PF Francia Polinézia; PG Pápua Új-Guinea; PH Fülöp-szigetek;
    PK Pakisztán; PL Lengyelország; PM Saint-Pierre és Miquelon; PN Pitcairn-szigetek;
    PS Palesztina; PS Palesztin Terület; RS Szerbia; RU Oroszországi Föderáció; RU Oroszország;
    SA Szaúd-Arábia; SB Salamon-szigetek; SC Seychelle-szigetek; SD Szudán; SE Svédország;
    SG Szingapúr; SH Szent Ilona; SI Szlovénia; SJ Svalbard és Jan Mayen; SK Szlovák Köztársaság;
    SK Szlovákia; SN Szenegál; SO Szomália; SS Dél-Szudán; ST São Tomé és Príncipe; SY Szíria;
    SZ Szváziföld; TC Turks- és Caicos-szigetek; TD Csád; TF Francia Déli Területek; TH Thaiföld;
    TJ Tádzsikisztán; TL Kelet-Timor; TM Türkmenisztán; TN Tunézia; TR Törökország;
    TT Trinidad és Tobago; UA Ukrajna; UM Az USA lakatlan külbirtokai; US Egyesült Államok;
    US Amerikai Egyesült Államok; UZ Üzbegisztán; VC Saint Vincent és a Grenadine-szigetek;
    VG Brit Virgin-szigetek; VI Amerikai Virgin-szigetek; WF Wallis és Futuna; WS Szamoa;
    XK Koszovó; ZA Dél-Afrika; ZA Dél-afrikai Köztársaság
    """

  static let latvian = """
    AE Apvienotie Arābu Emirāti; AE AAE; AF Afganistāna; AG Antigva un Barbuda; AI Angilja;
    AS ASV Samoa; AX Olandes salas; AZ Azerbaidžāna; BA Bosnija un Hercegovina; BB Barbadosa;
    BD Bangladeša; BG Bulgārija; BH Bahreina; BI Burundija; BJ Benina; BL Senbartelmī;
    BM Bermudu salas; BN Bruneja; BQ Nīderlandes Karību salas; BS Bahamu salas; BT Butāna;
    BV Buvē sala; BY Baltkrievija; BZ Beliza; CC Kokosu (Kīlinga) salas;
    CF Centrālāfrikas Republika; CG Kongo (Brazavila); CH Šveice; CI Kotdivuāra; CK Kuka salas;
    CM Kamerūna; CV Kaboverde; CW Kirasao; CX Ziemsvētku sala; CY Kipra; CZ Čehija;
    CZ Čehijas Republika; DE Vācija; DJ Džibutija; DK Dānija; EC Ekvadora; EE Igaunija;
    EH Rietumsahāra; FI Somija; FK Folklenda salas; FO Fēru salas; GA Gabona; GB Lielbritānija;
    GB Apvienotā Karaliste; GF Francijas Gviāna; GG Gērnsija; GI Gibraltārs; GL Grenlande;
    GP Gvadelupa; GQ Ekvatoriālā Gvineja; GR Grieķija;
    GS Dienviddžordžija un Dienvidsendviču salas; GU Guama; GW Gvineja-Bisava; GY Gajāna;
    HK Honkonga; HM Hērda sala un Makdonalda salas; HN Hondurasa; HR Horvātija; HU Ungārija;
    IE Īrija; IL Izraēla; IM Menas sala; IO Indijas okeāna Britu teritorija; IQ Irāka; IR Irāna;
    JE Džērsija; JP Japāna; KG Kirgizstāna; KM Komoru salas; KN Sentkitsa un Nevisa;
    KP Ziemeļkoreja; KR Dienvidkoreja; KW Kuveita; KY Kaimanu salas; KZ Kazahstāna; LA Laosa;
    LB Libāna; LC Sentlūsija; LI Lihtenšteina; LU Luksemburga; LV Latvijas Republika; MA Maroka;
    ME Melnkalne; MF Senmartēna; MG Madagaskara; MH Māršala salas; MK Ziemeļmaķedonija;
    MP Ziemeļu Marianas salas; MQ Martinika; MS Montserrata; MU Maurīcija; MV Maldīvija;
    MW Malāvija; MY Malaizija; MZ Mozambika; NC Jaunkaledonija; NF Norfolkas sala; NL Nīderlande;
    NL Holande; NO Norvēģija; NP Nepāla; NZ Jaunzēlande; OM Omāna; PF Francijas Polinēzija;
    PG Papua-Jaungvineja; PK Pakistāna; PL Polija; PM Senpjēra un Mikelona; PN Pitkērnas salas;
    PS Palestīnas teritorijas; PT Portugāle; PY Paragvaja; QA Katara; RE Reinjona; RO Rumānija;
    RS Serbija; RU Krievijas Federācija; RU Krievija; SA Saūda Arābija; SB Zālamana salas;
    SC Seišelu salas; SD Sudāna; SE Zviedrija; SH Sv.Helēnas sala;
    SJ Svalbāra un Jana Majena sala; SK Slovākija; SL Sjerraleone; SN Senegāla; SR Surinama;
    SS Dienvidsudāna; ST Santome un Prinsipi; SV Salvadora; SX Sintmārtena; SZ Svatini;
    TC Tērksas un Kaikosas salas; TD Čada; TF Francijas Dienvidjūru teritorija; TH Taizeme;
    TJ Tadžikistāna; TL Austrumtimora; TM Turkmenistāna; TN Tunisija; TT Trinidāda un Tobāgo;
    TW Taivāna; UM ASV Mazās Aizjūras salas; US ASV; US Amerikas Savienotās Valstis;
    US Savienotās Valstis; UY Urugvaja; UZ Uzbekistāna; VA Vatikāns;
    VC Sentvinsenta un Grenadīnas; VG Britu Virdžīnas; VI ASV Virdžīnas; VN Vjetnama;
    WF Volisa un Futunas salas; YE Jemena; YT Majota; ZA Dienvidāfrika;
    ZA Dienvidāfrikas Republika
    """

  static let lithuanian = """
    AE Jungtiniai Arabų Emyratai; AE JAE; AF Afganistanas; AG Antigva ir Barbuda; AI Angilija;
    AS Amerikos Samoa; AX Alandų Salos; AZ Azerbaidžanas; BA Bosnija ir Hercegovina;
    BB Barbadosas; BD Bangladešas; BF Burkina Fasas; BH Bahreinas; BI Burundis; BJ Beninas;
    BL Sen Bartelemi; BN Brunėjus; BQ Karibų Nyderlandai; BS Bahamos; BT Butanas; BY Baltarusija;
    BZ Belizas; CC Kokosų (Kilingo) Salos; CD Kongas-Kinšasa; CF Centrinės Afrikos Respublika;
    CG Kongas-Brazavilis; CH Šveicarija; CI Dramblio Kaulo Krantas; CK Kuko Salos; CM Kamerūnas;
    CN Kinija; CV Žaliasis Kyšulys; CW Kiurasao; CX Kalėdų Sala; CY Kipras; CZ Čekija;
    CZ Čekijos Respublika; DE Vokietija; DJ Džibutis; DO Dominikos Respublika; DZ Alžyras;
    EC Ekvadoras; EE Estija; EG Egiptas; EH Vakarų Sachara; ES Ispanija; FI Suomija; FJ Fidžis;
    FK Folklando Salos; FO Farerų Salos; FR Prancūzija; GA Gabonas; GB Didžioji Britanija;
    GB Jungtinė Karalystė; GF Prancūzijos Gviana; GG Gernsis; GI Gibraltaras;
    GQ Pusiaujo Gvinėja; GR Graikija; GS Pietų Džordžija ir Pietų Sandvičo salos; GU Guamas;
    GW Bisau Gvinėja; HK Honkongas; HM Herdo ir Makdonaldo Salos; HR Kroatija; HT Haitis;
    HU Vengrija; IE Airija; IL Izraelis; IM Meno Sala; IO Indijos Vandenyno Britų Sritis;
    IQ Irakas; IR Iranas; JE Džersis; JP Japonija; KG Kirgizija; KI Kiribatis; KM Komorai;
    KN Sent Kitsas ir Nevis; KP Šiaurės Korėja; KR Pietų Korėja; KR Korėjos Respublika;
    KW Kuveitas; KY Kaimanų Salos; KZ Kazachstanas; LA Laosas; LB Libanas; LI Lichtenšteinas;
    LS Lesotas; LT Lietuvos Respublika; LU Liuksemburgas; MA Marokas; MC Monakas; ME Juodkalnija;
    MF Sen Martenas; MG Madagaskaras; MH Maršalo Salos; MK Šiaurės Makedonija; ML Malis;
    MM Mianmaras; MP Marianos Šiaurinės Salos; MS Montseratas; MV Maldyvai; MW Malavis;
    MZ Mozambikas; NC Naujoji Kaledonija; NE Nigeris; NF Norfolko sala; NL Nyderlandai;
    NL Olandija; NP Nepalas; NU Niujė; NZ Naujoji Zelandija; OM Omanas;
    PF Prancūzijos Polinezija; PG Papua Naujoji Gvinėja; PH Filipinai; PK Pakistanas; PL Lenkija;
    PM Sen Pjeras ir Mikelonas; PN Pitkerno salos; PR Puerto Rikas; PS Palestinos teritorija;
    PY Paragvajus; QA Kataras; RE Reunjonas; RU Rusijos Federacija; SA Saudo Arabija;
    SB Saliamono Salos; SC Seišeliai; SD Sudanas; SE Švedija; SG Singapūras; SH Šv. Elenos Sala;
    SJ Svalbardas ir Janas Majenas; SL Siera Leonė; SM San Marinas; SN Senegalas; SO Somalis;
    SR Surinamas; SS Pietų Sudanas; ST San Tomė ir Prinsipė; SV Salvadoras; SX Sint Martenas;
    SZ Svazilandas; TC Terkso ir Kaikoso Salos; TD Čadas; TF Prancūzijos Pietų sritys; TG Togas;
    TH Tailandas; TJ Tadžikija; TL Rytų Timoras; TM Turkmėnistanas; TN Tunisas; TR Turkija;
    TT Trinidadas ir Tobagas; TW Taivanas; UM Jungtinių Valstijų Mažosios Tolimosios Salos;
    US JAV; US Jungtinės Amerikos Valstijos; US Jungtinės Valstijos; UY Urugvajus;
    UZ Uzbekistanas; VA Vatikano Miesto Valstybė; VC Šventasis Vincentas ir Grenadinai;
    VG Didžiosios Britanijos Mergelių Salos; VI Jungtinių Valstijų Mergelių Salos; VN Vietnamas;
    WF Volisas ir Futūna; XK Kosovas; YE Jemenas; YT Majotas; ZA Pietų Afrika;
    ZA Pietų Afrikos Respublika
    """

  static let greek = """
    AD Ανδόρα; AE ΗΑΕ; AE Ηνωμένα Αραβικά Εμιράτα; AF Αφγανιστάν; AG Αντίγκουα και Μπαρμπούντα;
    AI Ανγκουίλα; AL Αλβανία; AM Αρμενία; AO Αγκόλα; AQ Ανταρκτική; AR Αργεντινή;
    AS Αμερικανική Σαμόα; AT Αυστρία; AU Αυστραλία; AW Αρούμπα; AX Νήσοι Όλαντ; AZ Αζερμπαϊτζάν;
    BA Βοσνία - Ερζεγοβίνη; BB Μπαρμπέιντος; BD Μπανγκλαντές; BE Βέλγιο; BF Μπουρκίνα Φάσο;
    BG Βουλγαρία; BH Μπαχρέιν; BI Μπουρούντι; BJ Μπενίν; BL Άγιος Βαρθολομαίος; BM Βερμούδες;
    BN Μπρουνέι; BO Βολιβία; BQ Ολλανδία Καραϊβικής; BR Βραζιλία; BS Μπαχάμες; BT Μπουτάν;
    BV Νήσος Μπουβέ; BW Μποτσουάνα; BY Λευκορωσία; BZ Μπελίζ; CA Καναδάς;
    CC Νήσοι Κόκος (Κίλινγκ); CD Κονγκό - Κινσάσα; CF Κεντροαφρικανική Δημοκρατία;
    CG Κονγκό - Μπραζαβίλ; CH Ελβετία; CI Ακτή Ελεφαντοστού; CK Νήσοι Κουκ; CL Χιλή; CM Καμερούν;
    CN Κίνα; CN Λαϊκή Δημοκρατία της Κίνας; CO Κολομβία; CR Κόστα Ρίκα; CU Κούβα;
    CV Πράσινο Ακρωτήριο; CW Κουρασάο; CX Νήσος των Χριστουγέννων; CY Κύπρος; CZ Τσεχία;
    CZ Τσεχική Δημοκρατία; DE Γερμανία; DJ Τζιμπουτί; DK Δανία; DM Ντομίνικα;
    DO Δομινικανή Δημοκρατία; DZ Αλγερία; EC Ισημερινός; EE Εσθονία; EG Αίγυπτος;
    EH Δυτική Σαχάρα; ER Ερυθραία; ES Ισπανία; ET Αιθιοπία; FI Φινλανδία; FJ Φίτζι;
    FK Νήσοι Φόκλαντ; FM Μικρονησία; FO Νήσοι Φερόες; FR Γαλλία; GA Γκαμπόν; GB Ηνωμένο Βασίλειο;
    GB Μεγάλη Βρετανία; GB Αγγλία; GB Σκωτία; GD Γρενάδα; GE Γεωργία; GF Γαλλική Γουιάνα;
    GG Γκέρνζι; GH Γκάνα; GI Γιβραλτάρ; GL Γροιλανδία; GM Γκάμπια; GN Γουινέα; GP Γουαδελούπη;
    GQ Ισημερινή Γουινέα; GR Ελλάς; GR Ελλάδα; GR Ελληνική Δημοκρατία;
    GS Νήσοι Νότια Γεωργία και Νότιες Σάντουιτς; GT Γουατεμάλα; GU Γκουάμ; GW Γουινέα Μπισάου;
    GY Γουιάνα; HK Χονγκ Κονγκ; HM Νήσοι Χερντ και Μακντόναλντ; HN Ονδούρα; HR Κροατία; HT Αϊτή;
    HU Ουγγαρία; ID Ινδονησία; IE Ιρλανδία; IL Ισραήλ; IM Νήσος του Μαν; IN Ινδία;
    IO Αρχιπέλαγος Τσάγκος; IQ Ιράκ; IR Ιράν; IS Ισλανδία; IT Ιταλία; JE Τζέρζι; JM Τζαμάικα;
    JO Ιορδανία; JP Ιαπωνία; KE Κένυα; KG Κιργιστάν; KH Καμπότζη; KI Κιριμπάτι; KM Κομόρες;
    KN Σεν Κιτς και Νέβις; KP Βόρεια Κορέα; KR Νότια Κορέα; KR Κορέα; KW Κουβέιτ;
    KY Νήσοι Κέιμαν; KZ Καζακστάν; LA Λάος; LB Λίβανος; LC Αγία Λουκία; LI Λιχτενστάιν;
    LK Σρι Λάνκα; LR Λιβερία; LS Λεσότο; LT Λιθουανία; LU Λουξεμβούργο; LV Λετονία; LY Λιβύη;
    MA Μαρόκο; MC Μονακό; MD Μολδαβία; ME Μαυροβούνιο; MF Άγιος Μαρτίνος (Γαλλικό τμήμα);
    MG Μαδαγασκάρη; MH Νήσοι Μάρσαλ; MK Βόρεια Μακεδονία; ML Μάλι; MM Μιανμάρ; MM Βιρμανία;
    MN Μογγολία; MO Μακάο; MP Νήσοι Βόρειες Μαριάνες; MQ Μαρτινίκα; MR Μαυριτανία; MS Μονσεράτ;
    MT Μάλτα; MU Μαυρίκιος; MV Μαλδίβες; MW Μαλάουι; MX Μεξικό; MY Μαλαισία; MZ Μοζαμβίκη;
    NA Ναμίμπια; NC Νέα Καληδονία; NE Νίγηρας; NF Νήσος Νόρφολκ; NG Νιγηρία; NI Νικαράγουα;
    NL Ολλανδία; NL Κάτω Χώρες; NO Νορβηγία; NP Νεπάλ; NR Ναουρού; NU Νιούε; NZ Νέα Ζηλανδία;
    OM Ομάν; PA Παναμάς; PE Περού; PF Γαλλική Πολυνησία; PG Παπούα Νέα Γουινέα; PH Φιλιππίνες;
    PK Πακιστάν; PL Πολωνία; PM Σεν Πιερ και Μικελόν; PN Νήσοι Πίτκερν; PR Πουέρτο Ρίκο;
    PS Παλαιστίνη; PS Παλαιστινιακά Εδάφη; PT Πορτογαλία; PW Παλάου; PY Παραγουάη; QA Κατάρ;
    RE Ρεϊνιόν; RO Ρουμανία; RS Σερβία; RU Ρωσία; RW Ρουάντα; SA Σαουδική Αραβία;
    SB Νήσοι Σολομώντος; SC Σεϋχέλλες; SD Σουδάν; SE Σουηδία; SG Σιγκαπούρη; SH Αγία Ελένη;
    SI Σλοβενία; SJ Σβάλμπαρντ και Γιαν Μαγιέν; SK Σλοβακία; SL Σιέρα Λεόνε; SM Άγιος Μαρίνος;
    SN Σενεγάλη; SO Σομαλία; SR Σουρινάμ; SS Νότιο Σουδάν; ST Σάο Τομέ και Πρίνσιπε;
    SV Ελ Σαλβαδόρ; SX Άγιος Μαρτίνος (Ολλανδικό τμήμα); SY Συρία; SZ Εσουατίνι;
    TC Νήσοι Τερκς και Κάικος; TD Τσαντ; TF Γαλλικά Νότια Εδάφη; TG Τόγκο; TH Ταϊλάνδη;
    TJ Τατζικιστάν; TK Τοκελάου; TL Τιμόρ-Λέστε; TM Τουρκμενιστάν; TN Τυνησία; TO Τόνγκα;
    TR Τουρκία; TT Τρινιντάντ και Τομπάγκο; TV Τουβαλού; TW Ταϊβάν; TZ Τανζανία; UA Ουκρανία;
    UG Ουγκάντα; UM Απομακρυσμένες Νησίδες ΗΠΑ; US ΗΠΑ; US Η.Π.Α.; US Ηνωμένες Πολιτείες;
    US Ηνωμένες Πολιτείες Αμερικής; UY Ουρουγουάη; UZ Ουζμπεκιστάν; VA Βατικανό;
    VC Άγιος Βικέντιος και Γρεναδίνες; VE Βενεζουέλα; VG Βρετανικές Παρθένες Νήσοι;
    VI Αμερικανικές Παρθένες Νήσοι; VN Βιετνάμ; VU Βανουάτου; WF Γουάλις και Φουτούνα; WS Σαμόα;
    XK Κοσσυφοπέδιο; YE Υεμένη; YT Μαγιότ; ZA Νότια Αφρική; ZM Ζάμπια; ZW Ζιμπάμπουε
    """
}
