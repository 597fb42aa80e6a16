/// Why a file cannot be opened or read as text.
public struct TextSourceError: Error, Sendable, Hashable {
  /// What went wrong, independent of where.
  public enum Kind: Sendable, Hashable {
    /// There is no such file.
    case notFound
    /// The file may not be read.
    case permissionDenied
    /// The path names a folder, a link, a device or a pipe.
    case notRegular
    /// The system reported an input error; the payload is `errno`.
    case io(Int32)
    /// The compressed file ends before its data does.
    case truncatedGzip
    /// The compressed file does not decompress, or its checksum is wrong.
    case corruptGzip
    /// The file decompresses to more bytes than the limit.
    case decompressedTooLarge(limit: Int)
    /// The file decompresses to more times its size than the limit.
    case suspiciousCompression(ratio: Int)
    /// The bytes are no text; `format` names what they seem to be, where that is known.
    case notText(format: String?)
    /// No encoding has this name.
    case unknownEncoding(String)
    /// The file was written to while it was read.
    case changedWhileRead
  }

  /// What went wrong.
  public let kind: Kind

  /// The path of the file, as it was given.
  public let path: String

  /// Creates an error.
  public init(_ kind: Kind, path: String) {
    self.kind = kind
    self.path = path
  }
}
