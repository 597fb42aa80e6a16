internal import Dispatch
internal import Synchronization

/// A value that some thread will have; others wait for it.
package final class Promise<Value: Sendable>: Sendable {
  private let outcome = Mutex<Result<Value, any Error>?>(nil)
  private let done = DispatchSemaphore(value: 0)

  /// A promise that nobody has kept yet.
  package init() {}

  /// Keeps the promise; once it is kept, nothing changes it any more.
  package func keep(_ result: Result<Value, any Error>) {
    let isFirst = outcome.withLock { outcome in
      guard outcome == nil else { return false }
      outcome = result
      return true
    }
    if isFirst { done.signal() }
  }

  /// What came of it; waits for it.
  package func value() throws -> Value {
    done.wait()
    // For whoever asks next.
    done.signal()
    guard let result = outcome.withLock({ $0 }) else {
      preconditionFailure("a promise was signalled as kept before it was")
    }
    return try result.get()
  }
}
