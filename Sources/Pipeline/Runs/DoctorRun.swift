internal import Attendance
internal import AttendanceStore
internal import Foundation

/// The command `doctor`: whether all that runs rest on is sound.
public struct DoctorRun {
  /// What was looked at, and what is wrong with it.
  public struct Result: Sendable {
    /// The edition's id and name.
    public let edition: (id: String, name: String)
    /// The store.
    public let store: String
    /// Whether there is one yet.
    public let hasStore: Bool
    /// What is wrong, the gravest things first.
    public let findings: [DoctorFinding]

    /// The exit code of the first grave finding, if there is any.
    public var exitCode: ExitCode? { findings.lazy.compactMap(\.exitCode).first }
  }

  // Room for a small report and its journal, beside what the store takes.
  private static let sparedRoom = 64 << 20

  private let session: Session

  /// Reads the pipeline file.
  public init(pipeline: String, options: RunOptions = RunOptions()) throws {
    session = try Session(pipeline: pipeline, options: options)
  }

  /// Reads all of the store and the headers of all sources; changes nothing.
  public func run() -> Result {
    let hasStore = FileManager.default.fileExists(atPath: session.storePath)
    let findings =
      sources() + (hasStore ? store() : []) + permissions() + room() + leftovers()
    return Result(
      edition: (session.definition.edition.id, session.definition.edition.name),
      store: session.storePath, hasStore: hasStore,
      findings: findings.filter { $0.exitCode != nil } + findings.filter { $0.exitCode == nil })
  }

  private func sources() -> [DoctorFinding] {
    failures(session.definition.path) {
      guard let failure = try CheckRun(session).run().failure else { return [] }
      guard case .files(let several) = failure.kind else { return [failure] }
      return several
    }
  }

  private func store() -> [DoctorFinding] {
    var found: [StoreFinding] = []
    let failures = failures(session.storePath) {
      try session.reading { store in
        found = try store.read { try $0.findings() }
        // Where the edition has persons, their key has to be at hand.
        let key = try store.read { try $0.edition(session.definition.edition.id)?.personKeyID }
        if key != nil { _ = try session.personKey(for: store) }
      }
      return []
    }
    return found.map { DoctorFinding(kind: .store($0), path: session.storePath) } + failures
  }

  private func permissions() -> [DoctorFinding] {
    let names = ["", "-journal", ".lock"].map { session.storePath + $0 }
    return names.compactMap { path in
      guard let mode = Self.attributes(path)[.posixPermissions] as? Int, mode & 0o077 != 0 else {
        return nil
      }
      return DoctorFinding(kind: .openToOthers(mode: mode), path: path)
    }
  }

  private func room() -> [DoctorFinding] {
    let folder = PathReference.directory(of: session.storePath)
    let system = try? FileManager.default.attributesOfFileSystem(forPath: folder)
    guard let free = (system?[.systemFreeSize] as? NSNumber)?.intValue else { return [] }
    let size = Self.attributes(session.storePath)[.size] as? Int ?? 0
    // A run may have to write every page of the store twice: into the journal and anew.
    let wanted = 2 * size + Self.sparedRoom
    return free < wanted
      ? [DoctorFinding(kind: .littleRoom(free: free, wanted: wanted), path: folder)] : []
  }

  private func leftovers() -> [DoctorFinding] {
    let folder = PathReference.directory(of: session.reportPath)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let name = session.reportPath.split(separator: "/").last.map(String.init) ?? ""
    return names.sorted()
      .filter { $0.hasPrefix(".\(name)") && $0.contains(ReportFolderPublisher.unfinishedMark) }
      .map { DoctorFinding(kind: .leftover, path: "\(folder)/\($0)") }
  }

  /// What `body` finds to end a run, or what ended it.
  private func failures(_ path: String, _ body: () throws -> [RunFailure]) -> [DoctorFinding] {
    var failures: [RunFailure]
    do {
      failures = try body()
    } catch {
      failures = [RunFailure(wrapping: error)]
    }
    return failures.map { DoctorFinding(kind: .failure($0), path: path) }
  }

  private static func attributes(_ path: String) -> [FileAttributeKey: Any] {
    (try? FileManager.default.attributesOfItem(atPath: path)) ?? [:]
  }
}
