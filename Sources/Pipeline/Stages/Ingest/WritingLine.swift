internal import AttendanceStore
internal import Threads

/// Writes files one after the other, beside the thread that reads them.
///
/// One file is written while one is read, so that no more than two are in memory.
struct WritingLine {
  private enum Place {
    case ended(FileOutcome.End)
    case writing(Background<Intake>)
  }

  private let store: AttendanceStore
  private var places: [(file: SourceFile, place: Place)] = []
  private var last: Background<Intake>?

  init(_ store: AttendanceStore) {
    self.store = store
  }

  /// Whether the last file could be written; waits for it, and tells of a failure once.
  mutating func lastSucceeded() -> Bool {
    defer { last = nil }
    return last.map { (try? $0.value()) != nil } ?? true
  }

  /// Writes a file; ``lastSucceeded()`` has been asked before.
  mutating func write(_ job: any IntakeJob, of file: SourceFile) {
    let writing = Background { [store] in try job.run(store) }
    last = writing
    places.append((file, .writing(writing)))
  }

  /// Notes what became of a file of which nothing is to be written.
  mutating func add(_ end: FileOutcome.End, of file: SourceFile) {
    places.append((file, .ended(end)))
  }

  /// What became of each file, in their order; waits for all.
  func outcomes() -> [FileOutcome] {
    places.map { file, place in
      let intake: Intake
      switch place {
      case .ended(let end): intake = Intake(end: end)
      case .writing(let writing):
        do {
          intake = try writing.value()
        } catch {
          intake = Intake(end: .failed(RunFailure(wrapping: error)))
        }
      }
      return FileOutcome(
        kind: file.kind, file: file.name, end: intake.end, warnings: intake.warnings)
    }
  }
}
