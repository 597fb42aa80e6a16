internal import Foundation

/// What the system says of a file without reading it: its size, its place on the disk, and when
/// its content and its entry last changed, to the nanosecond.
///
/// The last of these can't be set by a program, so that two equal marks speak of one content,
/// unless the file changed twice within a tick of the system's clock; see ``isSettled``.
struct FileMark: Sendable, Hashable {
  /// The size in bytes.
  let bytes: Int

  /// The mark, to be compared with others.
  let text: String

  private let changed: Double
  private let taken: Double

  /// The mark of the file at `path` as it is now; `nil` where there is none. Links are not
  /// followed.
  init?(path: String, now: Date = Date()) {
    var info = stat()
    guard unsafe lstat(path, &info) == 0 else { return nil }
    bytes = Int(info.st_size)
    text = [
      Int(info.st_size), Int(info.st_dev), Int(info.st_ino), Int(info.st_mtim.tv_sec),
      Int(info.st_mtim.tv_nsec), Int(info.st_ctim.tv_sec), Int(info.st_ctim.tv_nsec),
    ].map(String.init).joined(separator: " ")
    changed = Double(info.st_ctim.tv_sec)
    taken = now.timeIntervalSince1970
  }

  /// Whether the file had been left alone for so long that another change must show.
  var isSettled: Bool { taken - changed > 3 }

  /// Whether two marks are the same, whenever they were taken.
  static func == (one: FileMark, other: FileMark) -> Bool { one.text == other.text }

  func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
