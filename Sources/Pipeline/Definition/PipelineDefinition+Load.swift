import Attendance

extension PipelineDefinition {
  /// Reads and checks the pipeline file at `path`.
  ///
  /// No other file is looked at, except whether a folder within a path is a symbolic link.
  ///
  /// - Throws: everything that is wrong with the file, at once.
  public static func load(path: String) throws(PipelineDefinitionError) -> PipelineDefinition {
    try PipelineDefinition(parsing: DefinitionFile.read(path), path: path)
  }

  /// Checks a pipeline file that has been read already; `path` says where from.
  package init(parsing bytes: [UInt8], path: String) throws(PipelineDefinitionError) {
    let text = try DefinitionText(bytes: bytes, path: path)
    var composer = YAMLComposer(text)
    let root = try composer.compose()
    let directory = PathReference.directory(of: path)
    var reader = DefinitionReader(text, directory: directory, problems: composer.problems)
    let known = [
      "edition", "store", "sources", "counting", "points", "aliases", "quality", "compare_with",
      "reports", "limits",
    ]
    let section = reader.section(root, known: known)
    let edition = section.flatMap { section in
      reader.required("edition", in: section).flatMap { reader.edition($0) }
    }
    let finalAfter = reader.finalAfter(section?["edition"]?["final_after"], edition: edition)
    // A wrong edition must not hide what is wrong with the rest.
    let firstDay = edition?.days.first?.date ?? CalendarDate(dayNumber: 20_000)
    let sources = section.flatMap { section in
      reader.required("sources", in: section)
        .flatMap { reader.section($0, known: ["registrations", "scans"]) }
    }
    if let sources, sources.entries.isEmpty { reader.note(.noSource, in: sources) }
    registrations = sources?["registrations"].flatMap {
      reader.registrations($0, around: firstDay)
    }
    scans = sources?["scans"].flatMap { reader.scans($0, around: firstDay) }
    // Asked of the file, since a source with a problem elsewhere is not there.
    let person = sources?["registrations"]?["columns"]?["person"]
    counting = reader.counting(section?["counting"], hasPerson: person != nil)
    points = reader.points(section?["points"])
    aliases = reader.aliases(section?["aliases"])
    quality = reader.quality(section?["quality"])
    limits = reader.limits(section?["limits"])
    compareWith =
      section?["compare_with"].flatMap { reader.items($0) }?.compactMap { reader.path($0) } ?? []
    reports = reader.reports(section?["reports"], editionID: edition?.id ?? "")
    store =
      section?["store"].flatMap { reader.path($0) }
      ?? PathReference(".footfall/footfall.sqlite", in: directory)
    guard let edition, let finalAfter, reader.problems.isEmpty else {
      throw PipelineDefinitionError(path: path, problems: reader.problems)
    }
    self.path = path
    self.directory = directory
    self.bytes = bytes
    self.edition = edition
    self.finalAfter = finalAfter
  }
}
