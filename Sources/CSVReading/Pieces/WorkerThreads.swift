internal import Threads

/// A few threads that run the same work, until each of them is done.
struct WorkerThreads: ~Copyable {
  private var threads: [SystemThread] = []

  /// Starts `count` threads, or as many as the system allows, which may be none.
  init(count: Int, _ body: @escaping @Sendable () -> Void) {
    for _ in 0..<count {
      guard let thread = SystemThread(body) else { break }
      threads.append(thread)
    }
  }

  /// Whether the system allowed none.
  var isEmpty: Bool { threads.isEmpty }

  /// Waits for all of them.
  func join() {
    for thread in threads { thread.join() }
  }
}
