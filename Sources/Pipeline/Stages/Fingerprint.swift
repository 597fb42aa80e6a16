internal import Attendance
internal import AttendanceStore
internal import Foundation
internal import Reporting

/// Everything that a report depends on, as one hash: two reports of one fingerprint are equal to
/// the byte.
///
/// A store changes only when a file is taken in or people are erased, so its ledger stands for all
/// of it, but for what earlier reports told.
struct Fingerprint: Sendable, Hashable {
  /// 64 hexadecimal digits.
  let text: String

  /// The fingerprint of a report on the edition of a pipeline file, as the store is now.
  init(_ definition: PipelineDefinition, _ store: AttendanceStore) throws {
    self.init(try PublicationMemory(definition, store))
  }

  /// The fingerprint of a report that keeps to what earlier ones told.
  init(_ memory: PublicationMemory) {
    let before = memory.before.map { "\($0.fingerprint) \($0.lastFile) \($0.contents)" } ?? "-"
    text = ContentHash.of(Array("\(memory.base) \(memory.standing.text) \(before)".utf8))
  }

  /// What goes into a report but earlier ones, as one hash.
  static func ofInputs(
    _ definition: PipelineDefinition, _ store: AttendanceStore
  ) throws -> String {
    let name = definition.path.split(separator: "/").last.map(String.init) ?? ""
    var parts = [Version.current, name, ContentHash.of(definition.bytes)]
    let aliases = definition.aliases
    for file in [aliases.countries, aliases.cities, aliases.companies] {
      let bytes = file.flatMap { FileManager.default.contents(atPath: $0.resolved) }
      parts.append(bytes.map { ContentHash.of(Array($0)) } ?? "-")
    }
    parts += try store.read { reader in
      guard let edition = try reader.edition(definition.edition.id) else { return ["-"] }
      let erasures = try reader.erasures(of: edition).map { "erased \($0.badges)" }
      return try erasures
        + reader.files(of: edition).map { file in
          let entry = file.entry
          return [
            entry.kind.rawValue, entry.name, file.rankName, entry.sha256, String(entry.accepted),
            String(file.unknownBadgeScans),
          ].joined(separator: "\t")
        }
    }
    return ContentHash.of(Array(parts.joined(separator: "\n").utf8))
  }

  /// The fingerprint of a comparison of two editions.
  init(_ current: Fingerprint, with previous: Fingerprint) {
    text = ContentHash.of(Array("\(current.text) \(previous.text)".utf8))
  }
}
