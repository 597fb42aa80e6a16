import Foundation

/// The bytes that a fuzzer makes up, taken from the front: first choices, then the text.
struct FuzzInput {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) {
    rest = bytes[...]
  }

  /// A number below `limit`, 0 where nothing is left.
  mutating func choice(_ limit: Int) -> Int {
    Int(rest.popFirst() ?? 0) % limit
  }

  /// All that has not been taken yet.
  var bytes: [UInt8] { Array(rest) }
}

/// Ends the program where something is not as it has to be; libFuzzer then keeps the input.
func promise(_ isKept: Bool, _ otherwise: @autoclosure () -> String) {
  guard !isKept else { return }
  FileHandle.standardError.write(Data("broken: \(otherwise())\n".utf8))
  abort()
}
