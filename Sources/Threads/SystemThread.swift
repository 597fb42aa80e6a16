import Glibc

/// A thread of the system's own.
package struct SystemThread: Sendable {
  private final class Work: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  private let thread: pthread_t

  /// Starts a thread that runs `body`; `nil` where the system allows none.
  ///
  /// Either ``join()`` or ``detach()`` has to be called, once.
  package init?(_ body: @escaping @Sendable () -> Void) {
    var thread = pthread_t()
    let context = unsafe Unmanaged.passRetained(Work(body))
    let status = unsafe pthread_create(
      &thread, nil,
      { context in
        guard let context = unsafe context else { return nil }
        unsafe Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body()
        return nil
      }, context.toOpaque())
    guard status == 0 else {
      unsafe context.release()
      return nil
    }
    self.thread = thread
  }

  /// Waits until it has ended.
  package func join() {
    pthread_join(thread, nil)
  }

  /// Lets it end by itself.
  package func detach() {
    pthread_detach(thread)
  }
}
