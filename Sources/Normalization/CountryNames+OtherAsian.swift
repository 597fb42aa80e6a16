extension CountryNames {
  static let vietnamese = """
    AE Các Tiểu vương quốc Ả Rập Thống nhất; AG Antigua và Barbuda; AQ Nam Cực;
    AS Samoa thuộc Mỹ; AT Áo; AU Úc; AX Quần đảo Åland; BA Bosnia và Herzegovina; BE Bỉ;
    BQ Ca-ri-bê Hà Lan; BR Bra-xin; BV Đảo Bouvet; CC Quần đảo Cocos (Keeling);
    CD Cộng hòa Dân chủ Congo; CF Cộng hòa Trung Phi; CG Cộng hòa Congo; CH Thụy Sĩ; CH Thụy Sỹ;
    CI Bờ Biển Ngà; CK Quần đảo Cook; CN Trung Quốc; CN Cộng hòa Nhân dân Trung Hoa;
    CX Đảo Giáng Sinh; CY Síp; CZ Cộng hòa Séc; CZ Séc; CZ Tiệp; DE Đức; DK Đan Mạch;
    DO Cộng hòa Dominica; EG Ai Cập; EH Tây Sahara; ES Tây Ban Nha; FI Phần Lan;
    FK Quần đảo Falkland; FO Quần đảo Faroe; FR Pháp; GB Anh; GB Vương quốc Anh; GB Anh Quốc;
    GB Vương quốc Liên hiệp Anh và Bắc Ireland; GF Guiana thuộc Pháp; GQ Guinea Xích Đạo;
    GR Hy Lạp; GS Nam Georgia & Quần đảo Nam Sandwich; HK Hương Cảng;
    HM Quần đảo Heard và McDonald; ID In-đô-nê-xi-a; IL I-xra-en; IM Đảo Man; IN Ấn Độ;
    IO Quần đảo Chagos; IT Ý; JP Nhật; JP Nhật Bản; KH Campuchia; KN St. Kitts và Nevis;
    KP Triều Tiên; KP Bắc Triều Tiên; KP Cộng hòa Dân chủ Nhân dân Triều Tiên; KR Hàn Quốc;
    KR Nam Hàn; KR Đại Hàn Dân Quốc; KY Quần đảo Cayman; LA Lào; LB Li-băng;
    MH Quần đảo Marshall; MK Bắc Macedonia; MM Miến Điện; MN Mông Cổ; MP Quần đảo Bắc Mariana;
    MY Ma-lai-xi-a; NF Đảo Norfolk; NL Hà Lan; NO Na Uy; PF Polynesia thuộc Pháp; PH Phi-líp-pin;
    PL Ba Lan; PM Saint Pierre và Miquelon; PN Quần đảo Pitcairn; PS Lãnh thổ Palestine;
    PT Bồ Đào Nha; RU Liên bang Nga; SA Ả Rập Xê Út; SA Ả Rập Saudi; SB Quần đảo Solomon;
    SE Thụy Điển; SG Xin-ga-po; SJ Svalbard và Jan Mayen; SS Nam Sudan; ST São Tomé và Príncipe;
    TC Quần đảo Turks và Caicos; TF Lãnh thổ phía Nam Thuộc Pháp; TH Thái Lan; TR Thổ Nhĩ Kỳ;
    TT Trinidad và Tobago; TW Đài Loan; UM Các tiểu đảo xa của Hoa Kỳ; US Mỹ; US Hoa Kỳ;
    US Hợp chủng quốc Hoa Kỳ; VA Thành Vatican; VC St. Vincent và Grenadines;
    VG Quần đảo Virgin thuộc Anh; VI Quần đảo Virgin thuộc Hoa Kỳ; WF Wallis và Futuna;
    ZA Nam Phi; ZA Cộng hòa Nam Phi
    """

  static let indonesian = """
    AE Uni Emirat Arab; AE UEA; AG Antigua dan Barbuda; AS Samoa Amerika; AX Kepulauan Aland;
    BA Bosnia dan Herzegovina; BQ Belanda Karibia; BV Pulau Bouvet; CC Kepulauan Cocos (Keeling);
    CD Republik Demokratik Kongo; CF Republik Afrika Tengah; CK Kepulauan Cook; CN Tiongkok;
    CN Republik Rakyat Tiongkok; CN RRT; CN RRC; CO Kolombia; CV Tanjung Verde; CX Pulau Natal;
    CY Siprus; CZ Ceko; CZ Republik Ceko; DE Jerman; DO Republik Dominika; DZ Aljazair;
    EC Ekuador; EG Mesir; EH Sahara Barat; ES Spanyol; FK Kepulauan Falkland; FO Kepulauan Faroe;
    FR Prancis; GB Inggris; GB Britania Raya; GB Inggris Raya; GB Skotlandia; GF Guyana Prancis;
    GQ Guinea Ekuatorial; GR Yunani; GS Georgia Selatan & Kep. Sandwich Selatan;
    HM Pulau Heard dan Kepulauan McDonald; HR Kroasia; IM Pulau Man; IO Kepulauan Chagos;
    JO Yordania; JP Jepang; KH Kamboja; KM Komoro; KN Saint Kitts dan Nevis; KP Korea Utara;
    KP Korut; KR Korea Selatan; KR Korsel; KY Kepulauan Cayman; MH Kepulauan Marshall;
    MK Makedonia Utara; MP Kepulauan Mariana Utara; MV Maladewa; NC Kaledonia Baru;
    NF Kepulauan Norfolk; NL Belanda; NZ Selandia Baru; PF Polinesia Prancis; PG Papua Nugini;
    PH Filipina; PL Polandia; PM Saint Pierre dan Miquelon; PN Kepulauan Pitcairn;
    PS Wilayah Palestina; RU Federasi Rusia; SA Arab Saudi; SB Kepulauan Solomon; SE Swedia;
    SJ Kepulauan Svalbard dan Jan Mayen; SS Sudan Selatan; ST Sao Tome dan Principe; SY Suriah;
    TC Kepulauan Turks dan Caicos; TF Wilayah Selatan Prancis; TR Turki; TT Trinidad dan Tobago;
    UM Kepulauan Terluar AS; US Amerika Serikat; VC Saint Vincent dan Grenadine;
    VG Kepulauan Virgin Britania Raya; VI Kepulauan Virgin Amerika Serikat;
    WF Kepulauan Wallis dan Futuna; YE Yaman; ZA Afrika Selatan
    """

  static let malay = """
    AE Emiriah Arab Bersatu; AQ Antartika; BQ Belanda Caribbean; CN Republik Rakyat China;
    CX Pulau Krismas; CZ Republik Czech; ES Sepanyol; FR Perancis; GF Guiana Perancis;
    GQ Guinea Khatulistiwa; GS Kepulauan Georgia Selatan & Sandwich Selatan;
    HM Kepulauan Heard & McDonald; IT Itali; JP Jepun; KH Kemboja; MA Maghribi;
    MK Macedonia Utara; NF Pulau Norfolk; PF Polinesia Perancis; PS Palestin;
    PS Wilayah Palestin; RU Persekutuan Rusia; SJ Svalbard dan Jan Mayen;
    TF Wilayah Selatan Perancis; UM Kepulauan Terpencil A.S.; US Amerika Syarikat;
    VA Kota Vatican; VC Saint Vincent dan Grenadines; VG Kepulauan Virgin British;
    VI Kepulauan Virgin A.S.; WF Wallis dan Futuna
    """

  static let thai = """
    AD อันดอร์รา; AE สหรัฐอาหรับเอมิเรตส์; AF อัฟกานิสถาน; AG แอนติกาและบาร์บูดา; AI แองกวิลลา;
    AL แอลเบเนีย; AM อาร์เมเนีย; AO แองโกลา; AQ แอนตาร์กติกา; AR อาร์เจนตินา; AS อเมริกันซามัว;
    AT ออสเตรีย; AU ออสเตรเลีย; AW อารูบา; AX หมู่เกาะโอลันด์; AZ อาเซอร์ไบจาน;
    BA บอสเนียและเฮอร์เซโกวีนา; BB บาร์เบโดส; BD บังกลาเทศ; BE เบลเยียม; BF บูร์กินาฟาโซ;
    BG บัลแกเรีย; BH บาห์เรน; BI บุรุนดี; BJ เบนิน; BL เซนต์บาร์เธเลมี; BM เบอร์มิวดา; BN บรูไน;
    BO โบลิเวีย; BQ เนเธอร์แลนด์แคริบเบียน; BR บราซิล; BS บาฮามาส; BT ภูฏาน; BV เกาะบูเว;
    BW บอตสวานา; BY เบลารุส; BZ เบลีซ; CA แคนาดา; CC หมู่เกาะโคโคส (คีลิง); CD คองโก - กินชาซา;
    CF สาธารณรัฐแอฟริกากลาง; CG คองโก - บราซซาวิล; CH สวิตเซอร์แลนด์; CI โกตดิวัวร์;
    CK หมู่เกาะคุก; CL ชิลี; CM แคเมอรูน; CN จีน; CN สาธารณรัฐประชาชนจีน; CN ประเทศจีน;
    CO โคลอมเบีย; CR คอสตาริกา; CU คิวบา; CV เคปเวิร์ด; CW คูราเซา; CX เกาะคริสต์มาส; CY ไซปรัส;
    CZ สาธารณรัฐเช็ก; CZ เช็ก; DE เยอรมนี; DJ จิบูตี; DK เดนมาร์ก; DM โดมินิกา;
    DO สาธารณรัฐโดมินิกัน; DZ แอลจีเรีย; EC เอกวาดอร์; EE เอสโตเนีย; EG อียิปต์;
    EH ซาฮาราตะวันตก; ER เอริเทรีย; ES สเปน; ET เอธิโอเปีย; FI ฟินแลนด์; FJ ฟิจิ;
    FK หมู่เกาะฟอล์กแลนด์; FM ไมโครนีเซีย; FO หมู่เกาะแฟโร; FR ฝรั่งเศส; GA กาบอง; GB อังกฤษ;
    GB สหราชอาณาจักร; GB บริเตนใหญ่; GD เกรเนดา; GE จอร์เจีย; GF เฟรนช์เกียนา; GG เกิร์นซีย์;
    GH กานา; GI ยิบรอลตาร์; GL กรีนแลนด์; GM แกมเบีย; GN กินี; GP กวาเดอลูป; GQ อิเควทอเรียลกินี;
    GR กรีซ; GS เกาะเซาท์จอร์เจียและหมู่เกาะเซาท์แซนด์วิช; GT กัวเตมาลา; GU กวม; GW กินี-บิสเซา;
    GY กายอานา; HK ฮ่องกง; HM เกาะเฮิร์ดและหมู่เกาะแมกดอนัลด์; HN ฮอนดูรัส; HR โครเอเชีย;
    HT เฮติ; HU ฮังการี; ID อินโดนีเซีย; IE ไอร์แลนด์; IL อิสราเอล; IM เกาะแมน; IN อินเดีย;
    IO หมู่เกาะชากอส; IQ อิรัก; IR อิหร่าน; IS ไอซ์แลนด์; IT อิตาลี; JE เจอร์ซีย์; JM จาเมกา;
    JO จอร์แดน; JP ญี่ปุ่น; JP ประเทศญี่ปุ่น; KE เคนยา; KG คีร์กีซสถาน; KH กัมพูชา; KI คิริบาส;
    KM คอโมโรส; KN เซนต์คิตส์และเนวิส; KP เกาหลีเหนือ; KR เกาหลีใต้; KR เกาหลี;
    KR สาธารณรัฐเกาหลี; KW คูเวต; KY หมู่เกาะเคย์แมน; KZ คาซัคสถาน; LA ลาว; LB เลบานอน;
    LC เซนต์ลูเซีย; LI ลิกเตนสไตน์; LK ศรีลังกา; LR ไลบีเรีย; LS เลโซโท; LT ลิทัวเนีย;
    LU ลักเซมเบิร์ก; LV ลัตเวีย; LY ลิเบีย; MA โมร็อกโก; MC โมนาโก; MD มอลโดวา; ME มอนเตเนโกร;
    MF เซนต์มาร์ติน; MG มาดากัสการ์; MH หมู่เกาะมาร์แชลล์; MK มาซิโดเนียเหนือ; ML มาลี; MM พม่า;
    MM เมียนมา; MN มองโกเลีย; MO มาเก๊า; MP หมู่เกาะนอร์เทิร์นมาเรียนา; MQ มาร์ตินีก;
    MR มอริเตเนีย; MS มอนต์เซอร์รัต; MT มอลตา; MU มอริเชียส; MV มัลดีฟส์; MW มาลาวี; MX เม็กซิโก;
    MY มาเลเซีย; MZ โมซัมบิก; NA นามิเบีย; NC นิวแคลิโดเนีย; NE ไนเจอร์; NF เกาะนอร์ฟอล์ก;
    NG ไนจีเรีย; NI นิการากัว; NL เนเธอร์แลนด์; NO นอร์เวย์; NP เนปาล; NR นาอูรู; NU นีอูเอ;
    NZ นิวซีแลนด์; OM โอมาน; PA ปานามา; PE เปรู; PF เฟรนช์โปลินีเซีย; PG ปาปัวนิวกินี;
    PH ฟิลิปปินส์; PK ปากีสถาน; PL โปแลนด์; PM แซงปีแยร์และมีเกอลง; PN หมู่เกาะพิตแคร์น;
    PR เปอร์โตริโก; PS ปาเลสไตน์; PS ดินแดนปาเลสไตน์; PT โปรตุเกส; PW ปาเลา; PY ปารากวัย;
    QA กาตาร์; RE เรอูนียง; RO โรมาเนีย; RS เซอร์เบีย; RU รัสเซีย; RW รวันดา; SA ซาอุดีอาระเบีย;
    SB หมู่เกาะโซโลมอน; SC เซเชลส์; SD ซูดาน; SE สวีเดน; SG สิงคโปร์; SH เซนต์เฮเลนา;
    SI สโลวีเนีย; SJ สฟาลบาร์และยานไมเอน; SK สโลวะเกีย; SL เซียร์ราลีโอน; SM ซานมาริโน;
    SN เซเนกัล; SO โซมาเลีย; SR ซูรินาเม; SS ซูดานใต้; ST เซาตูเมและปรินซิปี; SV เอลซัลวาดอร์;
    SX ซินต์มาร์เทน; SY ซีเรีย; SZ เอสวาตีนี; TC หมู่เกาะเติกส์และหมู่เกาะเคคอส; TD ชาด;
    TF เฟรนช์เซาเทิร์นเทร์ริทอรีส์; TG โตโก; TH ประเทศไทย; TH ไทย; TJ ทาจิกิสถาน; TK โตเกเลา;
    TL ติมอร์-เลสเต; TM เติร์กเมนิสถาน; TN ตูนิเซีย; TO ตองกา; TR ตุรกี; TT ตรินิแดดและโตเบโก;
    TV ตูวาลู; TW ไต้หวัน; TZ แทนซาเนีย; UA ยูเครน; UG ยูกันดา; UM หมู่เกาะรอบนอกของสหรัฐอเมริกา;
    US อเมริกา; US สหรัฐอเมริกา; US สหรัฐ; US สหรัฐฯ; UY อุรุกวัย; UZ อุซเบกิสถาน; VA นครวาติกัน;
    VC เซนต์วินเซนต์และเกรนาดีนส์; VE เวเนซุเอลา; VG หมู่เกาะบริติชเวอร์จิน;
    VI หมู่เกาะเวอร์จินของสหรัฐอเมริกา; VN เวียดนาม; VU วานูอาตู; WF วาลลิสและฟุตูนา; WS ซามัว;
    XK โคโซโว; YE เยเมน; YT มายอต; ZA แอฟริกาใต้; ZM แซมเบีย; ZW ซิมบับเว
    """

  static let arabic = """
    AD أندورا; AE الإمارات; AE الامارات; AE الإمارات العربية المتحدة;
    AE الامارات العربية المتحدة; AE دبي; AF أفغانستان; AG أنتيغوا وبربودا; AI أنغويلا;
    AL ألبانيا; AM أرمينيا; AO أنغولا; AQ أنتاركتيكا; AR الأرجنتين; AS ساموا الأمريكية;
    AT النمسا; AU أستراليا; AW أروبا; AX جزر آلاند; AZ أذربيجان; BA البوسنة والهرسك; BB بربادوس;
    BD بنغلاديش; BE بلجيكا; BF بوركينا فاسو; BG بلغاريا; BH مملكة البحرين; BH البحرين;
    BI بوروندي; BJ بنين; BL سان بارتليمي; BM برمودا; BN بروناي; BO بوليفيا; BQ هولندا الكاريبية;
    BR البرازيل; BS جزر البهاما; BT بوتان; BV جزيرة بوفيه; BW بوتسوانا; BY بيلاروس; BZ بليز;
    CA كندا; CC جزر كوكوس (كيلينغ); CD الكونغو - كينشاسا; CF جمهورية أفريقيا الوسطى; CG الكونغو;
    CG الكونغو - برازافيل; CH سويسرا; CI ساحل العاج; CK جزر كوك; CL تشيلي; CM الكاميرون;
    CN الصين; CN جمهورية الصين الشعبية; CO كولومبيا; CR كوستاريكا; CU كوبا; CV الرأس الأخضر;
    CW كوراساو; CX جزيرة كريسماس; CY قبرص; CZ جمهورية التشيك; CZ التشيك; DE ألمانيا; DE المانيا;
    DJ جيبوتي; DK الدانمرك; DM دومينيكا; DO جمهورية الدومينيكان; DZ الجزائر; EC الإكوادور;
    EE إستونيا; EG جمهورية مصر العربية; EG مصر; EH الصحراء الغربية; ER إريتريا; ES إسبانيا;
    ES اسبانيا; ET إثيوبيا; FI فنلندا; FJ فيجي; FK جزر فوكلاند; FM ميكرونيزيا; FO جزر فارو;
    FR فرنسا; GA الغابون; GB بريطانيا; GB المملكة المتحدة; GB إنجلترا; GB انجلترا; GD غرينادا;
    GE جورجيا; GF غويانا الفرنسية; GG غيرنزي; GH غانا; GI جبل طارق; GL غرينلاند; GM غامبيا;
    GN غينيا; GP غوادلوب; GQ غينيا الاستوائية; GR اليونان;
    GS جورجيا الجنوبية وجزر ساندويتش الجنوبية; GT غواتيمالا; GU غوام; GW غينيا بيساو; GY غيانا;
    HK هونغ كونغ; HK هونج كونج; HM جزيرة هيرد وجزر ماكدونالد; HN هندوراس; HR كرواتيا; HT هايتي;
    HU هنغاريا; ID إندونيسيا; IE أيرلندا; IL إسرائيل; IM جزيرة مان; IN الهند; IO أرخببيل تشاغوس;
    IQ العراق; IR ايران; IR إيران; IS آيسلندا; IT إيطاليا; IT ايطاليا; JE جيرسي; JM جامايكا;
    JO المملكة الأردنية الهاشمية; JO الاردن; JO الأردن; JP اليابان; KE كينيا; KG قيرغيزستان;
    KH كمبوديا; KI كيريباتي; KM جزر القمر; KN سانت كيتس ونيفيس; KP كوريا الشمالية; KR كوريا;
    KR كوريا الجنوبية; KR جمهورية كوريا; KW دولة الكويت; KW الكويت; KY جزر كايمان; KZ كازاخستان;
    LA لاوس; LB لبنان; LC سانت لوسيا; LI ليختنشتاين; LK سريلانكا; LR ليبيريا; LS ليسوتو;
    LT ليتوانيا; LU لوكسمبورغ; LV لاتفيا; LY ليبيا; MA المملكة المغربية; MA المغرب; MC موناكو;
    MD مولدوفا; ME الجبل الأسود; MF سان مارتن; MG مدغشقر; MH جزر مارشال; MK مقدونيا الشمالية;
    ML مالي; MM ميانمار; MM بورما; MN منغوليا; MO ماكاو; MP جزر ماريانا الشمالية;
    MQ جزر المارتينيك; MR موريتانيا; MS مونتسرات; MT مالطا; MU موريشيوس; MV جزر المالديف;
    MW ملاوي; MX المكسيك; MY ماليزيا; MZ موزمبيق; NA ناميبيا; NC كاليدونيا الجديدة; NE النيجر;
    NF جزيرة نورفولك; NG نيجيريا; NI نيكاراغوا; NL هولندا; NO النرويج; NP نيبال; NR ناورو;
    NU نيوي; NZ نيوزيلندا; OM سلطنة عمان; OM عمان; PA بنما; PE بيرو; PF بولينيزيا الفرنسية;
    PG بابوا غينيا الجديدة; PH الفلبين; PK باكستان; PL بولندا; PM سان بيير ومكويلون;
    PN جزر بيتكيرن; PR بورتوريكو; PS فلسطين; PS دولة فلسطين; PS الأراضي الفلسطينية; PT البرتغال;
    PW بالاو; PY باراغواي; QA دولة قطر; QA قطر; RE روينيون; RO رومانيا; RS صربيا;
    RU روسيا الاتحادية; RU روسيا; RW رواندا; SA السعودية; SA المملكة العربية السعودية;
    SB جزر سليمان; SC سيشل; SD السودان; SE السويد; SG سنغافورة; SH سانت هيلينا; SI سلوفينيا;
    SJ سفالبارد وجان ماين; SK سلوفاكيا; SL سيراليون; SM سان مارينو; SN السنغال; SO الصومال;
    SR سورينام; SS جنوب السودان; ST ساو تومي وبرينسيبي; SV السلفادور; SX سانت مارتن;
    SY الجمهورية العربية السورية; SY سوريا; SZ إسواتيني; TC جزر توركس وكايكوس; TD تشاد;
    TF الأقاليم الجنوبية الفرنسية; TG توغو; TH تايلاند; TJ طاجيكستان; TK توكيلاو;
    TL تيمور - ليشتي; TM تركمانستان; TN تونس; TO تونغا; TR تركيا; TT ترينيداد وتوباغو; TV توفالو;
    TW تايوان; TZ تنزانيا; UA أوكرانيا; UG أوغندا; UM جزر الولايات المتحدة النائية; US أمريكا;
    US الولايات المتحدة; US الولايات المتحدة الأمريكية; US الولايات المتحدة الامريكية; US أميركا;
    UY أورغواي; UZ أوزبكستان; VA الفاتيكان; VC سانت فنسنت وجزر غرينادين; VE فنزويلا;
    VG جزر فيرجن البريطانية; VI جزر فيرجن الأمريكية; VN فيتنام; VU فانواتو; WF جزر والس وفوتونا;
    WS ساموا; XK كوسوفو; YE اليمن; YT مايوت; ZA جنوب أفريقيا; ZM زامبيا; ZW زيمبابوي
    """

  static let hebrew = """
    AD אנדורה; AE איחוד האמירויות הערביות; AE איחוד האמירויות; AF אפגניסטן; AG אנטיגואה וברבודה;
    AI אנגווילה; AL אלבניה; AM ארמניה; AO אנגולה; AQ אנטארקטיקה; AR ארגנטינה; AS סמואה האמריקנית;
    AT אוסטריה; AU אוסטרליה; AW ארובה; AX איי אולנד; AZ אזרבייג׳ן; BA בוסניה והרצגובינה;
    BB ברבדוס; BD בנגלדש; BE בלגיה; BF בורקינה פאסו; BG בולגריה; BH בחריין; BI בורונדי; BJ בנין;
    BL סנט ברתולומיאו; BM ברמודה; BN ברוניי; BO בוליביה; BQ האיים הקריביים ההולנדיים; BR ברזיל;
    BS איי בהאמה; BT בהוטן; BV האי בובה; BW בוטסואנה; BY בלארוס; BZ בליז; CA קנדה;
    CC איי קוקוס (קילינג); CD קונגו - קינשאסה; CF הרפובליקה המרכז-אפריקאית; CG קונגו;
    CG קונגו - ברזאויל; CH שווייץ; CI חוף השנהב; CK איי קוק; CL צ׳ילה; CM קמרון; CN סין;
    CO קולומביה; CR קוסטה ריקה; CU קובה; CV כף ורדה; CW קוראסאו; CX אי חג המולד; CY קפריסין;
    CZ צ׳כיה; DE גרמניה; DJ ג׳יבוטי; DK דנמרק; DM דומיניקה; DO הרפובליקה הדומיניקנית;
    DZ אלג׳יריה; EC אקוודור; EE אסטוניה; EG מצרים; EH סהרה המערבית; ER אריתריאה; ES ספרד;
    ET אתיופיה; FI פינלנד; FJ פיג׳י; FK איי פוקלנד; FM מיקרונזיה; FO איי פארו; FR צרפת; GA גבון;
    GB בריטניה; GB אנגליה; GB הממלכה המאוחדת; GD גרנדה; GE גאורגיה; GF גיאנה הצרפתית; GG גרנזי;
    GH גאנה; GI גיברלטר; GL גרינלנד; GM גמביה; GN גינאה; GP גוואדלופ; GQ גינאה המשוונית; GR יוון;
    GS ג׳ורג׳יה הדרומית ואיי סנדוויץ׳ הדרומיים; GT גואטמלה; GU גואם; GW גינאה-ביסאו; GY גיאנה;
    HK הונג קונג; HM איי הרד ומקדונלד; HN הונדורס; HR קרואטיה; HT האיטי; HU הונגריה;
    ID אינדונזיה; IE אירלנד; IL מדינת ישראל; IL ישראל; IM האי מאן; IN הודו; IO ארכיפלג צ׳גוס;
    IQ עיראק; IR איראן; IS איסלנד; IT איטליה; JE ג׳רזי; JM ג׳מייקה; JO ירדן; JP יפן; KE קניה;
    KG קירגיזסטן; KH קמבודיה; KI קיריבאטי; KM קומורו; KN סנט קיטס ונוויס; KP צפון קוריאה;
    KP קוריאה הצפונית; KR קוריאה; KR דרום קוריאה; KR קוריאה הדרומית; KW כווית; KY איי קיימן;
    KZ קזחסטן; LA לאוס; LB לבנון; LC סנט לוסיה; LI ליכטנשטיין; LK סרי לנקה; LR ליבריה; LS לסוטו;
    LT ליטא; LU לוקסמבורג; LV לטביה; LY לוב; MA מרוקו; MC מונקו; MD מולדובה; ME מונטנגרו;
    MF סן מרטן; MG מדגסקר; MH איי מרשל; MK מקדוניה הצפונית; ML מאלי; MM מיאנמר; MM בורמה;
    MN מונגוליה; MO מקאו; MP איי מריאנה הצפוניים; MQ מרטיניק; MR מאוריטניה; MS מונסראט; MT מלטה;
    MU מאוריציוס; MV האיים המלדיביים; MW מלאווי; MX מקסיקו; MY מלזיה; MZ מוזמביק; NA נמיביה;
    NC קלדוניה החדשה; NE ניז׳ר; NF האי נורפוק; NG ניגריה; NI ניקרגואה; NL הולנד; NO נורווגיה;
    NP נפאל; NR נאורו; NU ניווה; NZ ניו זילנד; OM עומאן; PA פנמה; PE פרו; PF פולינזיה הצרפתית;
    PG פפואה גינאה החדשה; PH הפיליפינים; PK פקיסטן; PL פולין; PM סנט פייר ומיקלון; PN איי פיטקרן;
    PR פוארטו ריקו; PS פלסטין; PS הרשות הפלסטינית; PS השטחים הפלסטיניים; PT פורטוגל; PW פלאו;
    PY פרגוואי; QA קטאר; RE ראוניון; RO רומניה; RS סרביה; RU רוסיה; RW רואנדה; SA ערב הסעודית;
    SB איי שלמה; SC איי סיישל; SD סודן; SE שוודיה; SG סינגפור; SH סנט הלנה; SI סלובניה;
    SJ סבאלברד ויאן מאיין; SK סלובקיה; SL סיירה לאון; SM סן מרינו; SN סנגל; SO סומליה;
    SR סורינאם; SS דרום סודן; ST סאו טומה ופרינסיפה; SV אל סלבדור; SX סנט מארטן; SY סוריה;
    SZ אסוואטיני; TC איי טרקס וקייקוס; TD צ׳אד; TF הטריטוריות הדרומיות של צרפת; TG טוגו;
    TH תאילנד; TJ טג׳יקיסטן; TK טוקלאו; TL טימור-לסטה; TM טורקמניסטן; TN תוניסיה; TO טונגה;
    TR טורקיה; TR תורכיה; TT טרינידד וטובגו; TV טובאלו; TW טייוואן; TZ טנזניה; UA אוקראינה;
    UG אוגנדה; UM האיים המרוחקים הקטנים של ארה״ב; US ארצות הברית; US ארה״ב; UY אורוגוואי;
    UZ אוזבקיסטן; VA הוותיקן; VC סנט וינסנט והגרנדינים; VE ונצואלה; VG איי הבתולה הבריטיים;
    VI איי הבתולה של ארצות הברית; VN וייטנאם; VU ונואטו; WF איי ווליס ופוטונה; WS סמואה;
    XK קוסובו; YE תימן; YT מאיוט; ZA דרום אפריקה; ZM זמביה; ZW זימבבואה
    """

  static let persian = """
    AD آندورا; AE امارات; AE امارات متحده عربی; AF افغانستان; AG آنتیگوا و باربودا; AI آنگویلا;
    AL آلبانی; AM ارمنستان; AO آنگولا; AQ جنوبگان; AR آرژانتین; AS ساموآی امریکا; AT اتریش;
    AU استرالیا; AW آروبا; AX جزایر آلاند; AZ جمهوری آذربایجان; BA بوسنی و هرزگوین; BB باربادوس;
    BD بنگلادش; BE بلژیک; BF بورکینافاسو; BG بلغارستان; BH بحرین; BI بوروندی; BJ بنین;
    BL سن بارتلمی; BN برونئی; BO بولیوی; BQ جزایر کارائیب هلند; BR برزیل; BS باهاما;
    BV جزیرهٔ بووه; BY بلاروس; BZ بلیز; CA کانادا; CC جزایر کوکوس; CD کنگو - کینشاسا;
    CF جمهوری افریقای مرکزی; CG کنگو - برازویل; CH سوئیس; CI ساحل عاج; CK جزایر کوک; CL شیلی;
    CM کامرون; CN چین; CO کلمبیا; CR کاستاریکا; CU کوبا; CV کیپ‌ورد; CW کوراسائو;
    CX جزیرهٔ کریسمس; CY قبرس; CZ جمهوری چک; CZ چک; DE آلمان; DJ جیبوتی; DK دانمارک; DM دومینیکا;
    DO جمهوری دومینیکن; DZ الجزایر; EC اکوادور; EE استونی; EH صحرای غربی; ER اریتره; ES اسپانیا;
    ET اتیوپی; FI فنلاند; FJ فیجی; FK جزایر فالکلند; FM میکرونزی; FO جزایر فارو; FR فرانسه;
    GA گابن; GB بریتانیا; GB انگلستان; GB انگلیس; GD گرنادا; GE گرجستان; GF گویان فرانسه;
    GG گرنزی; GH غنا; GI جبل‌الطارق; GL گرینلند; GM گامبیا; GN گینه; GP گوادلوپ;
    GQ گینهٔ استوایی; GR یونان; GS جورجیای جنوبی و جزایر ساندویچ جنوبی; GT گواتمالا; GU گوام;
    GW گینهٔ بیسائو; GY گویان; HK هنگ کنگ; HM هرد و جزایر مک‌دونالد; HR کرواسی; HT هائیتی;
    HU مجارستان; ID اندونزی; IE ایرلند; IL اسرائیل; IM جزیرهٔ من; IN هند;
    IO قلمرو بریتانیا در اقیانوس هند; IQ عراق; IR جمهوری اسلامی ایران; IR ایران; IS ایسلند;
    IT ایتالیا; JE جرزی; JM جامائیکا; JO اردن; JP ژاپن; KE کنیا; KG قرقیزستان; KH کامبوج;
    KI کیریباتی; KM کومور; KN سنت کیتس و نویس; KP کره شمالی; KR کره جنوبی; KR کره; KW کویت;
    KY جزایر کِیمن; KZ قزاقستان; LA لائوس; LC سنت لوسیا; LI لیختن‌اشتاین; LK سری‌لانکا;
    LR لیبریا; LS لسوتو; LT لیتوانی; LU لوکزامبورگ; LV لتونی; LY لیبی; MA مراکش; MC موناکو;
    MD مولداوی; ME مونته‌نگرو; MF سنت مارتین; MG ماداگاسکار; MH جزایر مارشال; MK مقدونیهٔ شمالی;
    ML مالی; MM میانمار; MM برمه; MN مغولستان; MO ماکائو; MP جزایر ماریانای شمالی; MQ مارتینیک;
    MR موریتانی; MT مالت; MU موریس; MV مالدیو; MW مالاوی; MX مکزیک; MY مالزی; MZ موزامبیک;
    NA نامیبیا; NC کالدونیای جدید; NE نیجر; NF جزیرهٔ نورفولک; NG نیجریه; NI نیکاراگوئه; NL هلند;
    NO نروژ; NP نپال; NR نائورو; NU نیوئه; NZ نیوزیلند; PA پاناما; PE پرو; PF پلی‌نزی فرانسه;
    PG پاپوا گینهٔ نو; PH فیلیپین; PK پاکستان; PL لهستان; PM سن پیر و میکلن; PN جزایر پیت‌کرن;
    PR پورتوریکو; PS فلسطین; PS سرزمین‌های فلسطینی; PT پرتغال; PW پالائو; PY پاراگوئه;
    RE رئونیون; RO رومانی; RS صربستان; RU روسیه; SA عربستان سعودی; SB جزایر سلیمان; SC سیشل;
    SD سودان; SE سوئد; SG سنگاپور; SH سنت هلن; SI اسلوونی; SJ سوالبارد و یان ماین; SK اسلواکی;
    SL سیرالئون; SM سان‌مارینو; SN سنگال; SO سومالی; SR سورینام; SS سودان جنوبی;
    ST سائوتومه و پرینسیپ; SV السالوادور; SX سنت مارتن; SY سوریه; SZ اسواتینی;
    TC جزایر تورکس و کایکوس; TD چاد; TF سرزمین‌های جنوبی فرانسه; TG توگو; TH تایلند;
    TJ تاجیکستان; TK توکلائو; TL تیمور-لسته; TM ترکمنستان; TO تونگا; TR ترکیه;
    TT ترینیداد و توباگو; TV تووالو; TW تایوان; TZ تانزانیا; UA اوکراین; UG اوگاندا;
    UM جزایر دورافتادهٔ ایالات متحده; US ایالات متحده; US آمریکا; US امریکا; UY اروگوئه;
    UZ ازبکستان; VA واتیکان; VC سنت وینسنت و گرنادین; VE ونزوئلا; VG جزایر ویرجین بریتانیا;
    VI جزایر ویرجین ایالات متحده; VN ویتنام; VU وانواتو; WF والیس و فوتونا; WS ساموآ; XK کوزوو;
    YE یمن; YT مایوت; ZA افریقای جنوبی; ZM زامبیا; ZW زیمبابوه
    """

  static let hindi = """
    AD एंडोरा; AE संयुक्त अरब अमीरात; AF अफ़ग़ानिस्तान; AG एंटिगुआ और बरबुडा; AI एंग्विला;
    AL अल्बानिया; AM आर्मेनिया; AO अंगोला; AQ अंटार्कटिका; AR अर्जेंटीना; AS अमेरिकी समोआ;
    AT ऑस्ट्रिया; AU ऑस्ट्रेलिया; AW अरूबा; AX एलैंड द्वीपसमूह; AZ अज़रबैजान;
    BA बोस्निया और हर्ज़ेगोविना; BB बारबाडोस; BD बांग्लादेश; BE बेल्जियम; BF बुर्किना फ़ासो;
    BG बुल्गारिया; BH बहरीन; BI बुरुंडी; BJ बेनिन; BL सेंट बार्थेलेमी; BM बरमूडा; BN ब्रूनेई;
    BO बोलीविया; BQ कैरिबियन नीदरलैंड; BR ब्राज़ील; BS बहामास; BT भूटान; BV बोवेत द्वीप;
    BW बोत्स्वाना; BY बेलारूस; BZ बेलीज़; CA कनाडा; CC कोकोस (कीलिंग) द्वीपसमूह;
    CD कांगो - किंशासा; CF मध्य अफ़्रीकी गणराज्य; CG कांगो – ब्राज़ाविल; CH स्विट्ज़रलैंड;
    CI कोत दीवुआर; CK कुक द्वीपसमूह; CL चिली; CM कैमरून; CN चीन; CO कोलंबिया; CR कोस्टा रीका;
    CU क्यूबा; CV केप वर्ड; CW कुरासाओ; CX क्रिसमस द्वीप; CY साइप्रस; CZ चेक गणराज्य; CZ चेकिया;
    DE जर्मनी; DJ जिबूती; DK डेनमार्क; DM डोमिनिका; DO डोमिनिकन गणराज्य; DZ अल्जीरिया;
    EC इक्वाडोर; EE एस्टोनिया; EG मिस्र; EH पश्चिमी सहारा; ER इरिट्रिया; ES स्पेन; ET इथियोपिया;
    FI फ़िनलैंड; FJ फ़िजी; FK फ़ॉकलैंड द्वीपसमूह; FM माइक्रोनेशिया; FO फ़ेरो द्वीपसमूह;
    FR फ़्रांस; GA गैबॉन; GB ब्रिटेन; GB इंग्लैंड; GB यूनाइटेड किंगडम; GD ग्रेनाडा; GE जॉर्जिया;
    GF फ़्रेंच गुयाना; GG गर्नसी; GH घाना; GI जिब्राल्टर; GL ग्रीनलैंड; GM गाम्बिया; GN गिनी;
    GP ग्वाडेलूप; GQ इक्वेटोरियल गिनी; GR यूनान; GS दक्षिण जॉर्जिया और दक्षिण सैंडविच द्वीपसमूह;
    GT ग्वातेमाला; GU गुआम; GW गिनी-बिसाउ; GY गुयाना; HK हाँगकाँग;
    HM हर्ड द्वीप और मैकडोनॉल्ड द्वीपसमूह; HN होंडूरास; HR क्रोएशिया; HT हाइती; HU हंगरी;
    ID इंडोनीशिया; IE आयरलैंड; IL इज़राइल; IM आइल ऑफ़ मैन; IN भारत; IO चागोस आर्किपेलगो;
    IQ इराक़; IR ईरान; IS आइसलैंड; IT इटली; JE जर्सी; JM जमैका; JO जॉर्डन; JP जापान; KE केन्या;
    KG किर्गिज़स्तान; KH कंबोडिया; KI किरिबाती; KM कोमोरोस; KN सेंट किट्स और नेविस;
    KP उत्तर कोरिया; KR दक्षिण कोरिया; KR कोरिया; KW कुवैत; KY कैमेन द्वीपसमूह; KZ क़ाज़ाक़स्तान;
    LA लाओस; LB लेबनान; LC सेंट लूसिया; LI लिक्टनस्टाइन; LK श्रीलंका; LR लाइबेरिया; LS लेसोथो;
    LT लिथुआनिया; LU लग्ज़मबर्ग; LV लातविया; LY लीबिया; MA मोरक्को; MC मोनाको; MD मॉल्डोवा;
    ME मोंटेनेग्रो; MF सेंट मार्टिन; MG मेडागास्कर; MH मार्शल द्वीपसमूह; MK उत्तरी मकदूनिया;
    ML माली; MM म्यांमार; MM बर्मा; MN मंगोलिया; MO मकाओ; MP उत्तरी मारियाना द्वीपसमूह;
    MQ मार्टीनिक; MR मॉरिटानिया; MS मोंटसेरात; MT माल्टा; MU मॉरीशस; MV मालदीव; MW मलावी;
    MX मेक्सिको; MY मलेशिया; MZ मोज़ांबिक; NA नामीबिया; NC न्यू कैलेडोनिया; NE नाइजर;
    NF नॉरफ़ॉक द्वीप; NG नाइजीरिया; NI निकारागुआ; NL हॉलैंड; NL नीदरलैंड; NO नॉर्वे; NP नेपाल;
    NR नाउरु; NU नीयू; NZ न्यूज़ीलैंड; OM ओमान; PA पनामा; PE पेरू; PF फ़्रेंच पोलिनेशिया;
    PG पापुआ न्यू गिनी; PH फ़िलिपींस; PK पाकिस्तान; PL पोलैंड; PM सेंट पिएरे और मिक्वेलान;
    PN पिटकैर्न द्वीपसमूह; PR पोर्टो रिको; PS फ़िलिस्तीनी क्षेत्र; PT पुर्तगाल; PW पलाऊ;
    PY पराग्वे; QA क़तर; RE रियूनियन; RO रोमानिया; RS सर्बिया; RU रूस; RW रवांडा; SA सऊदी अरब;
    SB सोलोमन द्वीपसमूह; SC सेशेल्स; SD सूडान; SE स्वीडन; SG सिंगापुर; SH सेंट हेलेना;
    SI स्लोवेनिया; SJ स्वालबार्ड और जान मायेन; SK स्लोवाकिया; SL सिएरा लियोन; SM सैन मेरीनो;
    SN सेनेगल; SO सोमालिया; SR सूरीनाम; SS दक्षिण सूडान; ST साओ टोम और प्रिंसिपे; SV अल सल्वाडोर;
    SX सिंट मार्टिन; SY सीरिया; SZ एस्वाटिनी; TC तुर्क और कैकोज़ द्वीपसमूह; TD चाड;
    TF फ़्रांसीसी दक्षिणी क्षेत्र; TG टोगो; TH थाईलैंड; TJ ताजिकिस्तान; TK तोकेलाउ;
    TL तिमोर-लेस्त; TM तुर्कमेनिस्तान; TN ट्यूनीशिया; TO टोंगा; TR तुर्किये;
    TT त्रिनिदाद और टोबैगो; TV तुवालू; TW ताइवान; TZ तंज़ानिया; UA यूक्रेन; UG युगांडा;
    UM यू॰एस॰ दूरस्थ द्वीपसमूह; US अमेरिका; US संयुक्त राज्य अमेरिका; US संयुक्त राज्य;
    UY उरूग्वे; UZ उज़्बेकिस्तान; VA वेटिकन सिटी; VC सेंट विंसेंट और ग्रेनाडाइंस; VE वेनेज़ुएला;
    VG ब्रिटिश वर्जिन द्वीपसमूह; VI यू॰एस॰ वर्जिन द्वीपसमूह; VN वियतनाम; VU वनुआतू;
    WF वालिस और फ़्यूचूना; WS समोआ; XK कोसोवो; YE यमन; YT मायोते; ZA दक्षिण अफ़्रीका;
    ZM ज़ाम्बिया; ZW ज़िम्बाब्वे
    """
}
