/// Work that goes on beside the caller's, on a thread of its own.
package final class Background<Value: Sendable>: Sendable {
  private let outcome = Promise<Value>()

  /// Begins at once. Where the system gives no thread, the work is done when this returns.
  package init(_ work: @escaping @Sendable () throws -> Value) {
    let run: @Sendable () -> Void = { [outcome] in outcome.keep(Result { try work() }) }
    // Foundation's own way to start a thread does not tell when there is none.
    if let thread = SystemThread(run) { thread.detach() } else { run() }
  }

  /// What came of it; waits for it.
  package func value() throws -> Value { try outcome.value() }
}
