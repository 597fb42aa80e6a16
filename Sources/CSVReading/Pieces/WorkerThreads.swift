import Glibc

/// A few threads that run the same work, until each of them is done.
@safe struct WorkerThreads: ~Copyable {
  private final class Work: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  private var threads: [pthread_t] = []

  /// Starts `count` threads, or as many as the system allows, which may be none.
  init(count: Int, _ body: @escaping @Sendable () -> Void) {
    let work = Work(body)
    for _ in 0..<count {
      var thread = pthread_t()
      let context = unsafe Unmanaged.passRetained(work)
      let status = unsafe pthread_create(
        &thread, nil,
        { context in
          guard let context = unsafe context else { return nil }
          unsafe Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body()
          return nil
        }, context.toOpaque())
      guard status == 0 else {
        unsafe context.release()
        break
      }
      threads.append(thread)
    }
  }

  /// Whether the system allowed none.
  var isEmpty: Bool { threads.isEmpty }

  /// Waits for all of them.
  func join() {
    for thread in threads { pthread_join(thread, nil) }
  }
}
