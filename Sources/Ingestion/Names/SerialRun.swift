/// Names that are serial numbers and come in their order, without a gap: as badges do that are
/// registered one after the other. Their numbers are found by subtracting, without any table.
struct SerialRun: Sendable {
  /// The form that all of them have.
  let form: SerialForm

  /// The serial of the first one.
  let first: Int

  /// How many there are.
  private(set) var count = 1

  /// A run of one name, or `nil` where that is no serial number.
  init?(startingWith key: NameKey) {
    guard let form = SerialForm(of: key), let first = form.serial(of: key) else { return nil }
    self.form = form
    self.first = first
  }

  /// Adds a name if it is the next one; says whether it was.
  mutating func extend(_ key: NameKey) -> Bool {
    guard form.serial(of: key) == first + count else { return false }
    count += 1
    return true
  }

  /// The number of a name, or `nil` where it has none.
  @inline(__always)
  func number(of key: NameKey) -> UInt32? {
    guard let serial = form.serial(of: key) else { return nil }
    let index = serial &- first
    return index >= 0 && index < count ? UInt32(truncatingIfNeeded: index) : nil
  }
}
