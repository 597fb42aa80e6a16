/// A table as its author means it, from which polluted files are made.
struct CleanTable: Sendable {
  /// A cell, and whether the file has quotes around it.
  struct Cell: Sendable {
    var text: String
    var isQuoted: Bool

    init(_ text: String) {
      self.text = text
      isQuoted = text.contains(",") || text.contains("\"")
    }

    static func quoted(_ text: String) -> Cell {
      var cell = Cell(text)
      cell.isQuoted = true
      return cell
    }
  }

  let name: String
  var header: [Cell]
  var rows: [[Cell]]

  var width: Int { header.count }

  /// All rows, the header first.
  var records: [[Cell]] { [header] + rows }
}

extension CleanTable {
  /// Tables with quoted texts, dates, numbers, empty cells, and letters outside ASCII.
  static let all = [registrations, scans, goods]

  private static let people: [(name: String, city: String, country: String, company: String)] = [
    ("Mina Kim", "서울", "대한민국", "누리센서"), ("Zoé Lefèvre", "Lyon", "France", "Café Müller, SARL"),
    ("Liam Wilson", "Leeds", "United Kingdom", "Harbor Events"),
    ("Haruto Sato", "東京", "日本", "北浜 \"Kitahama\" Trading"),
    ("Lena Müller", "Köln", "Deutschland", ""),
    ("Minh Nguyen", "Hanoi", "Viet Nam", "Saeron Trading"),
    ("Ana Souza", "São Paulo", "Brasil", "Rio Claro, Ltda."), ("Jo Ek", "Umeå", "Sverige", ""),
  ]

  /// A list of registrations.
  static let registrations = CleanTable(
    name: "registrations",
    header: [
      Cell("badge_id"), Cell("registered_at"), Cell("category"), .quoted("name"), Cell("country"),
      Cell("city"), .quoted("company"), Cell("email"),
    ],
    rows: (0..<18).map { index in
      let person = people[index % people.count]
      let day = 1 + index * 7 % 28
      return [
        Cell("A\(100_000 + index * 37)"),
        Cell(
          "2024-0\(8 + index % 2)-\(two(day))T\(two(8 + index % 10)):\(two(index * 11 % 60)):\(two(index * 17 % 60))+09:00"
        ),
        Cell(["visitor", "buyer", "visitor", "press"][index % 4]),
        .quoted(person.name), Cell(person.country), Cell(person.city), .quoted(person.company),
        Cell("person.\(two(index))\(two(index * 3))@example.\(["org", "com"][index % 2])"),
      ]
    })

  /// A log of scans without any quotes.
  static let scans = CleanTable(
    name: "scans",
    header: ["badge_id", "scanned_at", "gate", "direction", "result"].map { Cell($0) },
    rows: (0..<16).map { index in
      [
        Cell("B\(two(index * 7 % 100))\(two(index * 13 % 100))"),
        Cell(
          "2024-10-1\(index % 3) \(two(9 + index % 9)):\(two(index * 19 % 60)):\(two(index * 23 % 60))"
        ),
        Cell("Gate \(["North", "East", "West"][index % 3])"), Cell(index % 3 == 2 ? "out" : "in"),
        Cell(index % 7 == 3 ? "Ticket already used" : "OK"),
      ]
    })

  /// Goods with long texts, marks of inches, and a last column that is always empty.
  static let goods = CleanTable(
    name: "goods",
    header: [
      Cell("DATE"), Cell("TIME"), Cell("Qty"), Cell("ID"), Cell("Price"), Cell("Kind"),
      .quoted("Description"), .quoted("URL"), Cell("Comments"),
    ],
    rows: (0..<18).map { index in
      let kinds = [
        "Men's Walking Boots", "Rain Jacket, Hooded", "Table, Round 48\"", "Leather Sofa",
        "Girls' Cap", "Bike, 24\" Wheels",
      ]
      let texts = [
        "These boots are rugged, light and quick enough to keep feet from feeling weighed down.",
        "The next level of protection: it resists rain, wind, and won't let you down.",
        "Made to our standards, this table is durable enough to stand outside all year round.",
        "A light feel in our 8'9\" long model, well designed for everyday use.",
        "Great grip makes these ideal for warm, dry conditions.",
        "Soft and cozy comfort without bulk for the whole family.",
      ]
      let id = "\(["MG", "RI", "CC", "YY"][index % 4])-\(1_000 + index * 731 % 9_000)"
      return [
        Cell("\(two(1 + index * 5 % 28))/0\(1 + index % 6)/2024"),
        Cell("\(two(index * 7 % 24)):\(two(index * 15 % 60))"),
        Cell(String(index * 3 % 14)), Cell(id),
        Cell("$\(5 + index * 13 % 90).\(two(index * 37 % 100))"),
        Cell(kinds[index % 6]), .quoted(texts[(index * 5 + index / 6) % 6]),
        .quoted("https://www.example.com/goods/\(id).html"), Cell(""),
      ]
    })

  private static func two(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
