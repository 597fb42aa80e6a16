internal import CSVReading
internal import Foundation
internal import Ingestion
internal import Inspection

/// The command `inspect`: what delimited files look like, or their records as clean CSV.
public struct InspectRun {
  let files: [String]
  let options: InspectOptions

  /// A run over files; touches none of them yet.
  ///
  /// - Throws: `RunFailure` of kind `usage` where the options contradict each other.
  public init(files: [String], options: InspectOptions = InspectOptions()) throws {
    self.files = files
    self.options = options
    if options.isStrict {
      guard options.form.escape == nil || options.form.escape == .doubled else {
        throw RunFailure(.usage("'--strict' reads doubled quotes, and no other '--escape'"))
      }
      guard options.form.delimiter.map({ $0.count == 1 }) ?? true,
        options.form.quote != LenientOptions.Quote.none
      else {
        throw RunFailure(.usage("'--strict' needs a quote and a delimiter of one ASCII character"))
      }
    } else if options.rejects != nil {
      throw RunFailure(.usage("'--rejects' goes with '--strict'; '--salvage' rejects nothing"))
    }
    if options.rejects != nil, files.count > 1 {
      throw RunFailure(.usage("'--rejects' takes one file"))
    }
  }

  /// What was found.
  public struct Result: Sendable {
    let files: [Inspected]
  }

  struct Inspected: Sendable {
    let file: String
    let options: InspectOptions
    let description: FileDescription
    /// How many lines an ingest would reject, where that was asked for.
    let rejected: Int?
  }

  /// Looks at the files and says what they look like.
  public func run() throws -> Result {
    do {
      return Result(
        files: try files.map { file in
          let source = try open(file)
          return Inspected(
            file: file, options: options,
            description: try FileDescription(source, options: options.form),
            rejected: options.isStrict ? try rejectedLines(source) : nil)
        })
    } catch {
      throw RunFailure(wrapping: error)
    }
  }

  private func rejectedLines(_ source: TextSource) throws -> Int {
    guard let path = options.rejects else {
      var rejected = 0
      try strictTable(source).readAll { rejected += $2.count }
      return rejected
    }
    let rejects = try RejectsFile(path: path, source: source.path)
    var rejected = 0
    try strictTable(source).readAll { _, _, rejections in
      rejected += rejections.count
      try rejects.add(rejections)
    }
    try rejects.close()
    return rejected
  }

  /// Hands the records of the file to `write` as clean CSV, header first, a part at a time.
  public func writeCSV(_ write: ([UInt8]) throws -> Void) throws -> InspectedCSV {
    guard files.count == 1, let file = files.first else {
      throw RunFailure(
        .usage("'--as csv' takes one file: the records of several have no one header"))
    }
    do {
      let source = try open(file)
      return options.isStrict
        ? try writeStrictly(source, write) : try writeLeniently(source, write)
    } catch {
      throw RunFailure(wrapping: error)
    }
  }

  /// Opens a file; where nothing says its encoding, in one that has a letter for every byte.
  func open(_ path: String) throws -> TextSource {
    let choice = EncodingChoice(options.encoding)
    do throws(TextSourceError) {
      // An ingest guesses no more than the bytes show at once.
      return choice == .auto && !options.isStrict
        ? try EncodingGuess.open(path) : try TextSource(path: path, encoding: choice)
    } catch {
      guard case .unknownEncoding = error.kind else { throw error }
      throw RunFailure(.usage("'--encoding': \(error.kind.description)"))
    }
  }

  // MARK: Salvage

  private func writeLeniently(
    _ source: TextSource, _ write: ([UInt8]) throws -> Void
  ) throws -> InspectedCSV {
    let table = try SalvagedTable(source, options: options.form)
    var writer = CSVWriter()
    if let header = table.header { writer.add(record: header) }
    var repaired: [RepairKind: Int] = [:]
    var first: [RepairKind: Int] = [:]
    var count = 0
    try table.forEachRecord { record in
      for cell in record.cells { writer.add(cell) }
      writer.endRecord()
      if !record.repairs.isEmpty { count += 1 }
      for kind in record.repairs {
        repaired[kind, default: 0] += 1
        if first[kind] == nil { first[kind] = record.line }
      }
      if writer.bytes.count > 1 << 16 { try write(writer.take()) }
      return true
    }
    try write(writer.take())
    return InspectedCSV(
      file: source.path, records: table.recordCount, rejected: 0, repaired: count,
      repairs: RepairKind.allCases.compactMap { kind in
        repaired[kind].map { InspectedCSV.Repair(kind: kind, count: $0, line: first[kind] ?? 0) }
      },
      footnotes: table.footnotes, repeatedHeaders: table.repeatedHeaders,
      nextTableLine: table.nextTableLine)
  }

  // MARK: Strict

  func strictTable(_ source: TextSource) throws -> StrictTable {
    var dialect: CSVDialect?
    if options.form.delimiter != nil || options.form.quote != nil {
      let quote = options.form.quote?.byte ?? 0x22
      let delimiter = options.form.delimiter?.first
      if let delimiter {
        dialect = CSVDialect(delimiter: delimiter, quote: quote)
      } else {
        let found = try DelimiterDetector.detect(
          in: source, skippedLines: options.form.skippedLines ?? 0)
        dialect = CSVDialect(delimiter: found.dialect.delimiter, quote: quote)
      }
      guard dialect != nil else {
        throw RunFailure(.usage("'--delimiter' and '--quote' can't go together like this"))
      }
    }
    return try StrictTable(
      source, dialect: dialect, hasHeader: options.form.hasHeader ?? true,
      skippedLines: options.form.skippedLines ?? 0)
  }

  private func writeStrictly(
    _ source: TextSource, _ write: ([UInt8]) throws -> Void
  ) throws -> InspectedCSV {
    let table = try strictTable(source)
    let rejects = try options.rejects.map { try RejectsFile(path: $0, source: source.path) }
    if let header = table.header { try write(Array(CSVWriter.line(of: header).utf8)) }
    var records = 0
    var rejected = 0
    try table.readAll { csv, count, rejections in
      try write(csv)
      records += count
      rejected += rejections.count
      try rejects?.add(rejections)
    }
    try rejects?.close()
    return InspectedCSV(
      file: source.path, records: records, rejected: rejected, hasRejectsFile: rejects != nil,
      repaired: 0, repairs: [],
      footnotes: 0, repeatedHeaders: 0, nextTableLine: nil)
  }
}
