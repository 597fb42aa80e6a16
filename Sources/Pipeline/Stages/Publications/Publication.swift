internal import Aggregation
internal import Attendance
internal import AttendanceStore
internal import Reporting

/// An edition as its report shows it, with what there is to remember of it.
struct Publication {
  /// The edition without what must not be shown.
  let edition: CountedEdition

  /// What the report before told otherwise.
  let restatements: [Restatement]

  /// What readers know once they have the report.
  let record: PublicationRecord
}

extension PublicationMemory {
  /// Remembers a publication, before readers have it: a run that ends in between has promised too
  /// much rather than too little.
  func remember(_ publication: Publication, in store: AttendanceStore) throws {
    guard own != publication.record else { return }
    try store.write { writer in
      guard let edition = try writer.reader.edition(publication.edition.tables.edition.id) else {
        return
      }
      try writer.remember(publication.record, of: edition)
    }
  }
}
