internal import CSVReading
internal import Foundation
internal import Ingestion

/// The file for lines that a strict inspection rejects, with the columns of `footfall rejects`.
final class RejectsFile {
  private let path: String
  private let source: String
  private let descriptor: Int32
  private var writer = CSVWriter()
  private var isOpen = true

  /// Creates the file, or empties one that is there.
  init(path: String, source: String) throws {
    self.path = path
    self.source = source
    guard !Self.isSame(path, source) else {
      throw RunFailure(.usage("'--rejects' names the very file that is read"))
    }
    // What was rejected holds people's data.
    descriptor = unsafe open(path, O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw DurableFile.cannotCreate(path) }
    writer.add(record: RejectsRun.columns)
  }

  deinit {
    if isOpen { _ = Foundation.close(descriptor) }
  }

  private static func isSame(_ path: String, _ other: String) -> Bool {
    var (first, second) = (stat(), stat())
    guard unsafe stat(path, &first) == 0, unsafe stat(other, &second) == 0 else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  func add(_ rejections: [Rejection]) throws {
    for rejection in rejections {
      writer.add(source)
      writer.add(number: rejection.line)
      writer.add(number: rejection.byteOffset)
      for text in [
        rejection.reason.code, rejection.reason.sentence, rejection.field ?? "", rejection.value,
        rejection.row,
      ] {
        writer.add(text)
      }
      writer.endRecord()
    }
    if writer.bytes.count > 1 << 16 { try flush() }
  }

  func close() throws {
    try flush()
    isOpen = false
    guard Foundation.close(descriptor) == 0 else { throw DurableFile.failed(path) }
  }

  private func flush() throws {
    let bytes = writer.take()
    var offset = 0
    while offset < bytes.count {
      let written = unsafe bytes.withUnsafeBytes { buffer in
        unsafe write(descriptor, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
      }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw DurableFile.failed(path) }
      offset += written
    }
  }
}
