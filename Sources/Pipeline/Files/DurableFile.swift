internal import Foundation

/// Writes files so that they are there when the call returns, whatever happens next.
enum DurableFile {
  /// Creates a file that must not be there yet, and waits until the disk has it.
  static func create(_ path: String, bytes: [UInt8], mode: mode_t) throws {
    let descriptor = unsafe open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, mode)
    guard descriptor >= 0 else { throw cannotCreate(path) }
    defer { close(descriptor) }
    var offset = 0
    while offset < bytes.count {
      let written = unsafe bytes.withUnsafeBytes { buffer in
        unsafe write(descriptor, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
      }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw failed(path) }
      offset += written
    }
    // The first answer counts: after a failure the kernel may report success for lost pages.
    guard fsync(descriptor) == 0 else { throw failed(path) }
  }

  /// Waits until the disk has a folder's entries.
  static func syncFolder(_ path: String) throws {
    let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failed(path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failed(path) }
  }

  /// Makes a folder and those that lead to it, all for their owner alone.
  static func makeFolder(_ path: String) throws {
    var missing: [String] = []
    var folder = path
    while !FileManager.default.fileExists(atPath: folder), missing.last != folder {
      missing.append(folder)
      folder = PathReference.directory(of: folder)
    }
    for folder in missing.reversed() where unsafe mkdir(folder, 0o700) != 0 {
      // Another run may have made it in between.
      guard errno == EEXIST else { throw cannotCreate(path) }
    }
  }

  static func cannotCreate(_ path: String) -> RunFailure {
    RunFailure(.cannotCreate(path: path, reason: reason))
  }

  static func failed(_ path: String) -> RunFailure {
    RunFailure(.inputOutput(path: path, reason: reason))
  }

  private static var reason: String { unsafe String(cString: strerror(errno)) }
}
