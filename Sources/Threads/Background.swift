internal import Dispatch
internal import Synchronization

/// Work that goes on beside the caller's, on a thread of its own.
package final class Background<Value: Sendable>: Sendable {
  private let outcome = Mutex<Result<Value, any Error>?>(nil)
  private let done = DispatchSemaphore(value: 0)

  /// Begins at once. Where the system gives no thread, the work is done when this returns.
  package init(_ work: @escaping @Sendable () throws -> Value) {
    let run: @Sendable () -> Void = { [self] in
      let result = Result { try work() }
      outcome.withLock { $0 = result }
      done.signal()
    }
    // Foundation's own way to start a thread does not tell when there is none.
    if let thread = SystemThread(run) { thread.detach() } else { run() }
  }

  /// What came of it; waits for it.
  package func value() throws -> Value {
    done.wait()
    // For whoever asks next.
    done.signal()
    guard let result = outcome.withLock({ $0 }) else {
      preconditionFailure("work was signalled as done before its outcome was there")
    }
    return try result.get()
  }
}
