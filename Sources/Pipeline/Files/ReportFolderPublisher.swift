internal import CRename
internal import Foundation
internal import Reporting
internal import Threads

/// Puts a report where readers look for it, all at once.
///
/// The files are written to a new folder beside the old one; then the two are exchanged in one
/// step, so that readers see the whole old report or the whole new one.
struct ReportFolderPublisher {
  /// What the names of folders hold in which a report is not complete yet.
  static let unfinishedMark = ".footfall-new-"

  private let path: String

  /// A publisher for the folder at `path`, which need not be there yet.
  init(path: String) {
    // A folder can't be exchanged by the name '.', so the whole path is needed.
    self.path = PathReference.resolve(path, in: FileManager.default.currentDirectoryPath)
  }

  /// Throws where the folder holds anything that Footfall did not write.
  func check() throws {
    var info = stat()
    guard unsafe lstat(path, &info) == 0 else { return }
    guard info.st_mode & S_IFMT == S_IFDIR else {
      throw RunFailure(.foreignFolder(path: path, file: "."))
    }
    let record = FileManager.default.contents(atPath: path + "/" + RunRecord.path)
    let own = Set(record.flatMap { RunRecord.files(inJSON: Array($0)) } ?? [])
    if let foreign = try foreignFile(below: "", own: own) {
      throw RunFailure(.foreignFolder(path: path, file: foreign))
    }
  }

  /// Whether the folder holds, unharmed, the report that `fingerprint` stands for.
  func holds(_ fingerprint: Fingerprint) -> Bool {
    func contents(_ file: String) -> [UInt8]? {
      FileManager.default.contents(atPath: path + "/" + file).map(Array.init)
    }
    guard let record = contents(RunRecord.path).flatMap(PublishedRecord.init),
      record.fingerprint == fingerprint.text, !record.hashes.isEmpty
    else { return false }
    return record.hashes.allSatisfy { file, hash in contents(file).map(ContentHash.of) == hash }
  }

  /// Replaces the folder's contents with `files`.
  func publish(_ files: [ReportFile]) throws {
    try check()
    let parent = PathReference.directory(of: path)
    try DurableFile.makeFolder(parent)
    let fresh = try makeTemporaryFolder()
    do {
      try write(files, into: fresh)
      try exchange(fresh)
      try DurableFile.syncFolder(parent)
    } catch {
      try? FileManager.default.removeItem(atPath: fresh)
      throw error
    }
    try? FileManager.default.removeItem(atPath: fresh)
  }

  private func makeTemporaryFolder() throws -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? "report"
    let fresh = "\(PathReference.directory(of: path))/.\(name)\(Self.unfinishedMark)\(getpid())"
    try? FileManager.default.removeItem(atPath: fresh)
    guard unsafe mkdir(fresh, 0o700) == 0 else { throw DurableFile.cannotCreate(path) }
    return fresh
  }

  private func write(_ files: [ReportFile], into folder: String) throws {
    let permissions = ReportPermissions(of: path)
    var folders: Set<String> = [folder]
    for file in files {
      let parent = PathReference.directory(of: folder + "/" + file.path)
      if folders.insert(parent).inserted { try DurableFile.makeFolder(parent) }
    }
    // Side by side, because most of the time each of them waits for the disk.
    let writings = files.map { file in
      Background {
        let path = folder + "/" + file.path
        try DurableFile.create(path, bytes: file.bytes, mode: 0o600)
        try permissions.apply(to: path, isFolder: false)
      }
    }
    // All of them have ended before anything is thrown, and so before anything is removed.
    for result in writings.map({ one in Result { try one.value() } }) { try result.get() }
    for folder in folders {
      try permissions.apply(to: folder, isFolder: true)
      try DurableFile.syncFolder(folder)
    }
  }

  private func exchange(_ fresh: String) throws {
    var info = stat()
    if unsafe lstat(path, &info) != 0 {
      if unsafe rename(fresh, path) == 0 { return }
      // Another run may have published its report in between; that one is replaced like any.
      guard errno == EEXIST || errno == ENOTEMPTY else { throw DurableFile.cannotCreate(path) }
    }
    guard unsafe exchange_paths(fresh, path) == 0 else { throw DurableFile.cannotCreate(path) }
  }

  /// The first file or folder that is none of `own`, whose paths are relative to the report's.
  ///
  /// Other people's folders are not entered: that of a whole disk is known by its first name.
  private func foreignFile(below folder: String, own: Set<String>) throws -> String? {
    let place = folder.isEmpty ? path : path + "/" + folder.dropLast()
    for name in try FileManager.default.contentsOfDirectory(atPath: place).sorted() {
      var info = stat()
      let file = folder + name
      let isFolder =
        unsafe lstat(path + "/" + file, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
      if isFolder, own.contains(where: { $0.hasPrefix(file + "/") }) {
        if let foreign = try foreignFile(below: file + "/", own: own) { return foreign }
      } else if isFolder || !own.contains(file) {
        return file
      }
    }
    return nil
  }
}
