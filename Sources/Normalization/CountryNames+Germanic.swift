extension CountryNames {
  static let german = """
    AE Vereinigte Arabische Emirate; AE V.A.E.; AE Ver. Arab. Emirate; AE Verein. Arab. Emirate;
    AE Vereinigte Arab. Emirate; AE Emirate; AG Antigua und Barbuda; AL Albanien; AM Armenien;
    AQ Antarktis; AR Argentinien; AS Amerikanisch-Samoa; AT Österreich; AU Australien;
    AX Ålandinseln; AZ Aserbaidschan; BA Bosnien; BA Bosnien und Herzegowina;
    BA Bosnien-Herzegowina; BD Bangladesch; BE Belgien; BG Bulgarien; BO Bolivien;
    BQ Karibische Niederlande; BR Brasilien; BV Bouvetinsel; BY Weißrussland; CA Kanada;
    CC Kokosinseln; CD Demokratische Republik Kongo; CD Kongo, Demokratische Republik;
    CD DR Kongo; CD Kongo-Kinshasa; CF Zentralafrikanische Republik; CG Republik Kongo; CG Kongo;
    CG Kongo-Brazzaville; CG Kongo, Republik; CH Schweizerische Eidgenossenschaft;
    CH Schweiz (CH); CH Schweiz; CI Elfenbeinküste; CI Elfenbeinkueste; CK Cookinseln;
    CM Kamerun; CN Volksrepublik China; CN VR China; CO Kolumbien; CU Kuba; CV Kap Verde;
    CV Kapverden; CX Weihnachtsinsel; CY Zypern; CZ Tschechien; CZ Tschechische Republik;
    CZ Tschechei; CZ Tschechische Rep.; DE Deutschland (BRD); DE Deutschland; DJ Dschibuti;
    DK Daenemark; DO Dominikanische Republik; DO Dominikanische Rep.; DZ Algerien; EE Estland;
    EG Aegypten; EG Ägypten; EH Westsahara; ET Aethiopien; ET Äthiopien; FI Finnland; FJ Fidschi;
    FK Falklandinseln; FM Mikronesien; FO Färöer; FR Frankreich; GA Gabun;
    GB Vereinigtes Königreich; GB Vereinigtes Koenigreich; GB Schottland; GB Nordirland;
    GB Grossbritanien; GB Vereinigtes Königreich von Großbritannien und Nordirland;
    GB Großbritannien und Nordirland; GE Georgien; GE Grusinien; GF Französisch-Guayana;
    GL Grönland; GQ Äquatorialguinea; GR Griechenland;
    GS Südgeorgien und die Südlichen Sandwichinseln; HK Sonderverwaltungsregion Hongkong;
    HM Heard und McDonaldinseln; HR Kroatien; HU Ungarn; ID Indonesien; IE Republik Irland;
    IE Irland; IN Indien; IO Chagos-Archipel; IR Islamische Republik Iran;
    IR Iran, Islamische Republik; IS Island; IT Italien; JM Jamaika; JO Jordanien; KG Kirgisien;
    KG Kirgisistan; KH Kambodscha; KM Komoren; KN St. Kitts und Nevis; KP Nordkorea;
    KP Korea, Demokratische Volksrepublik; KP Demokratische Volksrepublik Korea;
    KP Koreanische Demokratische Volksrepublik; KR Südkorea; KR Suedkorea; KR Republik Korea;
    KR Korea, Republik; KR Korea Süd; KY Kaimaninseln; LA Demokratische Volksrepublik Laos;
    LB Libanon; LT Litauen; LV Lettland; LY Libyen; MA Marokko; MD Moldau; MD Moldawien;
    MD Republik Moldau; MH Marshallinseln; MK Mazedonien; MK Nordmazedonien;
    MK Ehemalige jugoslawische Republik Mazedonien; MM Birma; MN Mongolei; MP Nördliche Marianen;
    MR Mauretanien; MV Malediven; MX Mexiko; MY Malaysien; MZ Mosambik; NC Neukaledonien;
    NF Norfolkinsel; NL Niederlande; NL Niederlanden; NL Niederland; NO Norwegen; NZ Neuseeland;
    PF Französisch-Polynesien; PG Papua-Neuguinea; PH Philippinen; PL Polen;
    PM St. Pierre und Miquelon; PN Pitcairninseln; PS Palästina; PS Palästinensische Gebiete;
    PS Palästinensische Autonomiegebiete; RO Rumaenien; RO Rumänien; RS Serbien; RU Russland;
    RU Russische Föderation; RU Russische Foederation; SA Saudi-Arabien;
    SA Königreich Saudi-Arabien; SB Salomonen; SC Seychellen; SE Schweden; SI Slowenien;
    SJ Spitzbergen und Jan Mayen; SK Slowakische Republik; SK Slowakei; SK Slowakische Rep.;
    ST São Tomé und Príncipe; SY Syrien, Arabische Republik; SY Arabische Republik Syrien;
    SY Syrien; SZ Swasiland; TC Turks- und Caicosinseln; TD Tschad;
    TF Französische Süd- und Antarktisgebiete; TJ Tadschikistan; TL Osttimor; TN Tunesien;
    TT Trinidad und Tobago; TW Republik China; TZ Vereinigte Republik Tansania;
    TZ Tansania, Vereinigte Republik; TZ Tansania; UM Amerikanische Überseeinseln;
    US Vereinigte Staaten; US Vereinigte Staaten von Amerika; US Ver. Staaten; US V.S.A.;
    US Ver. Staaten v. Amerika; VA Vatikan; VA Heiliger Stuhl; VA Vatikanstadt;
    VC St. Vincent und die Grenadinen; VG Britische Jungferninseln;
    VI Amerikanische Jungferninseln; WF Wallis und Futuna; ZA Suedafrika; ZA Südafrika;
    ZA Republik Südafrika; ZM Sambia; ZW Simbabwe
    """

  static let dutch = """
    AE Verenigde Arabische Emiraten; AG Antigua en Barbuda; AR Argentinië; AS Amerikaans-Samoa;
    AT Oostenrijk; AZ Azerbeidzjan; BA Bosnië en Herzegovina; BE België; BG Bulgarije;
    BQ Caribisch Nederland; BR Brazilië; BV Bouveteiland; BY Wit-Rusland; CC Cocoseilanden;
    CD Democratische Republiek Congo; CF Centraal-Afrikaanse Republiek; CH Zwitserland;
    CK Cookeilanden; CM Kameroen; CN Volksrepubliek China; CV Kaapverdië; CX Christmaseiland;
    CZ Tsjechische Republiek; CZ Tsjechië; DE Duitsland; DK Denemarken;
    DO Dominicaanse Republiek; DZ Algerije; EH Westelijke Sahara; ES Spanje; FK Falklandeilanden;
    FO Faeröer; FR Frankrijk; GB Verenigd Koninkrijk; GB Groot-Brittannië; GB Engeland;
    GB Schotland; GB Noord-Ierland; GF Frans-Guyana; GQ Equatoriaal-Guinea; GR Griekenland;
    GS Zuid-Georgia en Zuidelijke Sandwicheilanden; HM Heard en McDonaldeilanden; HR Kroatië;
    HU Hongarije; IE Ierse Republiek; IE Ierland; IS IJsland; KG Kirgizië; KM Comoren;
    KN Saint Kitts en Nevis; KP Noord-Korea; KR Zuid-Korea; KR Korea, Republiek;
    KR Republiek Korea; KW Koeweit; KY Kaaimaneilanden; LT Litouwen; LV Letland; LY Libië;
    MH Marshalleilanden; MK Noord-Macedonië; MP Noordelijke Marianen; MV Maldiven; MY Maleisië;
    NC Nieuw-Caledonië; NL Koninkrijk der Nederlanden; NO Noorwegen; NZ Nieuw-Zeeland;
    PF Frans-Polynesië; PG Papoea-Nieuw-Guinea; PH Filipijnen; PM Saint-Pierre en Miquelon;
    PN Pitcairneilanden; PS Palestijnse gebieden; RO Roemenië; RS Servië; RU Russische Federatie;
    RU Rusland; SA Saoedi-Arabië; SB Salomonseilanden; SD Soedan; SE Zweden; SH Sint-Helena;
    SJ Spitsbergen en Jan Mayen; SK Slowaakse Republiek; SK Slowakije; SS Zuid-Soedan;
    ST Sao Tomé en Principe; TC Turks- en Caicoseilanden; TD Tsjaad;
    TF Franse Gebieden in de zuidelijke Indische Oceaan; TJ Tadzjikistan; TL Oost-Timor;
    TN Tunesië; TR Republiek Turkije; TR Turkije; TT Trinidad en Tobago; UA Oekraïne; UG Oeganda;
    UM Kleine afgelegen eilanden van de Verenigde Staten; US Verenigde Staten;
    US Verenigde Staten van Amerika; UZ Oezbekistan; VA Vaticaan; VA Vaticaanstad;
    VC Saint Vincent en de Grenadines; VG Britse Maagdeneilanden; VI Amerikaanse Maagdeneilanden;
    WF Wallis en Futuna; ZA Republiek Zuid-Afrika; ZA Zuid-Afrika
    """

  static let swedish = """
    AE Förenade Arabemiraten; AG Antigua och Barbuda; AS Amerikanska Samoa; AT Österrike;
    AZ Azerbajdzjan; BA Bosnien och Hercegovina; BL S:t Barthélemy; BQ Karibiska Nederländerna;
    BV Bouvetön; BY Vitryssland; CC Kokosöarna; CD Demokratiska republiken Kongo;
    CF Centralafrikanska republiken; CK Cooköarna; CN Kina; CX Julön; CY Cypern; CZ Tjeckien;
    CZ Tjeckiska republiken; DE Tyskland; DK Danmark; DO Dominikanska republiken; DZ Algeriet;
    EG Egypten; EH Västsahara; ET Etiopien; FK Falklandsöarna; FO Färöarna; FR Frankrike;
    GB Storbritannien; GB Skottland; GB Förenade kungariket; GF Franska Guyana;
    GQ Ekvatorialguinea; GR Grekland; GS Sydgeorgien och Sydsandwichöarna;
    HM Heardön och McDonaldöarna; HU Ungern; IO Chagosöarna; KG Kirgizistan; KH Kambodja;
    KM Komorerna; KN S:t Kitts och Nevis; KR Sydkorea; KR Republiken Korea; KY Caymanöarna;
    LC S:t Lucia; MA Marocko; MD Moldavien; MH Marshallöarna; MK Nordmakedonien; MN Mongoliet;
    MP Nordmarianerna; MV Maldiverna; NC Nya Kaledonien; NF Norfolkön; NL Nederländerna;
    NZ Nya Zeeland; PF Franska Polynesien; PG Papua Nya Guinea; PH Filippinerna;
    PM S:t Pierre och Miquelon; PN Pitcairnöarna; PS Palestinska territorierna; RU Ryssland;
    RU Ryska federationen; SB Salomonöarna; SC Seychellerna; SH S:t Helena; SI Slovenien;
    SJ Svalbard och Jan Mayen; SK Slovakien; SS Sydsudan; ST São Tomé och Príncipe;
    TC Turks- och Caicosöarna; TF Franska sydterritorierna; TK Tokelauöarna; TN Tunisien;
    TR Turkiet; TT Trinidad och Tobago; UM USA:s yttre öar; US Förenta staterna;
    US Amerikas förenta stater; VA Vatikanstaten; VC S:t Vincent och Grenadinerna;
    VG Brittiska Jungfruöarna; VI Amerikanska Jungfruöarna; WF Wallis- och Futunaöarna;
    ZA Sydafrika
    """

  static let danish = """
    AE De Forenede Arabiske Emirater; AE Forenede Arabiske Emirater; AG Antigua og Barbuda;
    AS Amerikansk Samoa; AT Østrig; AZ Aserbajdsjan; BA Bosnien-Hercegovina;
    BQ De tidligere Nederlandske Antiller; BV Bouvetøen; BY Hviderusland; CC Cocosøerne;
    CD Den Demokratiske Republik Congo; CF Den Centralafrikanske Republik; CK Cookøerne;
    CX Juleøen; CZ Tjekkiet; CZ Den Tjekkiske Republik; DO Den Dominikanske Republik;
    EH Vestsahara; FK Falklandsøerne; FO Færøerne; FR Frankrig; GB Det Forenede Kongerige;
    GB Skotland; GF Fransk Guyana; GQ Ækvatorialguinea; GR Grækenland;
    GS South Georgia og De Sydlige Sandwichøer; HM Heard Island og McDonald Islands;
    IO Chagosøerne; KM Comorerne; KN Saint Kitts og Nevis; KY Caymanøerne; KZ Kasakhstan;
    MH Marshalløerne; MP Nordmarianerne; MV Maldiverne; NC Ny Kaledonien; NL Nederlandene;
    PF Fransk Polynesien; PG Papua Ny Guinea; PH Filippinerne; PM Saint Pierre og Miquelon;
    PS Palæstina; PS De palæstinensiske områder; RU Den Russiske Føderation; SB Salomonøerne;
    SC Seychellerne; SJ Svalbard og Jan Mayen; SK Slovakiet; ST São Tomé og Príncipe;
    TC Turks- og Caicosøerne; TF De Franske Besiddelser i Det Sydlige Indiske Ocean og Antarktis;
    TJ Tadsjikistan; TR Tyrkiet; TT Trinidad og Tobago; UM Amerikanske oversøiske øer;
    US De Forenede Stater; US Amerikas Forenede Stater; VC Saint Vincent og Grenadinerne;
    VG De Britiske Jomfruøer; VI De Amerikanske Jomfruøer; WF Wallis og Futuna
    """

  static let norwegian = """
    AE De forente arabiske emirater; AE Forente arabiske emirater; BQ Karibisk Nederland;
    BV Bouvetøya; BY Hviterussland; CC Kokosøyene; CD Den demokratiske republikken Kongo;
    CF Den sentralafrikanske republikk; CH Sveits; CK Cookøyene; CV Kapp Verde; CX Christmasøya;
    CY Kypros; CZ Tsjekkia; CZ Den tsjekkiske republikk; DO Den dominikanske republikk;
    FK Falklandsøyene; FM Mikronesiaføderasjonen; FO Færøyene; GB Storbritannia;
    GS Sør-Georgia og Sør-Sandwichøyene; HM Heard- og McDonaldøyene; HR Kroatia; IM Man;
    IO Chagosøyene; KH Kambodsja; KM Komorene; KR Sør-Korea; KY Caymanøyene; MH Marshalløyene;
    MK Nord-Makedonia; MP Nord-Marianene; MV Maldivene; NC Ny-Caledonia; NF Norfolkøya;
    PF Fransk Polynesia; PH Filippinene; PN Pitcairnøyene; PS Det palestinske området;
    RU Den russiske føderasjon; SB Salomonøyene; SC Seychellene; SS Sør-Sudan;
    TC Turks- og Caicosøyene; TD Tsjad; TF De franske sørterritorier; TR Tyrkia;
    UM USAs ytre øyer; US De forente stater; US Amerikas forente stater;
    VC St. Vincent og Grenadinene; VG De britiske jomfruøyene; VI De amerikanske jomfruøyene;
    ZA Sør-Afrika
    """

  static let icelandic = """
    AE Sameinuðu arabísku furstadæmin; AG Antígva og Barbúda; AI Angvilla; AQ Suðurskautslandið;
    AS Bandaríska Samóa; AT Austurríki; AU Ástralía; AX Álandseyjar; AZ Aserbaídsjan;
    BA Bosnía og Hersegóvína; BD Bangladess; BL Sankti Bartólómeusareyjar; BM Bermúdaeyjar;
    BQ Karíbahafshluti Hollands; BR Brasilía; BS Bahamaeyjar; BV Bouveteyja; BW Botsvana;
    BY Hvíta-Rússland; BZ Belís; CC Kókoseyjar (Keeling); CF Mið-Afríkulýðveldið; CH Sviss;
    CI Fílabeinsströndin; CK Cooks-eyjar; CL Síle; CO Kólumbía; CR Kostaríka; CV Grænhöfðaeyjar;
    CX Jólaey; CY Kýpur; CZ Tékkland; DE Þýskaland; DK Danmörk; DM Dóminíka;
    DO Dóminíska lýðveldið; DZ Alsír; EC Ekvador; EE Eistland; EG Egyptaland; EH Vestur-Sahara;
    ES Spánn; ET Eþíópía; FJ Fídjíeyjar; FK Falklandseyjar; FM Míkrónesía; FO Færeyjar;
    FR Frakkland; GB Bretland; GF Franska Gvæjana; GL Grænland; GN Gínea; GP Gvadelúpeyjar;
    GQ Miðbaugs-Gínea; GR Grikkland; GS Suður-Georgía og Suður-Sandvíkureyjar; GT Gvatemala;
    GU Gvam; GW Gínea-Bissá; GY Gvæjana; HM Heard og McDonaldseyjar; HU Ungverjaland; IM Mön;
    IN Indland; IO Bresku Indlandshafseyjar; KG Kirgistan; KH Kambódía; KM Kómoreyjar;
    KN Sankti Kitts og Nevis; KP Norður-Kórea; KR Suður-Kórea; KW Kúveit; KY Caymaneyjar;
    KZ Kasakstan; LC Sankti Lúsía; LT Litháen; MC Mónakó; ME Svartfjallaland; MH Marshalleyjar;
    MK Norður-Makedónía; MM Mjanmar; MP Norður-Maríanaeyjar; MQ Martiník; MR Máritanía;
    MU Máritíus; MV Maldíveyjar; MW Malaví; NC Nýja-Kaledónía; NF Norfolkeyja; NI Níkaragva;
    NO Noregur; NR Nárú; NZ Nýja-Sjáland; PF Franska Pólýnesía; PG Papúa Nýja-Gínea;
    PH Filippseyjar; PL Pólland; PM Sankti Pierre og Miquelon; PN Pitcairn-eyjar; PR Púertó Ríkó;
    PS Heimastjórnarsvæði Palestínumanna; PW Palá; PY Paragvæ; SA Sádi-Arabía; SB Salómonseyjar;
    SC Seychelles-eyjar; SE Svíþjóð; SH Sankti Helena; SJ Svalbarði og Jan Mayen; SS Suður-Súdan;
    ST Saó Tóme og Prinsípe; SY Sýrland; SZ Esvatíní; TC Turks- og Caicoseyjar;
    TF Frönsku suðlægu landsvæðin; TJ Tadsíkistan; TK Tókelá; TR Tyrkland; TW Taívan;
    UM Smáeyjar Bandaríkjanna; US Bandaríkin; UY Úrúgvæ; VA Vatíkanið;
    VC Sankti Vinsent og Grenadíneyjar; VE Venesúela; VG Bresku Jómfrúaeyjar;
    VI Bandarísku Jómfrúaeyjar; WF Wallis- og Fútúnaeyjar; ZA Suður-Afríka; ZW Simbabve
    """
}
