extension CountryCatalogue {
  static let asia = """
    KR 1000 korean
      South Korea*24; Korea*32; 대한민국*18; 한국*10; Republic of Korea*12; Korea, Republic of*9; \
    KR*8; KOR*4; KOREA*6; korea*3; south korea*2; ~S. Korea*2; ~Rep. of Korea*2; ~ROK
      Seoul+서울+서울시+서울특별시+Seoul City, Seongnam+성남+성남시, Suwon+수원+수원시, \
    Incheon+인천+Inchon, Goyang+고양시, Busan+부산+Pusan, Yongin+용인시, Daejeon+대전, Daegu+대구, \
    Sejong+세종시, Gwangju+광주, Anyang+안양시, Hwaseong+화성시, Ulsan+울산, Jeonju+전주, \
    Changwon+창원, Cheongju+청주, Jeju+제주, Gangneung+강릉, Pohang+포항
    JP 180 japanese
      Japan*30; JP*5; JPN*2; 日本*4; 일본*5; JAPAN*3; japan*2
      Tokyo+東京+도쿄, Osaka+大阪, Fukuoka, Yokohama, Kyoto, Sapporo, Kobe
    CN 170 chinese
      China*24; CN*5; ~PR China*2; People's Republic of China*3; 中国*4; 중국*4; CHINA*4; ~P.R.China*2
      Shenzhen, Beijing+北京, Shanghai+上海, Hangzhou, Guangzhou, Chengdu, Suzhou
    TW 80 chinese
      Taiwan*20; TW*4; Taiwan, Province of China; 대만*3; 台灣*3; TAIWAN*2; ~Taiwan R.O.C.
      Taipei, Taoyuan+Taoyuan City, Hsinchu, Kaohsiung, Taichung
    HK 22 chinese
      Hong Kong*20; HK*4; 홍콩*2; HONG KONG*2; ~Hong Kong SAR*3
      Hong Kong, Kowloon
    MN 24 centralAsian
      Mongolia*20; MN*3; 몽골*3; MONGOLIA
      Ulaanbaatar+Ulan Bator, Darkhan
    VN 90 vietnamese
      Vietnam*20; Viet Nam*10; VN*4; VNM; 베트남*4; VIETNAM*3; vietnam*2; Việt Nam*3
      Hanoi+Ha Noi, Ho Chi Minh City+HCMC+Saigon, Da Nang+Danang, Can Tho
    TH 60 southeastAsian
      Thailand*20; TH*4; 태국*3; THAILAND*2
      Bangkok, Chiang Mai, Phuket, Khon Kaen
    ID 58 southeastAsian
      Indonesia*20; ID*4; 인도네시아*3; INDONESIA*3
      Jakarta+DKI Jakarta, Bandung, Surabaya, Semarang
    MY 55 southeastAsian
      Malaysia*20; MY*4; 말레이시아*2; MALAYSIA*2
      Kuala Lumpur+KL, Miri, Putrajaya, George Town, Kuching
    SG 52 southeastAsian
      Singapore*20; SG*5; 싱가포르*2; SINGAPORE*3
      Singapore
    PH 50 hispanic
      Philippines*16; The Philippines*5; PH*3; 필리핀*3; PHILIPPINES*2; ~Phillipines
      Quezon City, Baguio City+Baguio, Cebu City, Davao City, Makati
    KH 9 southeastAsian
      Cambodia*10; KH*2; 캄보디아
      Phnom Penh, Siem Reap
    LA 6 southeastAsian
      Laos*6; Lao PDR*3; Lao People's Democratic Republic; LA
      Vientiane
    MM 4 southeastAsian
      Myanmar*6; MM; 미얀마
      Yangon
    BN 3 southeastAsian
      Brunei*5; Brunei Darussalam*3
      Bandar Seri Begawan
    IN 52 southAsian
      India*20; IN*3; 인도*2; INDIA*4
      Bengaluru+Bangalore, New Delhi, Pune, Hyderabad, Surat
    NP 6 southAsian
      Nepal*10; NP*2; 네팔
      Kathmandu, Pokhara
    BD 7 southAsian
      Bangladesh*10; BD*2; 방글라데시
      Dhaka
    LK 5 southAsian
      Sri Lanka*10; LK*2
      Colombo
    PK 6 southAsian
      Pakistan*10; PK*2; PAKISTAN
      Lahore, Islamabad
    BT 3 southAsian
      Bhutan*5; BT
      Thimphu
    UZ 20 centralAsian
      Uzbekistan*16; UZ*3; 우즈베키스탄*3; UZBEKISTAN*2
      Tashkent, Samarkand
    KZ 14 centralAsian
      Kazakhstan*12; KZ*3; 카자흐스탄*2
      Astana, Almaty
    KG 4 centralAsian
      Kyrgyzstan*5; Kyrgyz Republic*2; KG
      Bishkek
    """
}
