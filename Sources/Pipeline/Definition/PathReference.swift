import Foundation

/// A path of the pipeline file: what it says, and which file that is.
public struct PathReference: Sendable, Hashable {
  /// The path as it was written.
  public let written: String

  /// The path from the current folder, or from the root where `written` starts there.
  ///
  /// Of a pattern for ``FileGlob`` this is for people to read: `directory` may have characters
  /// that a pattern gives a meaning to.
  public let resolved: String

  /// A path that is relative to `directory`.
  public init(_ written: String, in directory: String) {
    self.written = written
    resolved = Self.resolve(written, in: directory)
  }

  /// The folder that `path` lies in; `.` where the path does not say.
  public static func directory(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    let folder = path[..<slash]
    return folder.isEmpty ? "/" : String(folder)
  }

  /// `path` as seen from the folder that `directory` is relative to, without needless steps.
  ///
  /// `a/..` is left out only where `a` is no symbolic link, since the system goes to the
  /// parent of the folder that a link leads to.
  static func resolve(_ path: String, in directory: String) -> String {
    let joined = path.hasPrefix("/") ? path : directory + "/" + path
    let isAbsolute = joined.hasPrefix("/")
    var steps: [Substring] = []
    for step in joined.split(separator: "/") where step != "." {
      let isRemovable = step == ".." && steps.last.map { $0 != ".." } ?? isAbsolute
      if isRemovable, !isSymbolicLink(steps, isAbsolute: isAbsolute) {
        _ = steps.popLast()
      } else {
        steps.append(step)
      }
    }
    let text = (isAbsolute ? "/" : "") + steps.joined(separator: "/")
    return text.isEmpty ? "." : text
  }

  /// `path`, or where it is a symbolic link the path of the file that it leads to.
  static func followed(_ path: String) -> String {
    guard isSymbolicLink(path), let real = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  private static func isSymbolicLink(_ steps: [Substring], isAbsolute: Bool) -> Bool {
    guard !steps.isEmpty else { return false }
    return isSymbolicLink((isAbsolute ? "/" : "") + steps.joined(separator: "/"))
  }

  private static func isSymbolicLink(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.type] as? FileAttributeType == .typeSymbolicLink
  }
}
