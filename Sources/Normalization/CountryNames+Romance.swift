extension CountryNames {
  static let french = """
    AD Andorre; AE Émirats arabes unis; AE Emirats A.U.; AE É.A.U.; AE Emirat arabe unis;
    AE Emirats arabe uni; AG Antigua-et-Barbuda; AL Albanie; AM Arménie; AQ Antarctique;
    AS Samoa américaines; AT Autriche; AU Australie; AX Îles Åland; BA Bosnie;
    BA Bosnie-Herzégovine; BB Barbade; BE Belgique; BG Bulgarie; BM Bermudes;
    BO État plurinational de Bolivie; BO Bolivie; BQ Pays-Bas caribéens; BR Brésil; BT Bhoutan;
    BV Île Bouvet; BY Biélorussie; CC Îles Cocos; CD République démocratique du Congo;
    CD Congo (République démocratique du); CD Rép. dém. du Congo; CF République centrafricaine;
    CF Rép. centrafricaine; CF Centrafricaine; CG République du Congo; CH Suisse;
    CI République de Côte d’Ivoire; CK Îles Cook; CL Chili; CN Chine;
    CN République populaire de Chine; CN Chine populaire; CN Chine (République populaire de);
    CO Colombie; CV Cap-Vert; CX Île Christmas; CY Chypre; CZ République tchèque; CZ Tchéquie;
    CZ Tchèque; DE République fédérale d’Allemagne; DE Allemagne fédérale; DE Allemagne;
    DM Dominique; DO République dominicaine; DO Rép. dominicaine; DZ Algérie; EC Équateur;
    EE Estonie; EH Sahara occidental; ER Érythrée; ES Espagne; ET Éthiopie; FI Finlande;
    FK Îles Malouines; FM États fédérés de Micronésie; FM Micronésie; FO Îles Féroé;
    GB Royaume-Uni; GB Grande-Bretagne; GB Angleterre; GB Écosse; GB Pays de Galles;
    GB Irlande du Nord; GB Royaume-Uni de Grande-Bretagne et d’Irlande du Nord; GB Royaume Unis;
    GB Iles britanniques; GD Grenade; GE Géorgie; GG Guernesey; GL Groënland; GM Gambie;
    GN Guinée; GQ Guinée équatoriale; GR Grèce; GS Géorgie du Sud-et-les Îles Sandwich du Sud;
    GW Guinée-Bissau; HK R.A.S. chinoise de Hong Kong; HM Îles Heard-et-MacDonald; HR Croatie;
    HU Hongrie; ID Indonésie; IE République d’Irlande; IE Irlande (République d'); IE Irlande;
    IM Île de Man; IN Inde; IO Archipel des Chagos; IR République islamique d’Iran;
    IR Iran (République islamique d’); IS Islande; IT Italie; JM Jamaïque; JO Jordanie; JP Japon;
    KH Cambodge; KN Saint-Christophe-et-Niévès; KP Corée du Nord;
    KP République populaire démocratique de Corée;
    KP Corée (République populaire démocratique de); KR Corée; KR Corée du Sud;
    KR République de Corée; KR Corée (République de); KR Corée du Sud (République de Corée);
    KR Corée (Sud); KY Îles Caïmans; LA République démocratique populaire lao; LB Liban;
    LC Sainte-Lucie; LT Lituanie; LV Lettonie; LY Jamahiriya arabe libyenne; LY Libye;
    MA Royaume du Maroc; MD République de Moldova; MD Moldova (République de); MD Moldavie;
    MH Îles Marshall; MK Macédoine; MK Macédoine du Nord;
    MK Ex-République yougoslave de Macédoine; MM Birmanie; MN Mongolie;
    MO R.A.S. chinoise de Macao; MP Îles Mariannes du Nord; MR Mauritanie; MT Malte;
    MU Île Maurice; MX Mexique; MY Malaisie; NA Namibie; NF Île Norfolk; NL Pays-Bas;
    NL Pays Bas (Hollande); NO Norvège; NZ Nouvelle-Zélande; PG Papouasie-Nouvelle-Guinée;
    PL Pologne; PM Saint-Pierre-et-Miquelon; PN Îles Pitcairn; PS Territoires palestiniens;
    PS Territoire palestinien occupé; PS État de Palestine; PW Palaos; RO Roumanie;
    RU Fédération de Russie; RU Fédération russe; RU Russie (Fédération de); RU Russie;
    SA Arabie saoudite; SB Îles Salomon; SE Suède; SG République de Singapour; SH Sainte-Hélène;
    SI Slovénie; SJ Svalbard et Jan Mayen; SK Rép. slovaque; SK République slovaque;
    SK Slovaquie; SM Saint-Marin; SO Somalie; SS Soudan du Sud; ST Sao Tomé-et-Principe;
    SV Salvador; SX Saint-Martin (partie néerlandaise); SY République arabe syrienne;
    TC Îles Turques-et-Caïques; TF Terres australes françaises; TR République de Turquie;
    TR Turquie; TT Trinité-et-Tobago; TW Taiwan (province de Chine); TW Taipei chinois;
    TZ République-Unie de Tanzanie; TZ Tanzanie (République-Unie de); TZ Tanzanie; UG Ouganda;
    UM Îles mineures éloignées des É.-U.; US Etats Unis d’Amérique; US USA Etats-Unis;
    US Amérique; VA Saint-Siège; VA Cité du Vatican; VA État de la Cité du Vatican;
    VC Saint-Vincent-et-les Grenadines; VE République bolivarienne du Venezuela;
    VG Îles Vierges britanniques; VI Îles Vierges des États-Unis; WF Wallis-et-Futuna;
    ZA République d’Afrique du Sud; ZA République Sud-africaine; ZA Afrique Sud;
    ZA Afrique du Sud; ZM Zambie
    """

  static let spanish = """
    AE Emiratos Árabes Unidos; AE E.A.U.; AE EE.AA.UU.; AE Emiratos Á. U.;
    AE Los Emiratos Árabes Unidos; AG Antigua y Barbuda; AI Anguila; AQ Antártida;
    AR La Argentina; AS Samoa Americana; AX Islas Aland; AZ Azerbaiyán; BA Bosnia y Herzegovina;
    BD Bangladés; BE Bélgica; BH Baréin; BL San Bartolomé; BO Estado Plurinacional de Bolivia;
    BQ Caribe neerlandés; BR El Brasil; BT Bután; BV Isla Bouvet; BW Botsuana; BY Bielorrusia;
    BZ Belice; CA El Canadá; CC Islas Cocos; CD República Democrática del Congo;
    CD Congo, República Democrática del; CD Rep. Dem. del Congo; CD RD del Congo;
    CF República Centroafricana; CF Rep. Centroafricana; CG República del Congo; CH Suiza;
    CI Costa de Marfil; CK Islas Cook; CM Camerún; CN República Popular China;
    CN República Popular de China; CW Curazao; CX Isla de Navidad; CY Chipre; CZ República Checa;
    CZ Chequia; CZ Checa; CZ R. Checa; CZ Checa, República; CZ Rca. Checa;
    DE República Federal de Alemania; DE R.F. Alemania; DE Alemania; DJ Yibuti; DK Dinamarca;
    DZ Argelia; EC El Ecuador; EG Egipto; ET Etiopía; FI Finlandia; FJ Fiyi; FO Islas Feroe;
    FR Francia; GB Reino Unido; GB Gran Bretaña; GB Inglaterra; GB Escocia; GB Gales;
    GB Irlanda del Norte; GB Reino Unido de Gran Bretaña e Irlanda del Norte;
    GF Guayana Francesa; GL Groenlandia; GP Guadalupe; GQ Guinea Ecuatorial; GR Grecia;
    GS Islas Georgia del Sur y Sandwich del Sur; GT República de Guatemala; GW Guinea-Bisáu;
    HM Islas Heard y McDonald; HU Hungría; IE República de Irlanda; IE Irlanda; IM Isla de Man;
    IN La India; IO Archipiélago de Chagos; IR República Islámica de Irán;
    IR Irán (República Islámica del); IS Islandia; IT Italia; JO Jordania; JP El Japón; KE Kenia;
    KG Kirguistán; KH Camboya; KM Comoras; KN San Cristóbal y Nieves; KP Corea del Norte;
    KP República Popular Democrática de Corea; KP Corea (Norte); KR Corea del Sur;
    KR República de Corea; KR Corea, República de; KR Corea (Sur); KR Corea S.; KR Rep. de Corea;
    KY Islas Caimán; KZ Kazajistán; KZ Kazajstán; LA República Democrática Popular Lao;
    LB Líbano; LC Santa Lucía; LS Lesoto; LT Lituania; LU Luxemburgo; LV Letonia;
    LY Jamahiriya Árabe Libia; MA Reino de Marruecos; MA Marruecos; MD República de Moldova;
    MH Islas Marshall; MK Macedonia del Norte; MP Islas Marianas del Norte; MU Mauricio;
    MV Maldivas; MW Malaui; NC Nueva Caledonia; NF Isla Norfolk; NL Países Bajos;
    NL Paises Bajos (Holanda); NL Los Países Bajos; NO Noruega; NZ Nueva Zelanda;
    NZ Nueva Zelandia; PE El Perú; PF Polinesia Francesa; PG Papúa Nueva Guinea; PL Polonia;
    PM San Pedro y Miquelón; PN Islas Pitcairn; PS Palestina; PS Territorios Palestinos;
    PS Estado de Palestina; PY El Paraguay; QA Catar; RU Federación de Rusia; RU Federación Rusa;
    RU Rusia, Federación de; SA Arabia Saudita; SA Arabia Saudí; SA Reino de Arabia Saudita;
    SB Islas Salomón; SE Suecia; SH Santa Elena; SI Eslovenia; SJ Svalbard y Jan Mayen;
    SK Rep. Eslovaca; SK República Eslovaca; SK Eslovaquia; SS Sudán del Sur;
    ST Santo Tomé y Príncipe; SY Siria; SZ Suazilandia; SZ Swazilandia; SZ Esuatini;
    TC Islas Turcas y Caicos; TF Territorios Australes Franceses; TH Tailandia; TJ Tayikistán;
    TN Túnez; TR Turquía; TT Trinidad y Tobago; TT Trinidad y Tabago; TW República de China;
    UA Ucrania; UM Islas menores alejadas de EE. UU.; US Estados Unidos;
    US Estados Unidos de América; US Estados Unidos de Norteamérica; US USA Estados Unidos;
    US Norteamérica; US Estados Unidos (EE.UU.); US Estado Unidos; VA Ciudad del Vaticano;
    VA Santa Sede; VC San Vicente y las Granadinas; VG Islas Vírgenes Británicas;
    VI Islas Vírgenes de EE. UU.; WF Wallis y Futuna; ZA República de Sudáfrica; ZA Sudáfrica;
    ZA Suráfrica; ZA África del Sur; ZW Zimbabue
    """

  static let portuguese = """
    AE Emirados Árabes Unidos; AE Emirados Árabes; AE Emirados; AF Afeganistão;
    AG Antígua e Barbuda; AX Ilhas Aland; AX Alanda; AZ Azerbaijão; BA Bósnia e Herzegovina;
    BD Bangladeche; BF Burquina Faso; BH Barém; BJ Benim; BL São Bartolomeu;
    BQ Países Baixos Caribenhos; BS Baamas; BT Butão; BV Ilha Bouvet; BY Bielorrússia;
    CC Ilhas Cocos (Keeling); CC Ilhas dos Cocos (Keeling); CD República Democrática do Congo;
    CD Congo, República Democrática do; CG República do Congo; CH Suíça; CI Costa do Marfim;
    CK Ilhas Cook; CM Camarões; CN República Popular da China; CN R.P. da China;
    CN China, República Popular; CW Curaçau; CX Ilha Christmas; CX Ilha do Natal;
    CZ República Tcheca; CZ Tchéquia; CZ Tcheca; CZ Rep. Tcheca;
    DE República Federal da Alemanha; DE Alemanha; DJ Djibuti; EG Egito; EH Saara Ocidental;
    EH Sara Ocidental; ER Eritreia; ES Espanha; FK Ilhas Malvinas; FK Ilhas Falkland;
    FO Ilhas Faroé; FR França; GA Gabão; GB Grã-Bretanha; GB País de Gales; GB Irlanda do Norte;
    GB Reino Unido da Grã-Bretanha e Irlanda do Norte; GF Guiana Francesa; GH Gana;
    GL Gronelândia; GN Guiné; GQ Guiné Equatorial; GS Ilhas Geórgia do Sul e Sandwich do Sul;
    GU Guame; GW Guiné-Bissau; HM Ilhas Heard e McDonald; IE República da Irlanda;
    IM Ilha de Man; IO Arquipélago de Chagos; IQ Iraque; IR República Islâmica do Irã; IR Irã;
    IR Irão; JP Japão; KE Quênia; KG Quirguistão; KH Camboja; KI Quiribati;
    KN São Cristóvão e Névis; KN São Cristóvão e Neves; KP Coreia do Norte;
    KP República Popular Democrática da Coreia; KR Coreia do Sul; KR Coreia;
    KR República da Coreia; KR Coreia, República da; KR Coreia (Sul); KY Ilhas Cayman;
    KY Ilhas Caimão; KZ Cazaquistão; LI Listenstaine; LK Sri Lanca; MA Marrocos;
    MH Ilhas Marshall; MK Macedônia do Norte; MM Mianmar; MP Ilhas Marianas do Norte;
    MS Monserrate; MU Maurícia; NC Nova Caledônia; NF Ilha Norfolk; NL Países Baixos;
    NL Reino dos Países Baixos; NZ Nova Zelândia; OM Omã; PG Papua-Nova Guiné; PK Paquistão;
    PM São Pedro e Miquelão; PN Ilhas Pitcairn; PS Territórios palestinianos; PY Paraguai;
    RE Reunião; RO Romênia; RU Federação Russa; RU Federação da Rússia; SB Ilhas Salomão;
    SC Seicheles; SD Sudão; SG Cingapura; SH Santa Helena; SJ Svalbard e Jan Mayen;
    SL Serra Leoa; SM São Marinho; SS Sudão do Sul; SX São Martinho (Sint Maarten); SZ Essuatíni;
    TC Ilhas Turcas e Caicos; TD Chade; TF Territórios Franceses do Sul;
    TF Territórios Austrais Franceses; TJ Tadjiquistão; TJ Tajiquistão; TK Toquelau;
    TM Turcomenistão; TM Turquemenistão; TT Trinidad e Tobago; TT Trindade e Tobago;
    TW Taiwan, Província da China; UM Ilhas Menores Distantes dos EUA;
    UM Ilhas Menores Afastadas dos EUA; US Estados Unidos da América; US E.U.A.;
    US Estados Unidos (EUA); US Estados Unidos da America do Norte; UY Uruguai; UZ Uzbequistão;
    UZ Usbequistão; VA Santa Sé; VA Cidade do Vaticano; VC São Vicente e Granadinas;
    VG Ilhas Virgens Britânicas; VI Ilhas Virgens Americanas; VI Ilhas Virgens dos EUA;
    VN Vietnã; VN Vietname; WF Wallis e Futuna; YE Iêmen; YT Maiote; ZA África do Sul;
    ZA República da África do Sul
    """

  static let italian = """
    AE Emirati Arabi Uniti; AQ Antartide; AS Samoa Americane; AX Isole Åland; AZ Azerbaigian;
    BA Bosnia-Erzegovina; BA Bosnia ed Erzegovina; BE Belgio; BQ Caraibi Olandesi; BR Brasile;
    BV Isola Bouvet; CC Isole Cocos (Keeling); CD Repubblica Democratica del Congo;
    CD Congo, Repubblica Democratica del; CF Repubblica Centrafricana; CG Repubblica del Congo;
    CH Svizzera; CI Costa d’Avorio; CK Isole Cook; CL Cile; CN Cina;
    CN Repubblica Popolare Cinese; CN Cina, Repubblica Popolare; CN R.P. Cinese;
    CN Rep. Pop. Cinese; CV Capo Verde; CX Isola Christmas; CY Cipro; CZ Repubblica Ceca;
    CZ Cechia; CZ Ceca, Repubblica; CZ Ceca; DE Repubblica Federale di Germania; DJ Gibuti;
    DK Danimarca; DO Repubblica Dominicana; EG Egitto; EH Sahara Occidentale; ES Spagna; FJ Figi;
    FK Isole Falkland; FO Isole Fær Øer; GB Regno Unito; GB Gran Bretagna; GB Inghilterra;
    GB Scozia; GB Galles; GB Irlanda del Nord;
    GB Regno Unito di Gran Bretagna e Irlanda del Nord; GF Guyana Francese; GI Gibilterra;
    GP Guadalupa; GQ Guinea Equatoriale; GS Georgia del Sud e Sandwich Australi;
    HM Isole Heard e McDonald; HR Croazia; HU Ungheria; IE Repubblica d'Irlanda; IL Israele;
    IM Isola di Man; IO Isole Chagos; IR Repubblica Islamica dell'Iran; IS Islanda; JM Giamaica;
    JO Giordania; JP Giappone; KG Kirghizistan; KH Cambogia; KM Comore; KN Saint Kitts e Nevis;
    KP Corea del Nord; KP Nord Corea; KP Repubblica Popolare Democratica di Corea;
    KR Corea del Sud; KR Repubblica di Corea; KR Corea, Repubblica di; KR Sud Corea;
    KR Corea (Sud); KY Isole Cayman; KZ Kazakistan; LU Lussemburgo; LV Lettonia;
    MH Isole Marshall; MK Macedonia del Nord; MP Isole Marianne Settentrionali; MX Messico;
    MZ Mozambico; NC Nuova Caledonia; NF Isola Norfolk; NL Olanda; NL Paesi Bassi; NO Norvegia;
    NZ Nuova Zelanda; PF Polinesia Francese; PG Papua Nuova Guinea; PH Filippine;
    PM Saint-Pierre e Miquelon; PN Isole Pitcairn; PS Territori palestinesi; PT Portogallo;
    RE Riunione; RU Federazione Russa; RU Russia (Federazione Russa); SB Isole Salomone;
    SE Svezia; SH Sant'Elena; SK Repubblica Slovacca; SK Slovacchia; SK Rep. Slovacca;
    SM Repubblica di San Marino; SS Sud Sudan; TC Isole Turks e Caicos; TD Ciad;
    TF Terre Australi Francesi; TH Thailandia; TJ Tagikistan; TL Timor Est; TR Turchia;
    UA Ucraina; UM Isole Minori Esterne degli Stati Uniti; US Stati Uniti d’America;
    US U.S.A. Stati Uniti; US Stati Uniti America; VA Città del Vaticano;
    VC Saint Vincent e Grenadine; VG Isole Vergini Britanniche; VI Isole Vergini Americane;
    ZA Repubblica del Sudafrica; ZA Repubblica Sudafricana
    """

  static let romanian = """
    AE Emiratele Arabe Unite; AG Antigua și Barbuda; AX Insulele Åland; BA Bosnia și Herțegovina;
    BE Belgia; BQ Insulele Caraibe Olandeze; BV Insula Bouvet; CC Insulele Cocos (Keeling);
    CD Republica Democrată Congo; CF Republica Centrafricană; CH Elveția; CK Insulele Cook;
    CN Republica Populară Chineză; CV Capul Verde; CX Insula Christmas; CY Cipru; CZ Cehia;
    CZ Republica Cehă; DK Danemarca; EG Egipt; EH Sahara Occidentală; ER Eritreea; ES Spania;
    FI Finlanda; FK Insulele Falkland; FM Micronezia; FO Insulele Feroe; FR Franța;
    GB Regatul Unit; GB Marea Britanie; GB Anglia; GB Scoția;
    GB Regatul Unit al Marii Britanii și Irlandei de Nord; GF Guyana Franceză; GL Groenlanda;
    GN Guineea; GP Guadelupa; GQ Guineea Ecuatorială;
    GS Georgia de Sud și Insulele Sandwich de Sud; GW Guineea-Bissau;
    HM Insula Heard și Insulele McDonald; HU Ungaria; ID Indonezia; IM Insula Man;
    IO Arhipelagul Chagos; JO Iordania; JP Japonia; KG Kârgâzstan; KH Cambodgia;
    KN Saint Kitts și Nevis; KP Coreea de Nord; KR Coreea de Sud; KR Coreea; KR Republica Coreea;
    KY Insulele Cayman; KZ Kazahstan; LC Sfânta Lucia; MD Republica Moldova; ME Muntenegru;
    MF Sfântul Martin; MH Insulele Marshall; MK Macedonia de Nord; MP Insulele Mariane de Nord;
    MX Mexic; MZ Mozambic; NC Noua Caledonie; NF Insula Norfolk; NL Țările de Jos;
    NZ Noua Zeelandă; PF Polinezia Franceză; PG Papua-Noua Guinee; PH Filipine;
    PM Saint-Pierre și Miquelon; PN Insulele Pitcairn; PS Teritoriile Palestiniene;
    PT Portugalia; RU Federația Rusă; SB Insulele Solomon; SE Suedia; SH Sfânta Elena;
    SJ Svalbard și Jan Mayen; SK Republica Slovacă; SK Slovacia; SS Sudanul de Sud;
    ST São Tomé și Príncipe; TC Insulele Turks și Caicos;
    TF Teritoriile Australe și Antarctice Franceze; TH Thailanda; TR Turcia;
    TT Trinidad și Tobago; UM Insulele Îndepărtate ale S.U.A.; US Statele Unite;
    US Statele Unite ale Americii; US SUA; VA Statul Cetății Vaticanului;
    VC Saint Vincent și Grenadinele; VG Insulele Virgine Britanice;
    VI Insulele Virgine Americane; WF Wallis și Futuna; ZA Africa de Sud
    """

  static let catalan = """
    AE Emirats Àrabs Units; AG Antigua i Barbuda; AX Illes Åland; BQ Carib Neerlandès;
    BS Bahames; BV Illa Bouvet; CC Illes Cocos (Keeling); CF República Centreafricana; CH Suïssa;
    CK Illes Cook; CL Xile; CN Xina; CV Cap Verd; CX Illa Christmas; CY Xipre;
    CZ República Txeca; CZ Txèquia; DE Alemanya; EG Egipte; ES Espanya; FK Illes Falkland;
    FO Illes Fèroe; GB Regne Unit; GB Gran Bretanya; GB Anglaterra; GF Guaiana Francesa;
    GS Illes Geòrgia del Sud i Sandwich del Sud; HM Illa Heard i Illes McDonald; HN Hondures;
    HU Hongria; IM Illa de Man; IO Arxipèlag de les Txagos; JP Japó; KG Kirguizstan; KH Cambodja;
    KN Saint Kitts i Nevis; KY Illes Caiman; MA Marroc; MH Illes Marshall;
    MP Illes Mariannes Septentrionals; MU Maurici; MZ Moçambic; NF Illa Norfolk;
    NL Països Baixos; NZ Nova Zelanda; PG Papua Nova Guinea; PH Filipines; PN Illes Pitcairn;
    PS Territoris palestins; RE Illa de la Reunió; RU Federació Russa; SB Illes Salomó;
    SJ Svalbard i Jan Mayen; SS Sudan del Sud; ST São Tomé i Príncipe; TC Illes Turks i Caicos;
    TD Txad; TF Terres Australs Antàrtiques Franceses; TT Trinidad i Tobago;
    UM Illes Menors Allunyades dels Estats Units; US Estats Units; US Estats Units d’Amèrica;
    VA Ciutat del Vaticà; VC Saint Vincent i les Grenadines; VE Veneçuela;
    VG Illes Verges Britàniques; VI Illes Verges dels Estats Units; WF Wallis i Futuna
    """
}
