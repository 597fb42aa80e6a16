internal import CMalloc

/// How the program asks the system for memory.
enum Memory {
  /// Lets all threads share one heap, which keeps what is let go for the next use.
  ///
  /// By default each thread gets a heap of its own and keeps what it no longer needs; with a
  /// thread for each file that is read ahead, hashed or written, that was a quarter of all memory.
  /// And by default each block of some megabytes comes fresh from the system and goes back to it,
  /// which was half of a run's page faults. No step asks for memory so often that threads wait.
  static func keepBlocks() {
    limit_heaps(1)
    keep_memory(64 << 20)
  }
}
