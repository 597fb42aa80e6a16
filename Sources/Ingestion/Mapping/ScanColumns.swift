/// The columns of scan logs that are read; no other column ever enters the store.
public struct ScanColumns: Sendable, Hashable {
  /// The badge's text.
  public var badge: ColumnReference
  /// When the badge was scanned, by the scanner's clock.
  public var scannedAt: ColumnReference
  /// Where it was scanned.
  public var point: ColumnReference?
  /// Which way its holder went.
  public var direction: ColumnReference?
  /// When the scan reached the server.
  public var uploadedAt: ColumnReference?
  /// Whether the scanner let the badge in.
  public var result: ColumnReference?

  /// Columns of which only the two that a scan can't do without are known.
  public init(badge: ColumnReference, scannedAt: ColumnReference) {
    self.badge = badge
    self.scannedAt = scannedAt
  }

  /// Every header name that the columns go by.
  var names: Set<String> {
    let columns = [badge, scannedAt, point, direction, uploadedAt, result]
    return Set(columns.compactMap(\.self).flatMap(\.names))
  }
}
