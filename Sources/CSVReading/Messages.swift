// Every sentence that this room says to people stands here.

extension TextSourceError.Kind: CustomStringConvertible {
  /// What went wrong, as a sentence without the file's name.
  public var description: String {
    switch self {
    case .notFound: "there is no such file"
    case .permissionDenied: "the file may not be read"
    case .notRegular: "this is no regular file (links, folders and pipes are not followed)"
    case .io(let code): "the file could not be read (system error \(code))"
    case .truncatedGzip: "the compressed file ends too early; it may still have been on its way"
    case .corruptGzip: "the compressed file is damaged"
    case .decompressedTooLarge(let limit): "the file decompresses to more than \(limit) bytes"
    case .suspiciousCompression(let ratio):
      "the file decompresses to more than \(ratio) times its size"
    case .notText(let format?): "this is no CSV file, but \(format)"
    case .notText(nil): "this is no text file"
    case .unknownEncoding(let name):
      "there is no encoding '\(name)'; known are auto, \(TextEncoding.known.joined(separator: ", "))"
    case .changedWhileRead: "the file was written to while it was read"
    }
  }
}

extension CSVError.Kind: CustomStringConvertible {
  /// What went wrong, as a sentence without the position.
  public var description: String {
    switch self {
    case .noRecords: "the file holds no records"
    case .damagedHeader(let reason): "the first record is damaged: \(reason)"
    }
  }
}

extension DamagedLine.Reason: CustomStringConvertible {
  /// Why the line was given up, as a sentence without the position.
  public var description: String {
    switch self {
    case .malformedQuoting(let column):
      "a quote is misplaced or never closed in field \(column)"
    case .fieldCount(let expected, let found):
      "the record has \(found) \(found == 1 ? "field" : "fields") instead of \(expected)"
    case .fieldTooLong(let column, let limit):
      "field \(column) is longer than \(limit) bytes; a quote may be missing"
    case .recordTooLong(let limit):
      "the record is longer than \(limit) bytes; a quote may be missing"
    }
  }

  /// A short name for the reason that never changes: for tables and scripts.
  public var code: String {
    switch self {
    case .malformedQuoting: "malformed_quoting"
    case .fieldCount: "field_count"
    case .fieldTooLong: "field_too_long"
    case .recordTooLong: "record_too_long"
    }
  }
}
