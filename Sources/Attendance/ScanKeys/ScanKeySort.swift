/// Sorts scan keys and drops repeated ones.
///
/// A radix sort of 11 bits a pass that skips every digit in which the keys don't vary; logs come
/// in the order of time and speak of few points, so most passes fall away.
/// Its speed stands in the benchmark `Attendance:sort`.
package enum ScanKeySort {
  /// The keys in rising order, each once. O(n) time, O(n) memory beside the keys.
  package static func sortedUnique(_ keys: consuming [ScanKey]) -> [ScanKey] {
    guard keys.count > 1 else { return keys }
    return unique(sorted(keys))
  }

  /// The keys in rising order. O(n) time, O(n) memory beside the keys.
  package static func sorted(_ keys: consuming [ScanKey]) -> [ScanKey] {
    if keys.count < 512 {
      keys.sort()
      return keys
    }
    return radixSorted(keys)
  }

  private static let digitBits = 11
  private static let buckets = 1 << 11

  private static func radixSorted(_ input: consuming [ScanKey]) -> [ScanKey] {
    var keys = input
    var varying: UInt64 = 0
    var isSorted = true
    var previous = keys[0]
    for key in keys {
      varying |= key.bits ^ previous.bits
      if key < previous { isSorted = false }
      previous = key
    }
    if isSorted { return keys }
    var other = [ScanKey](repeating: ScanKey(bits: 0), count: keys.count)
    var counts = [Int](repeating: 0, count: buckets)
    for shift in stride(from: 0, to: 64, by: digitBits)
    where (varying >> UInt64(shift)) & UInt64(buckets - 1) != 0 {
      distribute(keys, into: &other, by: UInt64(shift), counts: &counts)
      swap(&keys, &other)
    }
    return keys
  }

  private static func distribute(
    _ keys: [ScanKey], into other: inout [ScanKey], by shift: UInt64, counts: inout [Int]
  ) {
    let mask = UInt64(buckets - 1)
    unsafe keys.withUnsafeBufferPointer { source in
      unsafe other.withUnsafeMutableBufferPointer { target in
        unsafe counts.withUnsafeMutableBufferPointer { starts in
          unsafe starts.update(repeating: 0)
          for index in 0..<source.count {
            unsafe starts[Int(source[index].bits >> shift & mask)] += 1
          }
          var sum = 0
          for bucket in 0..<buckets {
            let count = unsafe starts[bucket]
            unsafe starts[bucket] = sum
            sum += count
          }
          for index in 0..<source.count {
            let key = unsafe source[index]
            let bucket = Int(key.bits >> shift & mask)
            unsafe target[starts[bucket]] = key
            unsafe starts[bucket] += 1
          }
        }
      }
    }
  }

  private static func unique(_ sorted: consuming [ScanKey]) -> [ScanKey] {
    var keys = sorted
    let kept = unsafe keys.withUnsafeMutableBufferPointer { buffer in
      var last = 0
      for index in 1..<buffer.count {
        let key = unsafe buffer[index]
        if unsafe key != buffer[last] {
          last += 1
          unsafe buffer[last] = key
        }
      }
      return last + 1
    }
    keys.removeLast(keys.count - kept)
    return keys
  }
}
