internal import Glibc

/// Memory in large pages, where the system has them.
///
/// With small pages, nearly every look-up at a random place of a table of many megabytes costs a
/// walk through the page tables too. The benchmark `Ingestion:look-up` shows what that is worth.
package enum LargePages {
  private static let smallPage: UInt = 4_096
  private static let largePage = 2 << 20

  /// Asks for large pages for memory that has not been touched yet. It is a wish: where there
  /// are no large pages, or too little memory for one, nothing happens.
  package static func advise(_ memory: UnsafeMutableRawBufferPointer) {
    guard memory.count >= 2 * largePage, let start = memory.baseAddress else { return }
    let lower = (UInt(bitPattern: start) + smallPage - 1) & ~(smallPage - 1)
    let upper = (UInt(bitPattern: start) + UInt(memory.count)) & ~(smallPage - 1)
    _ = unsafe madvise(
      UnsafeMutableRawPointer(bitPattern: lower), Int(upper - lower), MADV_HUGEPAGE)
  }
}
