internal import Dispatch
internal import Synchronization

/// Threads among which a piece of work is shared out; its result never tells how many they are.
package struct Workers: Sendable {
  /// How many threads work at once, at least 1.
  package let count: Int

  package init(count: Int) {
    self.count = max(1, count)
  }

  /// The caller's thread alone.
  package static let one = Workers(count: 1)

  /// `count` things cut into ranges, several for each thread, so that none waits long for the last;
  /// no range is empty.
  package func ranges(of count: Int) -> [Range<Int>] {
    let parts = min(self.count == 1 ? 1 : self.count * 4, count)
    return (0..<parts).map { count * $0 / parts..<count * ($0 + 1) / parts }
  }

  /// Runs `work` once for each number below `parts`, in no order, and returns when all is done.
  package func forEach(_ parts: Int, _ work: @Sendable (Int) -> Void) {
    guard count > 1, parts > 1 else {
      for part in 0..<parts { work(part) }
      return
    }
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: min(count, parts)) { _ in
      while true {
        let part = next.add(1, ordering: .relaxed).oldValue
        guard part < parts else { return }
        work(part)
      }
    }
  }

  /// What `work` makes of each number below `parts`, in their order.
  package func map<Value: Sendable>(_ parts: Int, _ work: @Sendable (Int) -> Value) -> [Value] {
    let values = Mutex([Value?](repeating: nil, count: parts))
    forEach(parts) { part in
      let value = work(part)
      values.withLock { $0[part] = value }
    }
    return values.withLock { $0.compactMap { $0 } }
  }
}
