internal import Normalization

/// What the columns of common exports are called, in their languages; the likelier name first.
enum HeaderWords {
  /// How well a column's name, as its key, fits a role: 0 for the best name of all, `nil` for none.
  static func rank(_ key: String, for role: ColumnRole) -> Int? {
    words[role]?.firstIndex(of: key)
  }

  /// A name without case, and with blanks where it has other marks.
  static func key(_ name: String) -> String {
    let plain = String(
      String.UnicodeScalarView(
        name.unicodeScalars.map { "_-./:#'".unicodeScalars.contains($0) ? " " : $0 }))
    return MatchKey.of(plain)
  }

  /// The date of an instant whose time stands in another column.
  static let dates = keys([
    "Date", "Scan date", "Check-in date", "Datum", "날짜", "스캔 날짜", "Fecha", "Data", "日付", "日期",
  ])

  /// The time of day to go with one of ``dates``.
  static let times = keys([
    "Time", "Scan time", "Check-in time", "Zeit", "Uhrzeit", "시간", "시각", "Heure", "Hora", "Ora",
    "時刻", "时间",
  ])

  static let uploadDates = keys(["Upload date", "Upload-Datum", "업로드 날짜"])
  static let uploadTimes = keys(["Upload time", "Upload-Uhrzeit", "Upload-Zeit", "업로드 시간"])
  static let orderDates = keys(["Order date", "Bestelldatum", "주문 날짜", "Date de commande"])
  static let orderTimes = keys(["Order time", "Bestellzeit", "Bestelluhrzeit", "주문 시간"])

  private static func keys(_ names: [String]) -> [String] { names.map(key) }

  private static let words: [ColumnRole: [String]] = [
    .badge: keys([
      "badge", "badge id", "badge no", "badge number", "badge code", "badge nr", "badgenummer",
      "barcode", "barcode #", "qr code", "ticket secret", "secret", "ticket code",
      "pseudonymization id", "출입증", "출입증번호", "배지", "배지번호", "뱃지", "뱃지번호", "비표", "비표번호", "바코드",
      "등록번호", "ausweis", "ausweisnummer", "ticketnummer", "numéro de badge", "code barre",
      "código de barras", "tarjeta", "バッジ", "バッジ番号", "バーコード", "胸卡号", "条码", "ticket id", "ticket no",
      "ticket number", "ticket", "attendee id", "attendee #", "participant id", "visitor id",
      "registration id", "registration no", "registration number", "reference", "rfid", "uid",
      "card id", "id", "order no", "order #", "order code",
    ]),
    .scannedAt: keys([
      "scanned at", "scan time", "scan timestamp", "scan date time", "scanned", "scan datetime",
      "timestamp", "date time", "datetime", "check in time", "checkin time", "check in date",
      "checked in at", "checked in", "check ins", "arrival time", "time", "event time",
      "스캔시각", "스캔 시각", "스캔시간", "스캔 시간", "입장시간", "입장 시간", "출입시간", "체크인 시간", "일시",
      "scanzeit", "scan zeit", "zeitstempel", "zeitpunkt", "eingecheckt", "horodatage",
      "date et heure", "fecha y hora", "スキャン日時", "日時", "扫描时间",
    ]),
    .registeredAt: keys([
      "registered at", "registration date", "registration time", "registered", "registered on",
      "signup date", "created at", "created", "order date", "order datetime",
      "date of registration",
      "등록일시", "등록일", "등록시간", "신청일시", "신청일", "접수일시", "registriert am", "anmeldedatum",
      "registrierungsdatum", "bestelldatum", "date d inscription", "date inscription",
      "fecha de registro", "登録日時", "登録日", "注册时间",
    ]),
    .category: keys([
      "category", "visitor category", "badge category", "attendee category", "badge type",
      "visitor type", "attendee type", "participant type", "ticket type", "registration type",
      "role", "product", "item", "ticket name", "type", "구분", "참가구분", "등록구분", "카테고리", "분류", "유형",
      "제품",
      "상품", "kategorie", "besuchertyp", "ticketart", "produkt", "catégorie", "type de billet",
      "produit", "categoría", "tipo", "カテゴリ", "区分", "类别",
    ]),
    .country: keys([
      "country", "country code", "country region", "home country", "country of residence",
      "billing country", "invoice address country", "nation", "국가", "나라", "국적", "국가명", "land",
      "pays",
      "país", "paese", "国", "国家", "國家", "страна",
    ]),
    .city: keys([
      "city", "town", "home city", "city town", "billing city", "invoice address city", "도시", "시",
      "시군구", "지역", "stadt", "ort", "ville", "ciudad", "città", "cidade", "市", "都市", "城市", "город",
    ]),
    .company: keys([
      "company", "company name", "attendee company", "organization", "organisation",
      "organization name", "organisation name", "employer", "affiliation", "institution", "firm",
      "회사", "회사명", "기업", "기업명", "소속", "기관", "기관명", "단체명", "firma", "unternehmen",
      "organisation name",
      "société", "entreprise", "empresa", "azienda", "会社", "会社名", "公司", "компания",
    ]),
    .organizationType: keys([
      "organization type", "organisation type", "type of organization", "type of organisation",
      "company type", "기관유형", "기관 유형", "기업유형", "organisationstyp", "type d organisation",
    ]),
    .person: keys([
      "email", "e mail", "email address", "e mail address", "attendee email", "mail", "이메일",
      "이메일주소", "메일", "전자우편", "e mail adresse", "email adresse", "courriel", "adresse e mail",
      "correo electrónico", "correo", "メール", "メールアドレス", "电子邮件", "邮箱", "person id", "person",
    ]),
    .point: keys([
      "gate", "scan point", "point", "gate name", "entrance", "location", "access point", "door",
      "checkpoint", "reader", "scanner", "station", "zone", "hall", "게이트", "출입구", "입구", "스캔지점",
      "장소",
      "zugang", "eingang", "tor", "standort", "porte", "entrée", "lieu", "puerta", "ゲート", "入口",
      "闸机",
      "session name", "track name", "device", "장치", "gerät", "appareil", "check in list", "체크인 항목",
      "check in liste",
    ]),
    .direction: keys([
      "direction", "scan type", "in out", "inout", "entry exit", "movement", "스캔 타입", "스캔 유형", "방향",
      "입퇴장", "출입구분", "입출구분", "구분", "scan typ", "richtung", "type de scan", "sens", "dirección",
      "方向", "入退場", "type",
    ]),
    .result: keys([
      "result", "scan result", "status", "outcome", "결과", "스캔결과", "상태", "ergebnis", "résultat",
      "resultado", "結果", "结果",
    ]),
    .uploadedAt: keys([
      "uploaded at", "upload time", "uploaded", "received at", "server time", "synced at",
      "업로드시각", "업로드 시각", "수신시각", "hochgeladen",
    ]),
  ]
}
