import Foundation

/// What a report folder's `run.json` says about the folder.
public struct PublishedRecord: Sendable, Hashable {
  /// What the report was made from, as one hash.
  public let fingerprint: String

  /// The SHA-256 of every file of the folder but `run.json` itself, by path.
  public let hashes: [String: String]

  /// Reads a record, or `nil` where the bytes are none.
  public init?(json bytes: [UInt8]) {
    guard RunRecord.files(inJSON: bytes) != nil,
      let object = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any],
      let fingerprint = object["fingerprint"] as? String,
      let hashes = object["hashes"] as? [String: String]
    else { return nil }
    self.fingerprint = fingerprint
    self.hashes = hashes
  }
}
