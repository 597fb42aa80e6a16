internal import CMalloc

/// How the program asks the system for memory.
enum Memory {
  /// Lets all threads share two heaps.
  ///
  /// By default each thread gets one of its own and keeps what it no longer needs; with a thread
  /// for each file that is read ahead, hashed or written, that was a quarter of all memory.
  static func shareHeaps() {
    limit_heaps(2)
  }
}
