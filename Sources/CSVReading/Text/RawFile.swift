/// A file as it lies on the disk, compressed or not.
package enum RawFile {
  /// Calls `body` with the file's bytes, in order, a mebibyte at a time.
  ///
  /// Throws ``TextSourceError``: links, folders, pipes and devices are refused, as they are where
  /// the file is read as text.
  package static func forEachBlock(
    of path: String, _ body: (UnsafeRawBufferPointer) -> Void
  ) throws {
    unsafe try StoredBytes.file(try InputFile(path: path)).forEachBlock { block in
      unsafe body(block)
      return true
    }
  }
}
