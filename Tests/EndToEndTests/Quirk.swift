import Testing

/// A file of SampleData/quirks, a pipeline that fits it, and what becomes of its rows.
struct Quirk: Sendable, CustomTestStringConvertible {
  enum End: Sendable, Equatable {
    /// It is taken in; its rows add up.
    case rows(accepted: Int, duplicate: Int = 0, refused: Int = 0, rejected: Int = 0)
    /// It changes nothing; the message has this text.
    case fails(Int32, String)
  }

  enum Kind: String, Sendable {
    case registrations, scans
  }

  let file: String
  let kind: Kind
  let columns: String
  let options: String
  let end: End

  var testDescription: String { options.isEmpty ? file : "\(file), \(options)" }

  /// The pipeline file that reads it.
  var pipeline: PipelineText {
    var pipeline = PipelineText()
    let source = "files: [in/\(file)]\ncolumns: {\(columns)}\n\(options)"
    pipeline.registrations = kind == .registrations ? source : nil
    pipeline.scans = kind == .scans ? source : nil
    pipeline.days = "[2024-10-10, 2024-10-11]"
    pipeline.quality = ""
    return pipeline
  }

  private static let scanColumns =
    "badge: badge_id, scanned_at: scanned_at, point: gate, direction: direction"

  private static let registrationColumns =
    "badge: badge_id, registered_at: registered_at, category: category, country: country,"
    + " city: city, company: company, organization_type: organization_type, person: email"

  static func scans(
    _ file: String, _ end: End, columns: String = scanColumns, _ options: String = ""
  ) -> Quirk {
    Quirk(file: file, kind: .scans, columns: columns, options: options, end: end)
  }

  static func registrations(
    _ file: String, _ end: End, columns: String = registrationColumns, _ options: String = ""
  ) -> Quirk {
    Quirk(file: file, kind: .registrations, columns: columns, options: options, end: end)
  }
}
