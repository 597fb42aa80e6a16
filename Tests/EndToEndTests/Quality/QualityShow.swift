import Testing

/// A show of scan logs alone, or of a list of registrations too, that is judged by its `quality:`.
struct QualityShow {
  var show: Show

  init(_ files: [String: String] = [:]) throws {
    show = try Show()
    try show.folder.remove("in/reg.csv")
    try show.folder.remove("in/scans-1.csv")
    show.pipeline.registrations = nil
    show.pipeline.counting = "profile: iso"
    show.pipeline.quality = ""
    show.pipeline.days = "[2024-10-10]"
    try write(files)
    try show.save()
  }

  func write(_ files: [String: String]) throws {
    for (name, text) in files { try show.folder.write("in/\(name)", text) }
  }

  /// The same with limits under `quality:`.
  func limited(_ quality: String) throws -> QualityShow {
    var limited = self
    limited.show.pipeline.quality = quality
    try limited.show.save()
    return limited
  }

  func run(_ arguments: String...) throws -> Judged {
    let outcome = try Program.run(arguments + ["p.yml", "--json"], in: show.folder.path)
    return Judged(outcome: outcome)
  }
}

/// A run and what it found.
struct Judged {
  let outcome: Program.Outcome

  struct Finding: Equatable, CustomStringConvertible {
    let measure: String
    let count: Int
    let total: Int
    var level = "warning"
    var description: String { "\(level) \(measure): \(count) of \(total)" }
  }

  /// What goes beyond a limit.
  var findings: [Finding] {
    let json = outcome.json
    let quality = (json["ingest"] as? [String: Any] ?? json)["quality"] as? [[String: Any]]
    return (quality ?? []).map { one in
      Finding(
        measure: one["measure"] as? String ?? "", count: one["count"] as? Int ?? -1,
        total: one["total"] as? Int ?? -1, level: one["level"] as? String ?? "")
    }
  }

  func findings(of measure: String) -> [Finding] { findings.filter { $0.measure == measure } }
}
