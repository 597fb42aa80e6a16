import Foundation

/// A small exposition in a temporary folder: a pipeline file, its sources, its store and report.
struct Show {
  let folder: TemporaryFolder
  var pipeline = PipelineText()

  /// Two days, three registrations, four scans, one of them by an unknown badge.
  init() throws {
    folder = try TemporaryFolder()
    try folder.write("in/reg.csv", Self.registrations)
    try folder.write("in/scans-1.csv", Self.scans)
    try save()
  }

  /// A show whose files have been taken in and reported.
  static func reported() throws -> Show {
    let show = try Show()
    let outcome = try show.run("nightly", "p.yml")
    guard outcome.exit == 0 else { throw Unexpected(text: outcome.err) }
    return show
  }

  struct Unexpected: Error {
    let text: String
  }

  static let registrationHeader =
    "badge_id,registered_at,category,country,city,company,organization_type,email,name\n"

  static let registrations =
    registrationHeader + """
      A1,2024-09-01T10:00:00+09:00,visitor,Korea,Seoul,Nuri,company,mina@example.org,Mina
      A2,2024-09-01T10:00:00+09:00,visitor,Vietnam,Hanoi,,,minh@example.org,Minh
      A3,2024-09-01T10:00:00+09:00,press,Germany,Berlin,Quill,company,lena@example.org,Lena

      """

  static let scanHeader = "badge_id,scanned_at,gate,direction\n"

  static let scans =
    scanHeader + """
      A1,2024-10-10T10:00:00+09:00,North,in
      A1,2024-10-10T12:00:00+09:00,North,out
      A2,2024-10-11T10:00:00+09:00,North,in
      A9,2024-10-11T10:00:00+09:00,North,in

      """

  /// Rows that the show has not seen yet.
  static let moreScans =
    scanHeader + """
      A2,2024-10-11T15:00:00+09:00,North,out
      A3,2024-10-11T15:30:00+09:00,North,in

      """

  func save(as name: String = "p.yml") throws {
    try folder.write(name, pipeline.yaml)
  }

  @discardableResult
  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Program.Outcome {
    try Program.run(arguments, in: folder.path, environment: environment)
  }

  /// The bytes of the store and of all reports.
  var kept: [String: Data] {
    folder.contents().filter { name, _ in
      name.hasPrefix("out") || name == ".footfall/footfall.sqlite"
    }
  }

  /// The files of the report alone: a store also remembers what files look like, once they have
  /// been left alone for some seconds.
  var reports: [String: Data] { folder.contents().filter { $0.key.hasPrefix("out") } }

  /// A table of the report as text.
  func table(_ name: String) -> String { folder.read("out/tables/\(name).csv") }
}
