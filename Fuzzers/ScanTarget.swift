import Attendance

@testable import AttendanceStore

/// The decoder of a day's scans: damage is an error, and what is no error is rising keys.
///
/// Bytes that a fuzzer makes up never have the right checksum, so the decoder is given them as
/// they are and with the checksum put right.
enum ScanTarget {
  static func run(_ bytes: [UInt8]) {
    var bytes = bytes
    check(bytes)
    guard bytes.count >= 32 else { return }
    bytes[0] = 1
    unsafe bytes.withUnsafeMutableBytes { unsafe ScanBlob.seal($0) }
    check(bytes)
  }

  private static func check(_ bytes: [UInt8]) {
    do throws(ScanBlob.Damage) {
      let keys = try decoded(bytes)
      for (one, next) in zip(keys, keys.dropFirst()) {
        promise(one.bits < next.bits, "keys that don't rise")
      }
      let again = try decoded(ScanBlob.encode(keys))
      promise(again == keys, "other keys after writing and reading them")
    } catch {}
  }

  private static func decoded(_ bytes: [UInt8]) throws(ScanBlob.Damage) -> [ScanKey] {
    let result = unsafe bytes.withUnsafeBytes { bytes in
      Result { () throws(ScanBlob.Damage) in try unsafe ScanBlob.decode(bytes) }
    }
    return try result.get()
  }
}
