import Foundation

/// Finds files by a pattern, without a shell.
///
/// `*` and `?` stand for any characters and any one character of a name, `[a-z]` and `[!a-z]` for
/// one of a set, `**` as a whole step for any number of folders, none included; a backslash takes
/// the next character's meaning away. Hidden files and folders, whose names start with a dot, are
/// found only where the pattern's step starts with a dot too.
public enum FileGlob {
  /// Paths of the files that `pattern` names, in Unicode scalar order, each once.
  ///
  /// Folders are never among them; a name that is not UTF-8 is, with U+FFFD for its other bytes. A relative pattern starts in `directory`, and so do the paths
  /// returned. `**` does not enter symbolic links; any other step follows them as every path
  /// does. What can't be read counts as empty.
  public static func expand(_ pattern: String, in directory: String = ".") -> [String] {
    let steps = pattern.split(separator: "/").map(FileNamePattern.init)
    var found: Set<String> = []
    if !steps.isEmpty, !pattern.hasSuffix("/") {
      let start = pattern.hasPrefix("/") ? "/" : directory
      search(start, steps[...], into: &found)
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether `pattern` may name several files, and others than today.
  static func hasWildcards(_ pattern: String) -> Bool {
    pattern.split(separator: "/").contains { FileNamePattern($0).literal == nil }
  }

  private static func search(
    _ folder: String, _ steps: ArraySlice<FileNamePattern>, into found: inout Set<String>
  ) {
    guard let step = steps.first else { return }
    let rest = steps.dropFirst()
    if step.isAnyDepth {
      // At the end of a pattern '**' stands for every file below, as '**/*' does.
      search(folder, rest.isEmpty ? [FileNamePattern("*")] : rest, into: &found)
      for name in names(in: folder) where !name.hasPrefix(".") {
        let path = join(folder, name)
        if kind(of: path) == .typeDirectory { search(path, steps, into: &found) }
      }
    } else if let name = step.literal {
      visit(join(folder, name), rest, into: &found)
    } else {
      for name in names(in: folder) where step.matches(name) {
        visit(join(folder, name), rest, into: &found)
      }
    }
  }

  private static func visit(
    _ path: String, _ rest: ArraySlice<FileNamePattern>, into found: inout Set<String>
  ) {
    if !rest.isEmpty {
      search(path, rest, into: &found)
    } else if isFile(path) || isUnspeakable(path) {
      found.insert(PathReference.resolve(path, in: "."))
    }
  }

  private static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  // Foundation leaves out names that are not UTF-8, such as those that an old archive brings:
  // they come with U+FFFD, so that a run can say so rather than count without the file.
  private static func names(in folder: String) -> [String] {
    guard let stream = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// Whether the path has a name that is not UTF-8 and so can't be opened by it.
  private static func isUnspeakable(_ path: String) -> Bool {
    path.unicodeScalars.contains("\u{FFFD}") && kind(of: path) == nil
  }

  /// What `path` itself is, links not followed; `nil` where there is nothing.
  private static func kind(of path: String) -> FileAttributeType? {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
  }

  private static func isFile(_ path: String) -> Bool {
    switch kind(of: path) {
    case nil, .typeDirectory: return false
    case .typeSymbolicLink:
      // With a slash at its end the path is that of a folder, or of nothing.
      return FileManager.default.fileExists(atPath: path)
        && !FileManager.default.fileExists(atPath: path + "/.")
    default: return true
    }
  }
}
