internal import AttendanceStore
internal import Ingestion

/// Opens source files as the pipeline file describes them.
struct SourceOpener: Sendable {
  let definition: PipelineDefinition
  let personKey: PersonKey?

  /// What reads lists of registrations; throws where the pipeline names none.
  func registrations(_ file: SourceFile) throws -> RegistrationIntake {
    let digest = personKey.map { $0.digest(of:) }
    guard let intake = definition.registrationIntake(digest: digest) else {
      throw RunFailure(.unknownSource(file: file.path))
    }
    return intake
  }

  /// What reads scan logs; throws where the pipeline names none.
  func scans(_ file: SourceFile) throws -> ScanIntake {
    guard let intake = definition.scanIntake else {
      throw RunFailure(.unknownSource(file: file.path))
    }
    return intake
  }

  /// A file whose header has been read and whose hash is being taken.
  ///
  /// - Parameters:
  ///   - known: contents from whose ends a longer log can go on.
  ///   - trustsHead: whether the encoding that the first bytes show is taken for that of all.
  func open(
    _ file: SourceFile, known: [KnownContent], trustsHead: Bool = true
  ) throws -> OpenedFile {
    let mark = FileMark(path: file.path)
    switch file.kind {
    case .registrations:
      let source = try registrations(file).open(file.path, trustsHead: trustsHead)
      return try OpenedFile(source, mark: mark, known: [])
    case .scans:
      let source = try scans(file).open(file.path, trustsHead: trustsHead)
      return try OpenedFile(source, mark: mark, known: known)
    }
  }
}
