public import AttendanceStore

/// Something that a run would stumble over, or that somebody should mend.
public struct DoctorFinding: Sendable {
  /// What is wrong, independent of how it is said.
  public enum Kind: Sendable {
    /// Something that ends a run.
    case failure(RunFailure)
    /// The store contradicts itself.
    case store(StoreFinding)
    /// Others than the owner may read or write what holds people's data; the file's mode.
    case openToOthers(mode: Int)
    /// The disk may not have room for the next run; in bytes.
    case littleRoom(free: Int, wanted: Int)
    /// A report that was not published, from a run that was ended in the middle of it.
    case leftover
  }

  /// What is wrong.
  public let kind: Kind

  /// Where.
  public let path: String

  /// The exit code that belongs to it; `nil` for what is only a warning.
  public var exitCode: ExitCode? {
    switch kind {
    case .failure(let failure): failure.exitCode
    case .store: .inputOutput
    case .openToOthers, .littleRoom, .leftover: nil
    }
  }
}
