internal import CSVReading
internal import Crypto
internal import Foundation
internal import Synchronization

/// The hash of a file, worked out while the file is being read for its records.
final class ConcurrentHash: Sendable {
  private let outcome = Mutex<Result<String, any Error>?>(nil)
  private let done = DispatchSemaphore(value: 0)

  /// Begins at once.
  init(_ text: TextSource) {
    Thread.detachNewThread { [self] in
      let result = Result { try ContentHash.of(text) }
      outcome.withLock { $0 = result }
      done.signal()
    }
  }

  /// The hash in hex; waits for it. To be asked for once.
  func value() throws -> String {
    done.wait()
    guard let result = outcome.withLock({ $0 }) else {
      preconditionFailure("a hash was signalled before it was there")
    }
    return try result.get()
  }
}
