internal import Synchronization

/// Somebody's wish that a run ends at the next point where nothing is half done.
///
/// One is shared by all threads of a run, which ask now and then whether it has been made.
public final class StopRequest: Sendable {
  /// The end of a run that was asked for.
  public struct Stopped: Error, Sendable, Hashable {
    /// The number of the signal that asked for it.
    public let signal: Int32
  }

  private let signal = Atomic<Int32>(0)

  /// A request that nobody has made yet.
  public init() {}

  /// Makes the request; the first one counts.
  public func make(signal: Int32) {
    _ = self.signal.compareExchange(expected: 0, desired: signal, ordering: .relaxed)
  }

  /// What was asked for; `nil` as long as nobody has.
  public var stopped: Stopped? {
    let signal = signal.load(ordering: .relaxed)
    return signal == 0 ? nil : Stopped(signal: signal)
  }

  /// Throws where the request has been made.
  public func check() throws(Stopped) {
    if let stopped { throw stopped }
  }
}

extension StopRequest: Hashable {
  /// Whether two are the same request.
  public static func == (one: StopRequest, other: StopRequest) -> Bool { one === other }

  /// Feeds what tells requests apart.
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
