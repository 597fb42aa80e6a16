internal import CRename
internal import Foundation

/// Who may read a report: its owner alone, until somebody opens its folder to others.
///
/// A report is exchanged as a whole, so what the old folder allowed has to be given to the new
/// one, and to its files.
struct ReportPermissions {
  /// The mode of folders.
  let folder: mode_t

  /// The mode of files.
  let file: mode_t

  /// The permissions for the folder at `path`, which need not be there yet.
  init(of path: String) {
    var info = stat()
    let isThere = unsafe lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
    let folder = isThere ? info.st_mode & 0o777 | 0o700 : 0o700
    // Who may enter the folder and list it may read what is in it; nobody else writes.
    let readers = [mode_t(0o050), 0o005].filter { folder & $0 == $0 }.map { $0 & 0o044 }
    self.folder = folder
    file = readers.reduce(0o600, |)
  }

  /// Gives a file or folder its mode, whatever the process masks.
  func apply(to path: String, isFolder: Bool) throws {
    guard isFolder ? folder != 0o700 : file != 0o600 else { return }
    guard unsafe chmod(path, isFolder ? folder : file) == 0 else {
      throw DurableFile.cannotCreate(path)
    }
  }
}
