import Dispatch
import Synchronization
import Testing
import Threads

@Suite("Work in the background")
struct BackgroundTests {
  private struct Refused: Error {}

  @Test("goes on beside the caller's")
  func beside() throws {
    let gate = DispatchSemaphore(value: 0)
    let work = Background {
      gate.wait()
      return 7
    }
    gate.signal()
    #expect(try work.value() == 7)
  }

  @Test("gives its value to everybody who asks, and is done once")
  func several() throws {
    let count = Mutex(0)
    let work = Background {
      count.withLock {
        $0 += 1
        return $0
      }
    }
    let values = Workers(count: 4).map(16) { _ in try? work.value() }
    #expect(values.allSatisfy { $0 == 1 })
  }

  @Test("passes its error on")
  func error() {
    let work = Background<Int> { throw Refused() }
    for _ in 0..<2 { #expect(throws: Refused.self) { try work.value() } }
  }
}
