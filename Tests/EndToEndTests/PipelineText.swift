/// The pipeline file of a ``Show``, part by part.
struct PipelineText {
  var id = "ex-1"
  var zone = "Asia/Seoul"
  var dayStartsAt = "00:00"
  var days = "[2024-10-10, 2024-10-11]"
  var registrations: String? = """
    files: ["in/reg*.csv"]
    columns:
      badge: badge_id
      registered_at: registered_at
      category: category
      country: country
      city: city
      company: company
      organization_type: organization_type
      person: email
    """
  var scans: String? = """
    files: ["in/scans*"]
    columns: {badge: badge_id, scanned_at: scanned_at, point: gate, direction: direction}
    """
  var counting =
    "categories: {visitor: visitor, buyer: visitor, exhibitor: exhibitor, press: press}"
  var quality = "rejected_rows: {warning: 1%, error: 60%}"
  var out = "out"
  var more = ""

  var yaml: String {
    var text = """
      edition:
        id: \(id)
        series: example
        name: Example \(id)
        venue: Hall 1
        host_country: KR
        time_zone: \(zone)
        day_starts_at: "\(dayStartsAt)"
        days: \(days)
      sources:

      """
    if let registrations { text += "  registrations:\n" + Self.indented(registrations, by: 4) }
    if let scans { text += "  scans:\n" + Self.indented(scans, by: 4) }
    text += "counting:\n" + Self.indented(counting, by: 2)
    if !quality.isEmpty { text += "quality:\n" + Self.indented(quality, by: 2) }
    return text + "reports: {out: \(out)}\n" + more
  }

  private static func indented(_ text: String, by count: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String(repeating: " ", count: count) + $0 + "\n" }.joined()
  }
}
