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
}
