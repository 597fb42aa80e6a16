package import Attendance

/// One event day's scans as the store keeps them, out of the store's hands.
package struct StoredScans: Sendable {
  // `nil` where the day has no scans.
  private let blob: [UInt8]?
  private let count: Int
  private let date: CalendarDate
  private let path: String

  init(blob: [UInt8]?, count: Int, date: CalendarDate, path: String) {
    self.blob = blob
    self.count = count
    self.date = date
    self.path = path
  }

  /// The scans in rising order, each once; throws ``StoreError`` where they are not what was
  /// written.
  package func keys() throws -> [ScanKey] {
    guard let blob else { return [] }
    do {
      let keys = try unsafe blob.withUnsafeBytes { try unsafe ScanBlob.decode($0) }
      if keys.count == count { return keys }
    } catch is ScanBlob.Damage {}
    throw StoreError(.damaged("the scans of \(date)"), path: path)
  }
}
