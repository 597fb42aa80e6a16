extension CountryTable {
  /// The rows of AD to LY.
  static let firstHalf = """
    AD|AND|Andorra|
    AE|ARE|United Arab Emirates|UAE; Emirates; Arab Emirates; U.A. Emirates; \
      United Arab Emirate; Dubai; Abu Dhabi; Sharjah; Emirati; Emirati Arabi; Emirats; Emiratos; \
      Emiratos Arabes; EAU; VAE
    AF|AFG|Afghanistan|Afganistan
    AG|ATG|Antigua & Barbuda|Antigua
    AI|AIA|Anguilla|
    AL|ALB|Albania|
    AM|ARM|Armenia|
    AO|AGO|Angola|
    AQ|ATA|Antarctica|
    AR|ARG|Argentina|Argentine; Argentine Republic; República Argentina
    AS|ASM|American Samoa|US Samoa; Samoa, American
    AT|AUT|Austria|Oesterreich
    AU|AUS|Australia|Commonwealth of Australia
    AW|ABW|Aruba|
    AX|ALA|Åland Islands|Aland; Aaland; Aaland Islands
    AZ|AZE|Azerbaijan|Azerbaijani Republic; Azerbaidjan; Azerbajan
    BA|BIH|Bosnia & Herzegovina|Bosnia; Bosnia Hercegovina; Bosnia-Herz; Bosnia i Hercegovina; \
      BiH
    BB|BRB|Barbados|
    BD|BGD|Bangladesh|
    BE|BEL|Belgium|Kingdom of Belgium
    BF|BFA|Burkina Faso|Burkina; Upper Volta
    BG|BGR|Bulgaria|BUL
    BH|BHR|Bahrain|Bahrein; Bahrayn; Kingdom of Bahrain
    BI|BDI|Burundi|
    BJ|BEN|Benin|Dahomey
    BL|BLM|St. Barthélemy|Saint Barts; Saint Barth
    BM|BMU|Bermuda|Bermudas
    BN|BRN|Brunei|Brunei Darussalam; Negara Brunei Darussalam; Nation of Brunei
    BO|BOL|Bolivia|Plurinational State of Bolivia
    BQ|BES|Caribbean Netherlands|Bonaire, Sint Eustatius and Saba; Bonaire; BES Islands; \
      Bonaire, Saint Eustatius and Saba
    BR|BRA|Brazil|Brasil; Federative Republic of Brazil; Brazilia
    BS|BHS|Bahamas|
    BT|BTN|Bhutan|
    BV|BVT|Bouvet Island|
    BW|BWA|Botswana|
    BY|BLR|Belarus|Byelorussia; Belorussia; Belorus; Bielorussia; White Russia
    BZ|BLZ|Belize|British Honduras
    CA|CAN|Canada|
    CC|CCK|Cocos (Keeling) Islands|Cocos Islands; Keeling Islands
    CD|COD|DR Congo|Democratic Republic of the Congo; Congo, the Democratic Republic of the; \
      Congo DR; Congo DRC; DRC; DROC; DRC Congo; Congo Kinshasa; Zaire; Congo-Zaire; \
      Congo Democratic; Democratic Congo; RDC; RD Congo; RD du Congo
    CF|CAF|Central African Republic|Central African; Centrafrique; RCA
    CG|COG|Congo|Congo Republic; Republic of the Congo; Congo Brazzaville; French Congo; CGO
    CH|CHE|Switzerland|Swiss Confederation; Helvetia; Confoederatio Helvetica; SUI; Swiss; \
      Switserland; Swizerland
    CI|CIV|Côte d’Ivoire|Ivory Coast; Cote Ivoire; Republic of Côte d’Ivoire
    CK|COK|Cook Islands|
    CL|CHL|Chile|CHI; Rep. de Chile
    CM|CMR|Cameroon|Cameroun; Cameroons
    CN|CHN|China|People’s Republic of China; China, People's Republic of; PR China; China PR; \
      PRC; People Republic of China; Mainland China; China mainland; P.R. Chine; RPC; \
      R.P. China; Chinese People's Republic
    CO|COL|Colombia|Columbia; Rep. de Colombia
    CR|CRI|Costa Rica|
    CU|CUB|Cuba|
    CV|CPV|Cape Verde|Cabo Verde; Cape Verde Islands; Cap Verde
    CW|CUW|Curaçao|Curacao Island
    CX|CXR|Christmas Island|
    CY|CYP|Cyprus|
    CZ|CZE|Czechia|Czech Republic; Czech; Chez Republic; Chech Republic; Check Republic; \
      Tchech Republic; Tcheque Republic; Rep. Checa; Rep. Ceca; Rep. Tcheque; Česko; ČR
    DE|DEU|Germany|Federal Republic of Germany; GER; FRG; BRD; RFA; RFN; West Germany; \
      East Germany; German Democratic Republic; GDR; Bundesrepublik Deutschland; Deutschl.; \
      Deutchland; Germania; BR Deutschland; Bundesrepublik
    DJ|DJI|Djibouti|Jibuti; French Somaliland
    DK|DNK|Denmark|DEN; Kingdom of Denmark; Danemark
    DM|DMA|Dominica|Commonwealth of Dominica
    DO|DOM|Dominican Republic|Dominicana; Rep. Dominicana; Republica Dominicana; R. Dominicana
    DZ|DZA|Algeria|People's Democratic Republic of Algeria; ALG
    EC|ECU|Ecuador|Equador
    EE|EST|Estonia|Esthonia
    EG|EGY|Egypt|Arab Republic of Egypt; A.R.E.; A.R. Egypt; Egypt A.R.; Egypte
    EH|ESH|Western Sahara|Sahrawi; Sahrawi Arab Democratic Republic; Spanish Sahara
    ER|ERI|Eritrea|
    ES|ESP|Spain|Kingdom of Spain; Reino de España; Espana; Spanien
    ET|ETH|Ethiopia|Federal Democratic Republic of Ethiopia; Abyssinia
    FI|FIN|Finland|Suomi
    FJ|FJI|Fiji|Fidji; Fiji Islands
    FK|FLK|Falkland Islands|Falkland Islands (Malvinas); Falklands; Malvinas; Islas Malvinas
    FM|FSM|Micronesia|Federated States of Micronesia; Micronesia, Federated States of; \
      F.S. Micronesia; F.S.M.
    FO|FRO|Faroe Islands|Faeroe Islands; Faroes; Faroe; Faeroes
    FR|FRA|France|French Republic; République française; Metropolitan France; Rep. Francaise; \
      France Métropolitaine
    GA|GAB|Gabon|Gabonese Republic
    GB|GBR|United Kingdom|UK; Great Britain; Britain; England; Scotland; Wales; \
      Northern Ireland; N. Ireland; Ireland, Northern; Ireland (North); \
      United Kingdom of Great Britain and Northern Ireland; \
      United Kingdom of Great Britain & N. Ireland; United Kingdom of Great Britain; \
      UK of Great Britain; UK of GB; UK of GB and NI; ENG; SCO; WAL; NIR; G. Britain; \
      Gt. Britain; Grt Britain; United Kindom; Untied Kingdom; UKM; GBNI; G.B.; Grossbritannien; \
      Cymru; UK England; UK Scotland; UK Wales; UK Northern Ireland
    GD|GRD|Grenada|
    GE|GEO|Georgia|Republic of Georgia; Georgia Republic; Sakartvelo; Gruzia; Gruziya
    GF|GUF|French Guiana|Guyane; Guyane française; French Guyana
    GG|GGY|Guernsey|Bailiwick of Guernsey; Alderney; Sark
    GH|GHA|Ghana|
    GI|GIB|Gibraltar|
    GL|GRL|Greenland|Kalaallit Nunaat
    GM|GMB|Gambia|
    GN|GIN|Guinea|Guinea Conakry; Republic of Guinea; French Guinea
    GP|GLP|Guadeloupe|
    GQ|GNQ|Equatorial Guinea|Eq. Guinea; Equ. Guinea; Spanish Guinea; Guinea, Equatorial
    GR|GRC|Greece|Hellenic Republic; Hellas; GRE; Ellas; Ellada; EL
    GS|SGS|South Georgia & South Sandwich Islands|South Georgia; South Georgia Islands
    GT|GTM|Guatemala|
    GU|GUM|Guam|
    GW|GNB|Guinea-Bissau|Portuguese Guinea; Bissau
    GY|GUY|Guyana|Co-operative Republic of Guyana; British Guiana; Guyana Republic
    HK|HKG|Hong Kong|Hong Kong SAR China; Hong Kong SAR; Hong Kong, China; \
      Hong Kong Special Administrative Region; Hong Kong Special Administrative Region of China; \
      HKSAR; H.K.; China Hong Kong; HK China; Hong Kong SAR PRC
    HM|HMD|Heard & McDonald Islands|Heard Island and McDonald Islands; Heard Island
    HN|HND|Honduras|
    HR|HRV|Croatia|CRO; Hrvatska; Croacia
    HT|HTI|Haiti|Hayti
    HU|HUN|Hungary|Magyarország; Magyar; Hungaria; Hungarian Republic
    ID|IDN|Indonesia|INA; Republic of Indonesia; RI Indonesia; Dutch East Indies
    IE|IRL|Ireland|Republic of Ireland; Eire; Southern Ireland; Ireland Republic; \
      Irish Republic; Ireland Eire; Irish Free State; ROI; South Ireland; Ireland, South
    IL|ISR|Israel|State of Israel
    IM|IMN|Isle of Man|Man, Isle of; I.O.M.
    IN|IND|India|Bharat; Republic of India
    IO|IOT|British Indian Ocean Territory|Chagos; Diego Garcia; Chagos Archipelago; \
      Chagos Islands
    IQ|IRQ|Iraq|Irak
    IR|IRN|Iran|Islamic Republic of Iran; Iran, Islamic Republic of; Persia; I.R. Iran; \
      Iran I.R.; IRI
    IS|ISL|Iceland|
    IT|ITA|Italy|Italian Republic; Repubblica Italiana
    JE|JEY|Jersey|Bailiwick of Jersey; Jersey (Channel Islands); Jersey CI
    JM|JAM|Jamaica|
    JO|JOR|Jordan|Hashemite Kingdom of Jordan; H.K. of Jordan; Kingdom of Jordan; \
      Jordanian Hashemite Kingdom
    JP|JPN|Japan|Nippon; Nihon; Nipon; State of Japan
    KE|KEN|Kenya|
    KG|KGZ|Kyrgyzstan|Kyrgyz Republic; Kirghizia; Kirgizstan; Kyrgyz; Kirghizstan; Kyrgystan; \
      Kirgizia
    KH|KHM|Cambodia|Kampuchea; Kingdom of Cambodia; Khmer Republic
    KI|KIR|Kiribati|Gilbert Islands
    KM|COM|Comoros|Comoro Islands; Comores; Union of the Comoros
    KN|KNA|St. Kitts & Nevis|Saint Kitts; Saint Christopher and Nevis; \
      Federation of Saint Kitts and Nevis; Federation of Saint Christopher and Nevis
    KP|PRK|North Korea|Korea, North; N. Korea; DPRK; D.P.R. Korea; Korea DPR; \
      Korea, Democratic People's Republic of; Democratic People's Republic of Korea; \
      Korea (DPRK); Korea, Dem. Rep.; Democratic Republic of Korea; People's Republic of Korea; \
      Northern Korea
    KR|KOR|South Korea|Korea; Republic of Korea; Korea, Republic of; Republic of Korea (South); \
      R.O.K.; R. of Korea; R.O. Korea; Korea R.; Korea (South); S. Korea; So. Korea; Hanguk; \
      Daehan Minguk; Korean Republic; Korea (ROK); Southern Korea; Corea; South Corea; Korea S; \
      South-Korean Republic
    KW|KWT|Kuwait|Kuweit; KUW; Koweit; State of Kuwait; Quwait; Kuwayt
    KY|CYM|Cayman Islands|Caymans; Caymen Islands; Grand Cayman; Cayman
    KZ|KAZ|Kazakhstan|Kazakstan; Khazakhstan; Kasachstan; Kazachstan; Qazaqstan
    LA|LAO|Laos|Lao People's Democratic Republic; Lao PDR; Lao; PDR Lao; Laos PDR; \
      Lao Democratic Republic
    LB|LBN|Lebanon|Lebanese Republic
    LC|LCA|St. Lucia|
    LI|LIE|Liechtenstein|Lichtenstein; Liechtenstien
    LK|LKA|Sri Lanka|Ceylon; Democratic Socialist Republic of Sri Lanka
    LR|LBR|Liberia|
    LS|LSO|Lesotho|Basutoland
    LT|LTU|Lithuania|Lietuva
    LU|LUX|Luxembourg|Luxemburg; Grand Duchy of Luxembourg; Luxembourg (G.D.); G.D. Luxembourg; \
      Grand-Duché de Luxembourg; Grossherzogtum Luxemburg; Luxemborg
    LV|LVA|Latvia|LAT; Latvija
    LY|LBY|Libya|Libyan Arab Jamahiriya; Libyan; Lybia; LBA; \
      Great Socialist People's Libyan Arab Jamahiriya; Libia; State of Libya
    """
}
