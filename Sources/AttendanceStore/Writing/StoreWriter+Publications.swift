internal import GRDB

extension StoreWriter {
  /// How many reports are remembered for the same readers; only the last but one is ever asked
  /// for, unless somebody goes back to an earlier pipeline file.
  static let rememberedPublications = 4

  /// Remembers what a report tells; one that was made from the same before is replaced.
  public func remember(_ publication: PublicationRecord, of edition: EditionRecord) throws {
    try database.execute(
      sql: """
        INSERT INTO publications (edition, suppress_below, fingerprint, last_file, contents)
        VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (edition, suppress_below, fingerprint) DO UPDATE SET
          last_file = excluded.last_file, contents = excluded.contents
        """,
      arguments: [
        edition.rowID, publication.suppressBelow, publication.fingerprint, publication.lastFile,
        publication.contents,
      ])
    try database.execute(
      sql: """
        DELETE FROM publications WHERE edition = ?1 AND suppress_below = ?2 AND id NOT IN (
          SELECT id FROM publications WHERE edition = ?1 AND suppress_below = ?2
          ORDER BY id DESC LIMIT ?3)
        """,
      arguments: [
        edition.rowID, publication.suppressBelow, Self.rememberedPublications,
      ])
  }
}
