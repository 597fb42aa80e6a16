import Glibc
import Testing

/// A file in the temporary folder that goes away with the value: keep it in a variable.
final class TemporaryFile: Sendable {
  let path: String

  init(_ bytes: [UInt8] = []) throws {
    let folder = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? P_tmpdir
    var template = Array("\(folder)/csvreading-XXXXXX".utf8CString)
    let descriptor = unsafe mkstemp(&template)
    try #require(descriptor >= 0)
    close(descriptor)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    try write(bytes)
  }

  deinit { unsafe _ = unlink(path) }

  func write(_ bytes: [UInt8], appending: Bool = false) throws {
    let file = try unsafe #require(fopen(path, appending ? "a" : "w"))
    unsafe fwrite(bytes, 1, bytes.count, file)
    unsafe fclose(file)
  }
}
