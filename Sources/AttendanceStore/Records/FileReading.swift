/// How a log was read that had no bad row: what is needed to go on from its end in a longer one.
public struct FileReading: Sendable, Hashable {
  /// Names the program's version and the pipeline file; under another one the same bytes may
  /// be other scans.
  public let reading: String
  /// The SHA-256 of the file's first 64 KiB, in hex.
  public let head: String
  /// The physical line that would follow its last one, from 1.
  public let nextLine: Int

  /// How a log was read.
  public init(reading: String, head: String, nextLine: Int) {
    self.reading = reading
    self.head = head
    self.nextLine = nextLine
  }
}
