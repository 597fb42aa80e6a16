package import Threads

/// Sorts scan keys and drops repeated ones.
///
/// Keys are dealt out by their badges' highest bits into buckets that fit a core's cache, and
/// each bucket is dealt out once more by the rest of the badge. Logs come in the order of time
/// and dealing keeps that order, so that mostly nothing is left to be done within a badge.
/// Threads share out the lists, and then the buckets.
/// Its speed stands in the benchmark `Attendance:sort`.
package enum ScanKeySort {
  /// The keys of all lists in rising order, each once. O(n) time for logs in the order of time,
  /// O(n log n) for any; O(n) memory beside the keys, which are let go as soon as can be.
  package static func sortedUnique(
    _ lists: consuming [[ScanKey]], workers: Workers = .one
  ) -> [ScanKey] {
    var keys = sorted(lists, workers: workers)
    dropRepeated(&keys)
    return keys
  }

  /// The keys of all lists in rising order.
  package static func sorted(
    _ lists: consuming [[ScanKey]], workers: Workers = .one
  ) -> [ScanKey] {
    var deal = BucketDeal(lists, workers: workers)
    lists = []
    guard let buckets = deal?.buckets, var keys = deal?.dealt(workers: workers) else { return [] }
    deal = nil
    let ranges = workers.ranges(of: buckets.count)
    unsafe keys.withUnsafeMutableBufferPointer { keys in
      let places = unsafe KeyPlaces(keys: keys)
      workers.forEach(ranges.count) { range in
        var sorter = BucketSorter(least: buckets.least, badgeBits: buckets.shift)
        for bucket in ranges[range] {
          unsafe sorter.sort(UnsafeMutableBufferPointer(rebasing: places.keys[buckets[bucket]]))
        }
      }
    }
    return keys
  }

  private static func dropRepeated(_ keys: inout [ScanKey]) {
    guard keys.count > 1 else { return }
    let kept = unsafe keys.withUnsafeMutableBufferPointer { keys in
      var last = 0
      for index in 1..<keys.count {
        let key = unsafe keys[index]
        if unsafe key != keys[last] {
          last += 1
          unsafe keys[last] = key
        }
      }
      return last + 1
    }
    keys.removeLast(keys.count - kept)
  }
}

/// Places for keys that threads fill or sort side by side, no place by two of them.
@safe
private struct KeyPlaces: @unchecked Sendable {
  let keys: UnsafeMutableBufferPointer<ScanKey>
}

/// Which keys lie together after the first deal: those whose badges share their highest bits.
private struct Buckets: Sendable {
  private static let bits = 10

  /// The smallest badge number; the others are taken as their distance to it.
  let least: UInt32

  /// The badges' bits that a bucket does not tell.
  let shift: Int

  // Where each bucket begins among all keys, and where the last one ends.
  private var starts: [Int]

  /// How many buckets there are.
  var count: Int { starts.count - 1 }

  /// Where among all keys a bucket lies.
  subscript(bucket: Int) -> Range<Int> { starts[bucket]..<starts[bucket + 1] }

  /// Buckets for badges of this range, all of them empty.
  init(_ badges: ClosedRange<UInt32>) {
    let spread = badges.upperBound - badges.lowerBound
    least = badges.lowerBound
    shift = max(0, UInt32.bitWidth - spread.leadingZeroBitCount - Self.bits)
    starts = [Int](repeating: 0, count: Int(spread >> UInt32(shift)) + 2)
  }

  /// How many keys of `lists` belong to each bucket.
  func counts(_ lists: ArraySlice<[ScanKey]>) -> [Int] {
    var counts = [Int](repeating: 0, count: count)
    for list in lists {
      for key in list { counts[Int((key.badge &- least) >> UInt32(shift))] += 1 }
    }
    return counts
  }

  /// Gives each bucket its place, by how many keys each of some parts has for it, and returns
  /// where in each bucket each part's keys begin.
  mutating func place(_ counts: [[Int]]) -> [[Int]] {
    var starts = counts
    var next = 0
    for bucket in 0..<count {
      self.starts[bucket] = next
      for part in counts.indices {
        starts[part][bucket] = next
        next += counts[part][bucket]
      }
    }
    self.starts[count] = next
    return starts
  }
}

/// Deals keys out into buckets; each thread those of some lists.
private struct BucketDeal {
  let buckets: Buckets
  private let lists: [[ScanKey]]
  private let parts: [Range<Int>]
  private let starts: [[Int]]

  /// `nil` where there are no keys.
  init?(_ lists: [[ScanKey]], workers: Workers) {
    let parts = workers.ranges(of: lists.count)
    let ranges = workers.map(parts.count) { Self.badges(lists[parts[$0]]) }.compactMap { $0 }
    guard let least = ranges.map(\.lowerBound).min(),
      let greatest = ranges.map(\.upperBound).max()
    else { return nil }
    var buckets = Buckets(least...greatest)
    let empty = buckets
    starts = buckets.place(workers.map(parts.count) { empty.counts(lists[parts[$0]]) })
    (self.buckets, self.lists, self.parts) = (buckets, lists, parts)
  }

  private static func badges(_ lists: ArraySlice<[ScanKey]>) -> ClosedRange<UInt32>? {
    var least = UInt32.max
    var greatest: UInt32 = 0
    for list in lists {
      for key in list {
        least = min(least, key.badge)
        greatest = max(greatest, key.badge)
      }
    }
    return least <= greatest ? least...greatest : nil
  }

  /// All keys, bucket by bucket, in the order in which they come.
  func dealt(workers: Workers) -> [ScanKey] {
    let count = buckets[buckets.count - 1].upperBound
    return unsafe [ScanKey](unsafeUninitializedCapacity: count) { target, filled in
      let places = unsafe KeyPlaces(keys: target)
      workers.forEach(parts.count) { part in
        deal(part, into: places)
      }
      filled = count
    }
  }

  private func deal(_ part: Int, into places: KeyPlaces) {
    var next = starts[part]
    let (least, shift) = (buckets.least, UInt32(truncatingIfNeeded: buckets.shift))
    let target = unsafe places.keys
    unsafe next.withUnsafeMutableBufferPointer { next in
      for list in lists[parts[part]] {
        unsafe list.withUnsafeBufferPointer { list in
          for index in 0..<list.count {
            let key = unsafe list[index]
            let bucket = Int((key.badge &- least) >> shift)
            unsafe target.initializeElement(at: next[bucket], to: key)
            unsafe next[bucket] &+= 1
          }
        }
      }
    }
  }
}

/// Sorts one bucket after the other.
private struct BucketSorter {
  private static let digitBits = 11
  private static let smallCount = 256

  private let least: UInt32
  private let badgeBits: Int
  private var other: [ScanKey] = []
  private var next = [Int](repeating: 0, count: 1 << digitBits)

  /// - Parameter badgeBits: the low bits of badges in which the keys of a bucket vary.
  init(least: UInt32, badgeBits: Int) {
    self.least = least
    self.badgeBits = badgeBits
  }

  mutating func sort(_ keys: UnsafeMutableBufferPointer<ScanKey>) {
    if keys.count < Self.smallCount { return unsafe insertOrSort(keys) }
    for shift in stride(from: 0, to: badgeBits, by: Self.digitBits) {
      unsafe deal(keys, by: UInt32(shift))
    }
    unsafe insertOrSort(keys)
  }

  /// Deals the keys out by eleven bits of their badges, keeping the order of equal ones.
  private mutating func deal(_ keys: UnsafeMutableBufferPointer<ScanKey>, by shift: UInt32) {
    if other.count < keys.count {
      other = [ScanKey](repeating: ScanKey(bits: 0), count: keys.count + keys.count / 4)
    }
    let least = least
    let mask = UInt32(1 << min(Self.digitBits, badgeBits - Int(shift))) - 1
    unsafe next.withUnsafeMutableBufferPointer { next in
      unsafe other.withUnsafeMutableBufferPointer { other in
        for digit in 0...Int(mask) { unsafe next[digit] = 0 }
        for index in 0..<keys.count {
          let key = unsafe keys[index]
          unsafe other[index] = key
          unsafe next[Int((key.badge &- least) >> shift & mask)] &+= 1
        }
        var sum = 0
        for digit in 0...Int(mask) {
          let count = unsafe next[digit]
          unsafe next[digit] = sum
          sum &+= count
        }
        for index in 0..<keys.count {
          let key = unsafe other[index]
          let digit = Int((key.badge &- least) >> shift & mask)
          unsafe keys[next[digit]] = key
          unsafe next[digit] &+= 1
        }
      }
    }
  }

  /// Puts keys in order that nearly are, and any others too.
  private func insertOrSort(_ keys: UnsafeMutableBufferPointer<ScanKey>) {
    var keys = unsafe keys
    var moves = 8 * keys.count + 64
    for index in stride(from: 1, to: keys.count, by: 1) {
      let key = unsafe keys[index]
      var place = index
      while place > 0, unsafe key < keys[place - 1] {
        unsafe keys[place] = keys[place - 1]
        place -= 1
      }
      unsafe keys[place] = key
      moves -= index - place
      if moves < 0 { return unsafe keys.sort() }
    }
  }
}
