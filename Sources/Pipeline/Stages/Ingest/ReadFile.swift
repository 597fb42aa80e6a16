internal import AttendanceStore
internal import CSVReading
internal import Ingestion
internal import Threads

/// What is known of a file once it has been read, whatever it holds.
struct ReadFile: Sendable {
  let file: SourceFile
  let bytes: Int
  let sha256: String
  let encoding: String
  let delimiter: String

  /// The names of its columns; numbers in a file without a header.
  let columns: [String]

  /// What the file looks like from outside, unless it has changed lately.
  let state: FileState?

  /// Waits for the hash.
  init(_ file: SourceFile, _ opened: OpenedFile) throws {
    let (source, hash) = (opened.source, try opened.content.value().sha256)
    self.file = file
    sha256 = hash
    bytes = source.text.rawByteCount
    encoding = source.text.encoding.name
    columns = source.columns
    delimiter = String(UnicodeScalar(source.dialect.delimiter))
    state = opened.mark.flatMap { mark in
      guard mark.isSettled, FileMark(path: file.path) == mark else { return nil }
      return FileState(kind: file.kind, name: file.name, mark: mark.text, sha256: hash)
    }
  }

  /// The file's content as the ledger will know it.
  func content(_ rows: RowCounts, reading: FileReading?, now: Int) -> KnownContent {
    KnownContent(
      entry: entry(rows, accepted: 0, now: now), rankName: file.name, reading: reading)
  }

  /// The file's line in the ledger.
  func entry(_ rows: RowCounts, accepted: Int, now: Int) -> LedgerEntry {
    LedgerEntry(
      kind: file.kind, name: file.name, bytes: bytes, sha256: sha256, encoding: encoding,
      delimiter: delimiter, rows: rows.total, accepted: accepted,
      duplicate: rows.valid - accepted, refused: rows.refused, rejected: rows.rejected,
      firstInstant: rows.firstInstant, lastInstant: rows.lastInstant, takenInAt: now)
  }
}
