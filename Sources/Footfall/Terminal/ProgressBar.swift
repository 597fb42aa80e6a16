internal import Foundation
internal import Pipeline

/// A bar on standard error that goes when the run is done.
struct ProgressBar: ProgressObserver {
  private static let width = 24

  func begins(file: String, number: Int, of count: Int) {
    let done = Self.width * (number - 1) / max(1, count)
    let bar = String(repeating: "#", count: done) + String(repeating: "-", count: Self.width - done)
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let shown = String(name.unicodeScalars.filter { $0.value >= 32 && $0.value != 127 }.prefix(40))
    write("\r\u{1B}[K[\(bar)] \(number)/\(count) \(shown)")
  }

  func ends() {
    write("\r\u{1B}[K")
  }

  private func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
