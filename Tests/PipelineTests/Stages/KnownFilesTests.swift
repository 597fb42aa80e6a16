import AttendanceStore
import Foundation
import Testing

@testable import Pipeline

@Suite("Files that are known")
struct KnownFilesTests {
  private let folder: TemporaryFolder
  private let file: SourceFile

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("scans.csv", Array("badge_id\nA1\n".utf8))
    file = SourceFile(kind: .scans, path: folder.path + "/scans.csv", name: "scans.csv")
  }

  private func content(_ sha256: String) -> KnownContent {
    let entry = LedgerEntry(
      kind: .scans, name: "scans.csv", bytes: 12, sha256: sha256, encoding: "utf-8",
      delimiter: ",", rows: 1, accepted: 1, duplicate: 0, refused: 0, rejected: 0,
      firstInstant: nil, lastInstant: nil, takenInAt: 0)
    return KnownContent(entry: entry, rankName: "scans.csv")
  }

  @Test("are told by their content")
  func content() throws {
    let sha256 = try ContentHash.of(file: file.path)
    var none = KnownFiles()
    #expect(try none.acquaintance(with: file) == .new)
    var known = KnownFiles(contents: [content(sha256)])
    #expect(try known.acquaintance(with: file) == .known)
    var other = KnownFiles(contents: [content(String(sha256.reversed()))])
    #expect(try other.acquaintance(with: file) == .new)
  }

  @Test("are not read while they look as they did, and are as soon as they don't")
  func marks() throws {
    let mark = try #require(FileMark(path: file.path))
    // Of what the store says, nothing is the file's hash: only its look is trusted here.
    let state = FileState(kind: .scans, name: "scans.csv", mark: mark.text, sha256: "noted")
    var known = KnownFiles(contents: [content("noted")], states: [state])
    #expect(try known.acquaintance(with: file) == .known)
    try folder.write("scans.csv", Array("badge_id\nB1\n".utf8))
    #expect(try known.acquaintance(with: file) == .new)
  }

  @Test("that share a name across kinds are not mixed up")
  func kinds() throws {
    let mark = try #require(FileMark(path: file.path))
    let state = FileState(kind: .registrations, name: "scans.csv", mark: mark.text, sha256: "noted")
    var known = KnownFiles(contents: [content("noted")], states: [state])
    #expect(try known.acquaintance(with: file) == .new)
  }

  @Test("are noted only when a change since could not go unseen")
  func settled() throws {
    let sha256 = try ContentHash.of(file: file.path)
    var young = KnownFiles(contents: [content(sha256)])
    _ = try young.acquaintance(with: file)
    #expect(young.newStates.isEmpty)
    let mark = try #require(FileMark(path: file.path, now: Date(timeIntervalSinceNow: 3.5)))
    #expect(mark.isSettled)
    #expect(try !#require(FileMark(path: file.path, now: Date(timeIntervalSinceNow: 2))).isSettled)
  }

  @Test("have another mark after any change")
  func change() throws {
    let mark = try #require(FileMark(path: file.path))
    #expect(FileMark(path: file.path) == mark)
    #expect(FileMark(path: folder.path + "/none") == nil)
    // The same content anew, with the old time of change set again.
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    let date = try #require(attributes[.modificationDate] as? Date)
    Thread.sleep(forTimeInterval: 0.02)
    try folder.write("scans.csv", Array("badge_id\nA1\n".utf8))
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: file.path)
    #expect(FileMark(path: file.path) != mark)
  }
}
