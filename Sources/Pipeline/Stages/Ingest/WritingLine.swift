internal import AttendanceStore

/// Writes files one after the other, beside the thread that reads them.
///
/// One file is written while one is read, so that no more than two are in memory. After a write
/// that failed nothing is written any more: what was read since rests on it.
struct WritingLine {
  private struct Place {
    let file: SourceFile
    let end: Background<FileOutcome.End>?
    var known: FileOutcome.End?
  }

  private let store: AttendanceStore
  private var places: [Place] = []
  private var last: Background<FileOutcome.End>?

  init(_ store: AttendanceStore) {
    self.store = store
  }

  /// Writes a file when the one before it has been written.
  mutating func write(_ job: any IntakeJob, of file: SourceFile) {
    let before = last
    // What has been read waits in memory, so only one file may. An earlier failure shows in
    // this file's outcome too.
    _ = try? before?.value()
    let writing = Background { [store] in
      _ = try before?.value()
      return try job.run(store)
    }
    last = writing
    places.append(Place(file: file, end: writing))
  }

  /// Notes what became of a file of which nothing is to be written.
  mutating func add(_ end: FileOutcome.End, of file: SourceFile) {
    places.append(Place(file: file, end: nil, known: end))
  }

  /// What became of each file, in their order; waits for all.
  func outcomes() -> [FileOutcome] {
    places.map { place in
      let end: FileOutcome.End
      do {
        end = try place.known ?? place.end?.value() ?? .known
      } catch {
        end = .failed(RunFailure(wrapping: error))
      }
      return FileOutcome(kind: place.file.kind, file: place.file.name, end: end)
    }
  }
}
