extension TextSource {
  /// All of the text, for a reader that has to look at it more than once.
  package func allBytes() throws(TextSourceError) -> [UInt8] {
    var failure: TextSourceError?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      do throws(TextSourceError) {
        unsafe try read(at: 0, into: UnsafeMutableRawBufferPointer(buffer))
        filled = count
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    try verifyUnchanged()
    return bytes
  }
}
