import Foundation

/// A folder that goes when nobody needs it any more.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "/footfall-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func path(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file and makes the folders that lead to it.
  func write(_ name: String, _ text: String) throws {
    try write(name, bytes: Array(text.utf8))
  }

  func write(_ name: String, bytes: [UInt8]) throws {
    let file = path(name)
    try FileManager.default.createDirectory(
      atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: file))
  }

  /// Copies a file of SampleData/quirks.
  func copy(quirk: String, to name: String) throws {
    let bytes = try Data(
      contentsOf: URL(fileURLWithPath: Program.root + "/SampleData/quirks/" + quirk))
    try write(name, bytes: Array(bytes))
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: path(name), withIntermediateDirectories: true)
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path(name))
  }

  func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: path(name))
  }

  func mode(_ name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path(name))
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? -1
  }

  func setMode(_ name: String, _ mode: Int) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: NSNumber(value: mode)], ofItemAtPath: path(name))
  }

  /// A file's text, empty where there is none.
  func read(_ name: String) -> String {
    String(decoding: FileManager.default.contents(atPath: path(name)) ?? Data(), as: UTF8.self)
  }

  /// An open empty file.
  func sink(_ name: String) throws -> FileHandle {
    try write(name, "")
    return try FileHandle(forWritingTo: URL(fileURLWithPath: path(name)))
  }

  /// Names in the folder, hidden ones too, in order.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  /// Every file below `name` with its bytes, by path.
  func contents(of name: String = "") -> [String: Data] {
    Self.contents(of: name.isEmpty ? path : path(name))
  }

  static func contents(of folder: String) -> [String: Data] {
    var files: [String: Data] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: folder) ?? .init() {
      let file = "\(folder)/\(name)"
      let attributes = try? FileManager.default.attributesOfItem(atPath: file)
      // A pipe among them would keep its reader waiting.
      guard attributes?[.type] as? FileAttributeType == .typeRegular else { continue }
      files[name] = FileManager.default.contents(atPath: file)
    }
    return files
  }
}
