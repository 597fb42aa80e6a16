internal import GRDB

extension StoreWriter {
  /// Notes what files look like from outside.
  public func remember(_ states: some Sequence<FileState>, of edition: EditionRecord) throws {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO file_states (edition, kind, name, mark, sha256) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (edition, kind, name) DO UPDATE SET
          mark = excluded.mark, sha256 = excluded.sha256
        """)
    for state in states {
      try statement.execute(arguments: [
        edition.rowID, state.kind.rawValue, state.name, state.mark, state.sha256,
      ])
    }
  }

  /// Notes how a file was read that had no bad row.
  public func note(reading: FileReading, file: Int64) throws {
    try database.execute(
      sql: "INSERT INTO file_readings (file, reading, head, next_line) VALUES (?, ?, ?, ?)",
      arguments: [file, reading.reading, reading.head, reading.nextLine])
  }
}
