/// The stock of names that people of a country draw from.
package enum NameCulture: String, Sendable, CaseIterable {
  case korean, japanese, chinese, vietnamese, southeastAsian, southAsian, centralAsian, turkic
  case arab, african, germanic, french, nordic, slavic, hispanic, english

  /// Given names, then family names; `nil` for Koreans, whose names have two scripts.
  var latinNames: (given: [Substring], family: [Substring])? {
    guard let table = Self.table[self] else { return nil }
    let halves = table.split(separator: "|")
    return (halves[0].split(separator: " "), halves[1].split(separator: " "))
  }

  private static let table: [NameCulture: String] = [
    .japanese: """
    Haruto Yui Sota Aoi Ren Hina Yuto Sakura Kaito Mei Daiki Rin Kenji Naoko|Sato Suzuki \
    Takahashi Tanaka Ito Watanabe Yamamoto Nakamura Kobayashi Kato Yoshida Yamada
    """,
    .chinese: """
    Wei Fang Jun Min Lei Xiaoming Yan Jing Tao Li Hui Ying Chao Mei Hao|Wang Li Zhang Liu Chen \
    Yang Huang Zhao Wu Zhou Xu Sun Lin
    """,
    .vietnamese: """
    Anh Minh Linh Huong Tuan Lan Duc Hoa Nam Thao Quang Mai Hung Trang|Nguyen Tran Le Pham \
    Hoang Phan Vu Dang Bui Do
    """,
    .southeastAsian: """
    Siti Budi Dewi Agus Nur Somchai Malee Arif Aisyah Hafiz Putri Rizal Sokha Kanya|Santoso \
    Wijaya Abdullah Ismail Tan Lim Wong Hassan Rahman Suwan Chaiyasit Pratama Sok
    """,
    .southAsian: """
    Aarav Priya Rohan Ananya Vikram Sneha Arjun Kavya Imran Fatima Nimal Deepa Sanjay|Sharma \
    Patel Gupta Reddy Iyer Khan Ahmed Perera Shrestha Hossain Singh Nair Dorji
    """,
    .centralAsian: """
    Bat-Erdene Sarnai Aibek Dilnoza Timur Malika Nurlan Aigerim Bolat Zarina Otabek Temuulen|\
    Karimov Yusupov Ganbold Batbayar Nurmagambetov Rakhimova Abdullaev Dorj Usmanov
    """,
    .turkic: """
    Mehmet Ayşe Emre Elif Can Zeynep Murat Selin Leyla Rashad Aydan Kerem|Yılmaz Kaya Demir \
    Şahin Çelik Aliyev Mammadova Öztürk Arslan
    """,
    .arab: """
    Mohammed Fatima Ahmed Layla Omar Noura Khalid Maryam Yusuf Huda Tariq Salma|Al-Mansoori \
    Haddad Al-Harbi Nasser Benali El-Sayed Khoury Al-Thani Mansour Saleh
    """,
    .african: """
    Amina Kwame Grace Samuel Wanjiru Chidi Thandiwe Jean Esther Abebe Moussa Zola|Mwangi Okafor \
    Mensah Uwimana Tadesse Diop Dlamini Otieno Banda Nkosi Kamau
    """,
    .germanic: """
    Anna Lukas Sophie Felix Lena Maximilian Marie Jonas Katharina Daan Emma Lars|Müller Schmidt \
    Weber Fischer Becker van-Dijk de-Vries Jansen Gruber Keller Schneider
    """,
    .french: """
    Camille Louis Chloé Hugo Giulia Marco Inès Antoine Élodie Luca Zoé Matteo|Martin Bernard \
    Dubois Laurent Rossi Ferrari Bianchi Lefèvre Moreau Romano Peeters
    """,
    .nordic: """
    Emil Freja Oskar Ingrid Mikko Aino Sven Astrid Jón Katrín Liis Rasmus|Hansen Nielsen \
    Andersson Virtanen Korhonen Johansen Jónsdóttir Tamm Lindqvist Larsen
    """,
    .slavic: """
    Jelena Marko Zofia Piotr Ivana Petr Olena Andrei Kasia Nikola Eszter Milan|Jovanović Nowak \
    Kowalska Novák Popescu Shevchenko Horváth Petrović Ivanova Papadopoulos
    """,
    .hispanic: """
    María José Sofía Carlos Lucía Diego Valentina Andrés Camila João Ana Miguel|García Rodríguez \
    Santos Silva Reyes Cruz González Fernández Oliveira Torres Dela-Cruz
    """,
    .english: """
    Olivia James Emma Liam Charlotte Noah Grace Ethan Hannah Jack Chloe Ryan|Smith Johnson \
    Williams Brown Taylor Wilson Anderson O'Brien Campbell Murphy Walker Lee
    """,
  ]
}
