internal import Attendance
public import AttendanceStore
internal import Foundation

/// The command `status`: what the store holds, and what it waits for.
public struct StatusRun {
  /// What the store holds of an edition.
  public struct Result: Sendable {
    /// The edition's id and name.
    public let edition: (id: String, name: String)
    /// The store.
    public let store: String
    /// Whether the store holds the edition at all.
    public let isKnown: Bool
    /// The ledger, by kind and name.
    public let files: [LedgerEntry]
    /// Registered badges.
    public let registrations: Int
    /// What was erased, in the order in which it happened.
    public let erasures: [Erasure]
    /// The edition's days, and others that have scans, with their scans.
    public let days: [Day]
    /// When the last file was taken in, in seconds since 1970.
    public let lastRun: Int?
    /// What is missing or late.
    public let feeds: [Feed]
    /// What goes beyond a limit of `quality:` in the store as it is.
    public var findings: [QualityFinding] = []
  }

  /// A day and its scans.
  public struct Day: Sendable {
    /// The event day, `YYYY-MM-DD`.
    public let date: String
    /// Whether it is one of the edition's.
    public let isOfEdition: Bool
    /// Scans that the store holds, each once.
    public let scans: Int
  }

  /// Something that the store waits for.
  public enum Feed: Sendable {
    /// A path or pattern of the pipeline names no file.
    case missing(kind: String, pattern: String)
    /// A file is there that has not been taken in.
    case waiting(file: String)
    /// A day of the edition is over, and no scan of it has come.
    case late(date: String)
  }

  private let session: Session

  /// Reads the pipeline file.
  public init(pipeline: String, options: RunOptions = RunOptions()) throws {
    session = try Session(pipeline: pipeline, options: options)
  }

  /// Looks into the store and at the pipeline's folders; touches nothing.
  public func run() throws -> Result {
    do {
      guard FileManager.default.fileExists(atPath: session.storePath) else {
        return try result(files: [], registrations: 0, erasures: [], scans: [:], isKnown: false)
      }
      return try session.reading { store in
        let findings = try StoreJudge(session.definition, options: session.options)
          .findings(store)
        var found = try store.read { reader in
          guard let record = try reader.edition(session.definition.edition.id) else {
            return try result(
              files: [], registrations: 0, erasures: [], scans: [:], isKnown: false)
          }
          return try result(
            files: try reader.files(of: record).map(\.entry),
            registrations: try reader.registrationCount(of: record),
            erasures: try reader.erasures(of: record),
            scans: try reader.scanCounts(of: record), isKnown: true)
        }
        found.findings = findings
        return found
      }
    } catch {
      throw RunFailure(wrapping: error)
    }
  }

  private func result(
    files: [LedgerEntry], registrations: Int, erasures: [Erasure], scans: [CalendarDate: Int],
    isKnown: Bool
  ) throws -> Result {
    let edition = session.definition.edition
    let dates = Set(edition.days.map(\.date))
    let days = dates.union(scans.keys).sorted().map { date in
      Day(
        date: date.description, isOfEdition: dates.contains(date), scans: scans[date] ?? 0)
    }
    return Result(
      edition: (edition.id, edition.name), store: session.storePath, isKnown: isKnown,
      files: files, registrations: registrations, erasures: erasures, days: days,
      lastRun: files.map(\.takenInAt).max(), feeds: try feeds(files, scans))
  }

  private func feeds(_ files: [LedgerEntry], _ scans: [CalendarDate: Int]) throws -> [Feed] {
    var feeds: [Feed] = []
    do {
      let known = Set(files.map(\.sha256))
      // What can't be read has not been taken in; 'check' says why.
      for file in try SourceFiles.named(by: session.definition)
      where (try? ContentHash.of(file: file.path)).map(known.contains) != true {
        feeds.append(.waiting(file: file.name))
      }
    } catch let failure as RunFailure {
      guard case .missingFiles(let missing) = failure.kind else { throw failure }
      feeds += missing.map { .missing(kind: $0.kind, pattern: $0.written) }
    }
    let today = session.definition.edition.dayRule.day(of: session.options.now)
    for day in session.definition.edition.days where day.date < today {
      if (scans[day.date] ?? 0) == 0 { feeds.append(.late(date: day.date.description)) }
    }
    return feeds
  }
}
