public import Attendance
internal import Normalization

/// What values of common exports mean, in their languages.
public enum ValueWords {
  /// Whether a direction is into the exposition or out of it; `nil` for a word not known.
  public static func direction(_ value: String) -> Direction? {
    let key = HeaderWords.key(value)
    if entries.contains(key) { return .entry }
    return exits.contains(key) ? .exit : nil
  }

  /// Whether a result says that somebody was let in.
  public static func isAccepted(_ value: String) -> Bool {
    accepted.contains(HeaderWords.key(value))
  }

  /// The class that a category most likely is; `nil` for a word not known.
  public static func participantClass(_ value: String) -> ParticipantClass? {
    let key = HeaderWords.key(value)
    if let exact = classes[key] { return exact }
    let words = key.split(separator: " ").compactMap { classes[String($0)] }
    return words.first
  }

  private static func keys(_ words: [String]) -> Set<String> { Set(words.map(HeaderWords.key)) }

  private static let entries = keys([
    "in", "entry", "enter", "entrance", "check in", "checkin", "checked in", "1", "입장", "항목", "입",
    "eingang", "eintritt", "einlass", "entrée", "entrada", "ingresso", "入場", "进",
  ])

  private static let exits = keys([
    "out", "exit", "leave", "check out", "checkout", "checked out", "0", "퇴장", "출구", "퇴", "ausgang",
    "austritt", "sortie", "salida", "uscita", "退場", "出",
  ])

  private static let accepted = keys([
    "", "ok", "okay", "success", "successful", "accepted", "valid", "granted", "true", "yes", "1",
    "정상", "성공", "승인", "gültig", "erfolgreich", "valide", "válido", "有効",
  ])

  private static let classes: [String: ParticipantClass] = {
    let words: [(ParticipantClass, [String])] = [
      (
        .visitor,
        [
          "visitor", "visitors", "attendee", "guest", "buyer", "buyers", "public", "student", "vip",
          "general", "trade", "참관객", "관람객", "일반", "바이어", "방문객", "besucher", "fachbesucher",
          "visiteur",
          "visitante", "来場者", "观众",
        ]
      ),
      (
        .exhibitor,
        [
          "exhibitor", "exhibitors", "참가업체", "출품사", "전시업체", "aussteller", "exposant", "expositor",
          "出展者",
        ]
      ),
      (
        .press,
        ["press", "media", "journalist", "기자", "언론", "미디어", "프레스", "presse", "prensa", "プレス"]
      ),
      (
        .speaker,
        [
          "speaker", "speakers", "moderator", "panelist", "연사", "발표자", "referent", "sprecher",
          "intervenant", "ponente",
        ]
      ),
      (
        .staff,
        [
          "staff", "crew", "organizer", "organiser", "organisation", "volunteer", "운영", "스태프", "주최",
          "운영요원", "personal", "mitarbeiter", "personnel",
        ]
      ),
      (
        .contractor,
        [
          "contractor", "contractors", "builder", "supplier", "service", "시공", "협력업체",
          "dienstleister", "messebauer", "prestataire",
        ]
      ),
      (
        .delegate,
        [
          "delegate", "delegates", "delegation", "conference", "대표단", "컨퍼런스", "delegierte",
          "délégué",
        ]
      ),
    ]
    var table: [String: ParticipantClass] = [:]
    for (participantClass, names) in words {
      for name in names { table[HeaderWords.key(name)] = participantClass }
    }
    return table
  }()
}
