internal import Foundation

/// Keeps two runs from working on one store at the same time.
///
/// The lock is the system's, on a file beside the store: it ends with the process, however that
/// ends. The file stays; its text only names who holds it.
struct StoreLock: ~Copyable {
  /// Whether others may hold the lock too.
  enum Mode {
    /// For runs that read.
    case shared
    /// For runs that write.
    case exclusive
  }

  private let descriptor: Int32

  /// Takes the lock of the store at `store`, or fails at once where another run holds it.
  init(store: String, mode: Mode) throws {
    descriptor = try Self.lockedDescriptor(store: store, mode: mode)
    if mode == .exclusive { note(holder: "process \(getpid())\n") }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// The locked file, or a negative number where there is nothing to lock.
  private static func lockedDescriptor(store: String, mode: Mode) throws -> Int32 {
    let path = store + ".lock"
    if mode == .exclusive {
      try? FileManager.default.createDirectory(
        atPath: PathReference.directory(of: store), withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    }
    var descriptor = unsafe open(path, O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
    if descriptor < 0, mode == .shared, [EROFS, EACCES, ENOENT].contains(errno) {
      // A store that nobody can write to needs no lock to be read.
      descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
      if descriptor < 0 { return descriptor }
    }
    guard descriptor >= 0 else { throw DurableFile.cannotCreate(path) }
    guard flock(descriptor, (mode == .shared ? LOCK_SH : LOCK_EX) | LOCK_NB) == 0 else {
      close(descriptor)
      throw RunFailure(.locked(store: store, holder: holder(path)))
    }
    return descriptor
  }

  private func note(holder: String) {
    guard ftruncate(descriptor, 0) == 0 else { return }
    let bytes = Array(holder.utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe pwrite(descriptor, $0.baseAddress, $0.count, 0) }
  }

  private static func holder(_ path: String) -> String {
    let text =
      FileManager.default.contents(atPath: path)
      .map { String(decoding: $0.prefix(80), as: UTF8.self) } ?? ""
    let line = text.split(separator: "\n").first.map(String.init) ?? ""
    return line.isEmpty ? "another run" : line
  }
}
