import Attendance
import Ingestion

extension DefinitionReader {
  /// Where registrations come from, as `sources.registrations:` says.
  mutating func registrations(_ node: YAMLNode, around date: CalendarDate) -> RegistrationSource? {
    guard let section = section(node, known: Self.inputKeys + ["columns"]) else { return nil }
    let input = input(section, around: date)
    let known = [
      "badge", "registered_at", "category", "country", "city", "company", "organization_type",
      "person",
    ]
    guard let columns = columns(section, known: known, required: ["badge"]) else { return nil }
    guard let input, let badge = columns["badge"] else { return nil }
    var found = RegistrationColumns(badge: badge)
    found.registeredAt = columns["registered_at"]
    found.category = columns["category"]
    found.country = columns["country"]
    found.city = columns["city"]
    found.company = columns["company"]
    found.organizationType = columns["organization_type"]
    found.person = columns["person"]
    return RegistrationSource(input: input, columns: found)
  }

  /// Where scans come from, as `sources.scans:` says.
  mutating func scans(_ node: YAMLNode, around date: CalendarDate) -> ScanSource? {
    guard let section = section(node, known: Self.inputKeys + ["columns", "values"]) else {
      return nil
    }
    let input = input(section, around: date)
    let values = section["values"].map { scanValues($0) } ?? .standard
    let known = ["badge", "scanned_at", "point", "direction", "uploaded_at", "result"]
    guard let columns = columns(section, known: known, required: ["badge", "scanned_at"]) else {
      return nil
    }
    guard let input, let badge = columns["badge"], let scannedAt = columns["scanned_at"] else {
      return nil
    }
    var found = ScanColumns(badge: badge, scannedAt: scannedAt)
    found.point = columns["point"]
    found.direction = columns["direction"]
    found.uploadedAt = columns["uploaded_at"]
    found.result = columns["result"]
    return ScanSource(input: input, columns: found, values: values)
  }

  private static let inputKeys = ["files", "encoding", "delimiter", "header", "timestamps"]

  private mutating func input(
    _ section: DefinitionSection, around date: CalendarDate
  ) -> SourceInput? {
    let files = required("files", in: section).flatMap { someItems($0) }?.compactMap { path($0) }
    let encoding = section["encoding"].flatMap { string($0) } ?? "auto"
    let delimiter = section["delimiter"].flatMap { self.delimiter($0) } ?? .auto
    let header = section["header"].flatMap { boolean($0) } ?? true
    let timestamps = section["timestamps"].flatMap { timestampRule($0, around: date) } ?? .iso8601
    guard let files else { return nil }
    return SourceInput(
      files: files, encoding: encoding, delimiter: delimiter, header: header,
      timestamps: timestamps)
  }

  private mutating func delimiter(_ node: YAMLNode) -> SourceDelimiter? {
    let allowed = ["auto", "\",\"", "\";\"", "\"\\t\"", "\"|\""]
    // Without quotes a '|' starts a block of text: whatever is below it, and often nothing.
    if text.line(node.mark.line).dropFirst(node.mark.column - 1).first == "|" {
      note(.notOneOf(allowed), node, text: "|", suggestion: "\"|\"")
      return nil
    }
    guard let string = string(node) else { return nil }
    switch string {
    case "auto": return .auto
    case ",", ";", "|": return string.utf8.first.map(SourceDelimiter.byte)
    case "\t", "\\t", "tab": return .byte(UInt8(ascii: "\t"))
    default:
      noteChoice(node, string, allowed: allowed)
      return nil
    }
  }

  // MARK: Columns

  private mutating func columns(
    _ source: DefinitionSection, known: [String], required: [String]
  ) -> [String: ColumnReference]? {
    guard let node = self.required("columns", in: source),
      let section = section(node, known: known)
    else { return nil }
    var isHeaderless = false
    if case .text(let text, _)? = source["header"]?.content {
      isHeaderless = text.lowercased() == "false"
    }
    for key in required { _ = self.required(key, in: section) }
    var columns: [String: ColumnReference] = [:]
    for entry in section.entries {
      columns[entry.key] = column(entry.value, isHeaderless: isHeaderless)
    }
    return columns
  }

  private mutating func column(_ node: YAMLNode, isHeaderless: Bool) -> ColumnReference? {
    switch node.content {
    case .text:
      if let number = columnNumber(node) { return number.map(ColumnReference.number) }
      return header(node, isHeaderless: isHeaderless).map { .name(alternatives: [$0]) }
    case .list:
      guard let items = someItems(node) else { return nil }
      var names: [String] = []
      for item in items {
        if columnNumber(item, inList: true) == nil,
          let name = header(item, isHeaderless: isHeaderless)
        {
          names.append(name)
        }
      }
      return names.count == items.count ? .name(alternatives: names) : nil
    case .mapping:
      guard let section = section(node, known: ["join"]),
        let parts = self.required("join", in: section).flatMap({ someItems($0, orText: false) })
      else { return nil }
      let columns = parts.compactMap { column($0, isHeaderless: isHeaderless) }
      return columns.count == parts.count ? .joined(columns) : nil
    }
  }

  private mutating func header(_ node: YAMLNode, isHeaderless: Bool) -> String? {
    guard let name = string(node) else { return nil }
    if isHeaderless { note(.columnNameWithoutHeader, node) }
    return name
  }

  /// A column's number; `nil` where the value is no number at all, `.some(nil)` for a bad one.
  private mutating func columnNumber(_ node: YAMLNode, inList: Bool = false) -> Int?? {
    guard case .text(let text, isPlain: true) = node.content else { return nil }
    let digits = text.first == "-" || text.first == "+" ? text.dropFirst() : text[...]
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    guard !inList else {
      note(.columnNumberInList, node)
      return .some(nil)
    }
    if let number = DecimalText.number(text), number > 0, text.first != "0" { return number }
    note(.invalidColumnNumber, node)
    return .some(nil)
  }
}
