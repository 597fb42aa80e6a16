/// Names that are no country's, though they look like one.
enum NotCountries {
  /// Names that mean more than one country, or one that fell apart; a text with such a name in it
  /// stays unknown.
  static let ambiguous = parsed(
    """
    Yugoslavia; Czechoslovakia; Serbia and Montenegro; Soviet Union; USSR; CIS; Netherlands Antilles
    Dutch Antilles; Channel Islands; Guiana; The Guianas; British West Indies; West Indies; Antilles
    Northern Cyprus; North Cyprus; Turkish Republic of Northern Cyprus; TRNC; Crimea; Benelux
    Virgin Islands; Îles Vierges; Islas Vírgenes; Ilhas Virgens; Isole Vergini; Jungferninseln
    Maagdeneilanden; Jomfruøyene; Jomfruøerne; Jungfruöarna; Wyspy Dziewicze; Djevičanski otoci
    Deviški otoki; Insulele Virgine; Illes Verges; Virgin Adaları; Neitsytsaaret; Neitsisaared
    Mergelių salos; Virdžīnu salas; Panenské ostrovy; Virgin-szigetek; Виргинские острова
    Виргинские о-ва; Віргінські острови; Вирджински острови; Παρθένοι Νήσοι; איי הבתולה; جزر فيرجن
    버진아일랜드; ヴァージン諸島; バージン諸島; 维尔京群岛; 維京群島
    São Martinho; San Martín; Sint-Martinus; Святий Мартін; Άγιος Μαρτίνος; 도미니카; ドミニカ
    Maagde-eilande; Islles Vírxenes; Jomfruøyane; Devičanska ostrva
    """)

  /// Places that one might take for a misspelt country, as ``NameTokens/compact`` gives them.
  static let places = Set(
    parsed(
      """
      South America; North America; Latin America; Central America; Central Africa; Southern Africa
      Almería; Granada; Moxico; Namibe; Santa Elena; Santa Fe; St. Helens; Rutland; Vienna
      Tainan; Australasia; Pénama; Rubanda; Montserrado
      """
    ).map { NameTokens($0).compact })

  private static func parsed(_ text: String) -> [Substring] {
    text.split { $0 == ";" || $0 == "\n" }
  }
}
