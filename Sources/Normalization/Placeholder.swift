/// What people and programs write where they have nothing to say.
public enum Placeholder {
  /// Whether `text` stands for a missing company or city: empty, nothing but punctuation, or one of
  /// a list of words such as 'N/A', 'none', '없음'.
  ///
  /// A name that merely contains such a word is a name.
  public static func isPlaceholder(_ text: String) -> Bool {
    isPlaceholder(key: MatchKey.of(text))
  }

  /// The same for a text whose match key is known.
  public static func isPlaceholder(key: String) -> Bool {
    if let isPlaceholder = isASCIIPlaceholder(key) { return isPlaceholder }
    let scalars = key.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isFiller($0) }),
      let last = scalars.lastIndex(where: { !isFiller($0) })
    else { return true }
    return firstScalars.contains(scalars[first]) && words.contains(String(scalars[first...last]))
  }

  /// The same for a key of plain ASCII, as most are; `nil` for any other.
  private static func isASCIIPlaceholder(_ key: String) -> Bool? {
    var (start, end) = (Int.max, 0)
    for (index, byte) in key.utf8.enumerated() {
      switch byte {
      case 0x80...: return nil
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "$"):
        start = min(start, index)
        end = index + 1
      default: continue
      }
    }
    if start >= end { return true }
    guard end - start <= longestWord else { return false }
    if end - start == key.utf8.count { return words.contains(key) }
    return words.contains(String(decoding: key.utf8.prefix(end).dropFirst(start), as: UTF8.self))
  }

  private static let longestWord = words.map(\.utf8.count).max() ?? 0

  // Most names begin unlike any of the words, and are told from them without a look at the rest.
  private static let firstScalars = Set(words.compactMap(\.unicodeScalars.first))

  /// What may stand around the word, as in '--- Select ---' and '(none)'.
  private static func isFiller(_ scalar: Unicode.Scalar) -> Bool {
    if (0x4E00...0x9FFF).contains(scalar.value) || (0xAC00...0xD7A3).contains(scalar.value) {
      return false  // Han and Hangul
    }
    let properties = scalar.properties
    if properties.isWhitespace { return true }
    switch properties.generalCategory {
    case .dashPunctuation, .openPunctuation, .closePunctuation, .connectorPunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .control, .format:
      return true
    default: return false
    }
  }

  private static let words = Set(
    """
    n/a;n.a;n. a;n / a;n\\a;na;n/k;n.k;null;nil;none;not provided;not specified
    not given;not available;not applicable;not known;not stated;not disclosed;not set;not entered
    no data;no answer;no response;no company;no city;no country;no name;no value;unknown;unkown
    unspecified;undefined;undisclosed;unassigned;unavailable;missing;empty;blank;tbd;tba;tbc;t.b.d
    t.b.a;to be determined;to be announced;to be confirmed;select;select one;please select
    select country;select a country;select your country;please select one;choose;choose one
    please choose;please specify;n/d;n.d;s/n;s/d;sin datos
    no aplica;ninguno;ninguna;no disponible;desconocido;aucun;aucune;non renseigné;inconnu
    néant;keine;keine angabe;k.a;k. a;unbekannt;nicht angegeben;nessuno;nessuna;sconosciuto
    não informado;nenhum;nenhuma;brak;nie dotyczy;нет;неизвестно;не указано;yok;bilinmiyor;
    belirtilmemiş
    없음;해당없음;해당 없음;미입력;미기재;미정;미상;알수없음;알 수 없음;무응답;선택;선택하세요;선택안함;선택 안함
    なし;無し;未入力;未定;不明;該当なし;未記入;未設定;特になし;選択してください
    无;無;未填;未填写;未填寫;未知;不详;不詳;暂无;暫無;没有;沒有;请选择;請選擇;không;không có
    """
    .split { $0 == ";" || $0 == "\n" }.map { MatchKey.of(String($0)) })
}
