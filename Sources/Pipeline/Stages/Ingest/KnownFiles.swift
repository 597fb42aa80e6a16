internal import Attendance
internal import AttendanceStore

/// The ledger's contents, with those that are about to enter it.
///
/// A file is read for its hash only where the ledger has a content of its size, and only if it
/// has changed since it was last read for it.
struct KnownFiles {
  /// What is known of a file's content.
  enum Acquaintance: Equatable {
    case new
    case known
    /// A list of registrations that now ranks later among those with equal times.
    case knownUnderEarlierName
  }

  private struct Content: Hashable {
    let kind: SourceKind
    let sha256: String
  }

  private struct Name: Hashable {
    let kind: SourceKind
    let name: String
  }

  private var rankNames: [Content: String] = [:]
  private var sizes: Set<Int> = []
  private var readings: [KnownContent] = []
  private var states: [Name: FileState] = [:]

  /// States of known files that the store does not have yet.
  private(set) var newStates: [FileState] = []

  /// What the ledger knows, and what files looked like when they were last hashed.
  init(contents: [KnownContent] = [], states: [FileState] = []) {
    for content in contents { note(content) }
    for state in states { self.states[Name(kind: state.kind, name: state.name)] = state }
  }

  /// Whether a file has the size of a content that is known.
  func mayHold(_ mark: FileMark) -> Bool { sizes.contains(mark.bytes) }

  /// What is known of a file's content.
  mutating func acquaintance(with file: SourceFile) throws -> Acquaintance {
    guard let mark = FileMark(path: file.path), sizes.contains(mark.bytes) else { return .new }
    let sha256 = try hash(of: file, mark)
    guard let name = rankNames[Content(kind: file.kind, sha256: sha256)] else { return .new }
    return file.kind == .registrations && ScalarOrder.precedes(name, file.name)
      ? .knownUnderEarlierName : .known
  }

  /// Notes a content that is taken in, or that came under a later name.
  mutating func note(_ content: KnownContent) {
    let entry = content.entry
    rankNames[Content(kind: entry.kind, sha256: entry.sha256)] = content.rankName
    sizes.insert(entry.bytes)
    if content.reading != nil { readings.append(content) }
  }

  /// The contents that were read as `reading` says, and from whose ends a longer file can go on.
  func contents(readAs reading: String) -> [KnownContent] {
    readings.filter { $0.reading?.reading == reading }
  }

  private mutating func hash(of file: SourceFile, _ mark: FileMark) throws -> String {
    let name = Name(kind: file.kind, name: file.name)
    if let known = states[name], known.mark == mark.text { return known.sha256 }
    let sha256 = try ContentHash.of(file: file.path)
    guard FileMark(path: file.path) == mark else { return sha256 }
    let state = FileState(kind: file.kind, name: file.name, mark: mark.text, sha256: sha256)
    states[name] = state
    if mark.isSettled { newStates.append(state) }
    return sha256
  }
}
