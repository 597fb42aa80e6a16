internal import Foundation
internal import Threads

/// SIGTERM and Ctrl-C, for commands that write: the first asks the run to stop where nothing is
/// half done, the second ends the program at once, which harms nothing either.
enum StopSignals {
  /// The request that the signals make from now on.
  ///
  /// To be called before any other thread is started, so that all of them leave the signals to
  /// the one that waits for them.
  static func watch() -> StopRequest {
    let request = StopRequest()
    var awaited = sigset_t()
    unsafe sigemptyset(&awaited)
    // Who started the program may have had it ignore Ctrl-C, as shells do for jobs beside them.
    for signal in [SIGTERM, SIGINT] where !isIgnored(signal) {
      unsafe sigaddset(&awaited, signal)
    }
    unsafe pthread_sigmask(SIG_BLOCK, &awaited, nil)
    let thread = SystemThread { [awaited] in
      request.make(signal: next(of: awaited))
      _exit(128 + next(of: awaited))
    }
    if let thread {
      thread.detach()
    } else {
      // Nobody would wait for them: they end the program as they always do.
      unsafe pthread_sigmask(SIG_UNBLOCK, &awaited, nil)
    }
    return request
  }

  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    guard unsafe sigaction(signal, nil, &action) == 0 else { return false }
    // Two functions can't be compared; their addresses can.
    let handler = unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
    let ignore = unsafe unsafeBitCast(SIG_IGN, to: Int.self)
    return handler == ignore
  }

  private static func next(of awaited: sigset_t) -> Int32 {
    var (awaited, signal) = (awaited, Int32(0))
    while unsafe sigwait(&awaited, &signal) != 0 {}
    return signal
  }
}
