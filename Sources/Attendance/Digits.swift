/// Numbers as text of a fixed width, the same in every locale.
package enum Digits {
  /// `value` with zeros in front of it up to `width` digits.
  package static func padded(_ value: Int, to width: Int) -> String {
    let digits = String(value.magnitude)
    let zeros = String(repeating: "0", count: max(0, width - digits.count))
    return (value < 0 ? "-" : "") + zeros + digits
  }
}
