internal import Foundation

/// A file that is written piece by piece, compressed on the way if need be.
///
/// A class, because an open file is one thing that several writers may hold.
package final class SampleFileStream {
  private let handle: FileHandle
  private let compressed: Bool
  private var encoder = GzipEncoder(level: 6)

  init(handle: FileHandle, compressed: Bool) {
    self.handle = handle
    self.compressed = compressed
  }

  /// Appends `bytes` to the file.
  package func write(_ bytes: [UInt8]) throws {
    try handle.write(contentsOf: compressed ? encoder.compress(bytes, last: false) : bytes)
  }

  /// Completes the file; nothing may be written after that.
  package func finish() throws {
    if compressed { try handle.write(contentsOf: encoder.compress([], last: true)) }
    try handle.close()
  }
}
