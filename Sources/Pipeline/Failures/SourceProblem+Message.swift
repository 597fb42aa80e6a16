internal import Attendance
internal import CSVReading
internal import Ingestion

extension SourceProblem {
  /// Why a file can't be taken in, as people read it.
  var message: String {
    switch self {
    case .text(let error):
      Self.message(error)
    case .csv(let error):
      Notice(
        place: "\(error.position.file):\(error.position.line):\(error.position.column ?? 1)",
        summary: error.kind.description, advice: error.kind.advice
      ).text
    case .header(let problem, let position, let line):
      Self.message(problem, position, line)
    case .unmappedCategories(let categories, let file):
      Self.message(categories, file)
    case .tooManyPoints(let limit, let file):
      Notice(
        place: file, summary: "the edition has more than \(limit) scan points",
        advice: "check that 'point:' names the right column; a badge or a time there would do this"
          + " ('limits: points:' may allow up to \(IntakeLimits.standard.points), which holds"
          + " unless set)"
      ).text
    case .tooManyCategories(let limit, let file):
      Notice(
        place: file, summary: "the list has more than \(limit) different categories",
        advice: "check that 'category:' names the right column; if it does, raise"
          + " 'limits: categories:' (\(IntakeLimits.standard.categories) unless set)"
      ).text
    }
  }

  private static func message(_ error: TextSourceError) -> String {
    if error.kind == .notFound, error.path.unicodeScalars.contains("\u{FFFD}") {
      return Notice(
        place: error.path, summary: "the file's name is not UTF-8",
        advice: "give it another name; on the way from another system its letters were lost"
      ).text
    }
    return Notice(
      place: error.path, summary: error.kind.description, advice: error.kind.advice
    ).text
  }

  private static func message(
    _ problem: HeaderProblem, _ position: SourcePosition, _ line: String
  ) -> String {
    Notice(
      place: "\(position.file):\(position.line):\(problem.column(in: line))",
      summary: problem.summary, excerpt: problem.excerpt(line: line, number: position.line),
      advice: problem.advice
    ).text
  }

  private static func message(_ categories: [UnmappedCategory], _ file: String) -> String {
    categories.prefix(10).map { category in
      let excerpt = SourceExcerpt(
        lineNumber: category.line, row: category.row, marking: category.category)
      return Notice(
        place: "\(file):\(category.line):\(excerpt.column)",
        summary: "the pipeline file does not say what class the category"
          + " '\(SourceExcerpt.visible(category.category))' is",
        excerpt: excerpt,
        advice: "map it under 'counting: categories:', or set 'other_categories:' for all that"
          + " are not named; nothing of this file was taken in"
      ).text
    }.joined(separator: "\n")
  }
}

extension HeaderProblem {
  fileprivate var summary: String {
    switch self {
    case .missing(let key, let names, _):
      "no column \(names.map { "'\($0)'" }.joined(separator: " or ")), which '\(key)' is mapped to"
    case .repeated(let key, let name, let columns):
      "the column '\(name)', which '\(key)' is mapped to, is there"
        + " \(columns.count) times: columns \(columns.map(String.init).joined(separator: " and "))"
    case .outOfRange(let key, let number, let width):
      "'\(key)' is mapped to column \(number), but the file has \(width)"
    }
  }

  fileprivate var advice: String {
    switch self {
    case .missing(_, let names, let header): Self.advice(names: names, header: header)
    case .repeated:
      "rename one of them in the export, or map the column by its number"
    case .outOfRange:
      "correct the number under 'columns:', or check that 'delimiter:' is right"
    }
  }

  private static func advice(names: [String], header: [String]) -> String {
    let correction = "correct the mapping under 'columns:' in the pipeline file"
    if let near = names.first.flatMap({ NearestName.of($0, among: header) }) {
      return "did you mean '\(near)'? \(correction), or export the column"
    }
    // A title, or the delimiter that Excel writes above the names.
    if header.count == 1 || header.first?.lowercased().hasPrefix("sep=") == true {
      return "remove what stands above the line of column names; if this is that line, correct"
        + " 'delimiter:' or 'columns:' in the pipeline file"
    }
    return correction + ", or export the column; where no line names the columns, write"
      + " 'header: false' and map them by their numbers"
  }

  fileprivate func column(in line: String) -> Int {
    excerpt(line: line, number: 1).column
  }

  fileprivate func excerpt(line: String, number: Int) -> SourceExcerpt {
    if case .repeated(_, let name, _) = self,
      let range = line.range(ofLast: name)
    {
      return SourceExcerpt(
        lineNumber: number, line: line, column: range.lowerBound + 1, length: range.count)
    }
    return SourceExcerpt(
      lineNumber: number, line: line, column: 1, length: line.unicodeScalars.count)
  }
}

extension CSVError.Kind {
  fileprivate var advice: String {
    let advice = "check that the export is complete and starts with a line of column names"
    switch self {
    case .damagedHeader(.fieldTooLong), .damagedHeader(.recordTooLong):
      return advice + "; if it does, raise 'limits: header:'"
        + " (\(ByteCountText.words(IntakeLimits.standard.header)) unless set)"
    case .damagedHeader, .noRecords: return advice
    }
  }
}

extension TextSourceError.Kind {
  fileprivate var advice: String {
    switch self {
    case .notFound: "check the path, and that the export has arrived"
    case .permissionDenied: "give the user that runs Footfall the right to read it"
    case .notRegular: "name the file itself"
    case .io: "check the disk, then run the same command again"
    case .truncatedGzip, .corruptGzip: "fetch the file again; nothing of it was taken in"
    case .decompressedTooLarge:
      "check where the file comes from; if all is well, raise 'limits: decompressed:'"
        + " (\(ByteCountText.words(IntakeLimits.standard.decompressed)) unless set);"
        + " nothing of it was taken in"
    case .suspiciousCompression:
      "check where the file comes from; if all is well, raise 'limits: compression_ratio:'"
        + " (\(IntakeLimits.standard.compressionRatio) unless set); nothing of it was taken in"
    case .notText: "export the list as CSV; nothing of this file was taken in"
    case .unknownEncoding: "correct 'encoding:' in the pipeline file"
    case .changedWhileRead:
      "wait until the export is complete, then run the same command again"
    }
  }
}

extension Rejection {
  /// The row with a mark under what is to blame.
  var excerpt: SourceExcerpt {
    SourceExcerpt(lineNumber: line, row: row, marking: value)
  }
}
