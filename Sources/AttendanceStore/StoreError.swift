/// Why the store can't be used, independent of how it is said.
public struct StoreError: Error, Sendable, Hashable {
  /// What went wrong.
  public enum Kind: Sendable, Hashable {
    /// There is no store at the path.
    case missing
    /// The file is something else than a Footfall store.
    case notAStore
    /// The store was written by a later version, whose number is given.
    case newerVersion(Int)
    /// The store was written by an earlier version, in a format that is no longer read.
    case olderVersion(Int)
    /// Another program holds the store.
    case busy
    /// The store, or the folder it lies in, can't be written.
    case notWritable
    /// The store can't be created here.
    case cannotCreate
    /// The disk is full.
    case diskFull
    /// The store's contents are not what was written; the place is named.
    case damaged(String)
    /// The edition's days were cut by another zone or hour than the pipeline file names.
    case dayRuleChanged(timeZone: String, dayStartsAtMinutes: Int)
    /// The edition's persons were made digests of with another secret key.
    case personKeyChanged
    /// More distinct scan points or badges than a scan key can tell apart.
    case limit(what: String, limit: Int)
    /// SQLite's own words for anything else.
    case other(String)
  }

  /// What went wrong.
  public let kind: Kind

  /// The store's path.
  public let path: String

  /// An error about the store at `path`.
  public init(_ kind: Kind, path: String) {
    self.kind = kind
    self.path = path
  }
}
