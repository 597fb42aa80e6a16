/// What a delivery of scans adds to those that are known.
///
/// Its speed stands in the benchmark `Attendance:union`.
package struct ScanKeyUnion: Sendable {
  /// All scans, known and new, in rising order, each once.
  package let all: [ScanKey]

  /// The scans that were not known before, in rising order.
  package let added: [ScanKey]

  /// Joins two sets, each in rising order without repeats. O(n + m).
  package init(known: [ScanKey], delivered: [ScanKey]) {
    if known.isEmpty {
      all = delivered
      added = delivered
      return
    }
    var added: [ScanKey] = []
    added.reserveCapacity(delivered.count)
    all = unsafe [ScanKey](unsafeUninitializedCapacity: known.count + delivered.count) {
      target, count in
      var (left, right, end) = (0, 0, 0)
      while left < known.count, right < delivered.count {
        let (old, new) = (known[left], delivered[right])
        if old <= new {
          unsafe target.initializeElement(at: end, to: old)
          left += 1
          if old == new { right += 1 }
        } else {
          unsafe target.initializeElement(at: end, to: new)
          added.append(new)
          right += 1
        }
        end += 1
      }
      while left < known.count {
        unsafe target.initializeElement(at: end, to: known[left])
        left += 1
        end += 1
      }
      while right < delivered.count {
        unsafe target.initializeElement(at: end, to: delivered[right])
        added.append(delivered[right])
        right += 1
        end += 1
      }
      count = end
    }
    self.added = added
  }
}
