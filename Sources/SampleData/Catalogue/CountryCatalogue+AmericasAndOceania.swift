extension CountryCatalogue {
  static let americasAndOceania = """
    US 155 english
      United States*14; USA*22; US*10; United States of America*9; 미국*6; U.S.A.*3; usa*2; ~U.S.*2
      San Francisco+SF, New York+NYC+New York City, Los Angeles, Boston, Chicago, Seattle, \
    Santa Monica, Austin, Columbus, San Jose
    CA 26 english
      Canada*16; CA*3; 캐나다*3; CANADA*2
      Toronto, Vancouver, Montreal+Montréal, Edmonton
    MX 11 hispanic
      Mexico*9; México*3; MX*2; 멕시코
      Mexico City+CDMX, Guadalajara, Monterrey
    BR 15 hispanic
      Brazil*10; Brasil*4; BR*3; 브라질; BRAZIL
      São Paulo+Sao Paulo, Curitiba, Rio de Janeiro, Recife
    CO 12 hispanic
      Colombia*10; CO*2; 콜롬비아
      Bogotá+Bogota, Cali+Santiago de Cali, Medellín+Medellin
    PE 7 hispanic
      Peru*6; Perú*2; PE; 페루
      Lima, Cusco
    CL 8 hispanic
      Chile*8; CL*2; 칠레
      Santiago, Valparaíso
    AR 7 hispanic
      Argentina*8; AR; 아르헨티나
      Buenos Aires, Córdoba, Rosario
    EC 5 hispanic
      Ecuador*6; EC
      Quito, Cuenca
    CR 2 hispanic
      Costa Rica*5; CR
      San José
    PA 3 hispanic
      Panama*4; Panamá*2; PA
      Panama City
    AU 22 english
      Australia*12; AU*3; 호주*2; AUSTRALIA*2
      Sydney, Melbourne, Brisbane, Adelaide, Newcastle
    NZ 8 english
      New Zealand*9; NZ*3; 뉴질랜드
      Auckland, Wellington, Christchurch
    """
}
