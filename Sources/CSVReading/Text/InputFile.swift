import Glibc

/// An open regular file that is read by position, from any thread.
final class InputFile: Sendable {
  /// What identifies the state of a file's content.
  struct Status: Sendable, Hashable {
    let byteCount: Int
    let modified: [Int]
    let changed: [Int]
  }

  let path: String
  let status: Status
  private let descriptor: Int32

  /// Opens `path` for reading; links, folders, pipes and devices are refused.
  init(path: String) throws(TextSourceError) {
    // Without O_NONBLOCK, opening a pipe would wait for its writer.
    let descriptor = unsafe open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw TextSourceError(Self.kind(ofOpening: errno), path: path)
    }
    do throws(TextSourceError) {
      status = try Self.status(of: descriptor, path: path)
    } catch {
      close(descriptor)
      throw error
    }
    self.path = path
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  var byteCount: Int { status.byteCount }

  /// Reads up to `buffer.count` bytes at `offset`; fewer only at the end of the file.
  func read(
    at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(TextSourceError) -> Int {
    var filled = 0
    while filled < buffer.count {
      let count = unsafe pread(
        descriptor, buffer.baseAddress.map { unsafe $0 + filled }, buffer.count - filled,
        offset + filled)
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        throw TextSourceError(.io(errno), path: path)
      }
      filled += count
    }
    return filled
  }

  /// Whether the file has been written to since it was opened.
  func hasChanged() throws(TextSourceError) -> Bool {
    try Self.status(of: descriptor, path: path) != status
  }

  private static func status(
    of descriptor: Int32, path: String
  ) throws(TextSourceError) -> Status {
    var info = stat()
    guard unsafe fstat(descriptor, &info) == 0 else {
      throw TextSourceError(.io(errno), path: path)
    }
    guard info.st_mode & S_IFMT == S_IFREG else {
      throw TextSourceError(.notRegular, path: path)
    }
    return Status(
      byteCount: Int(info.st_size),
      modified: [Int(info.st_mtim.tv_sec), Int(info.st_mtim.tv_nsec)],
      changed: [Int(info.st_ctim.tv_sec), Int(info.st_ctim.tv_nsec)])
  }

  private static func kind(ofOpening code: Int32) -> TextSourceError.Kind {
    switch code {
    case ENOENT, ENOTDIR: .notFound
    case EACCES, EPERM: .permissionDenied
    case ELOOP, ENXIO, EISDIR, ENODEV: .notRegular
    default: .io(code)
    }
  }
}
