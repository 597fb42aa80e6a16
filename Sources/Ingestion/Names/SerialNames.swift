internal import Attendance

/// Numbers for names that are serial numbers: one array, in the order of the serials.
///
/// Badges are mostly printed as a prefix and some digits of a fixed width, without large gaps.
/// Their numbers then fit a core's cache, where a hash table of as many names does not. Names
/// of any other form are left to ``NameDirectory``.
/// Its speed stands in the benchmarks `Ingestion:look-up serial` and `Ingestion:look-up in order`.
struct SerialNames: Sendable {
  private let form: SerialForm
  private let first: Int

  // One more than a name's number, by serial; 0 where there is no name. Empty where each serial
  // from the first to the last has a name and they are numbered in their order, as badges are
  // that were registered one after the other.
  private let numbers: [UInt32]
  private let count: Int

  /// `nil` where most names don't have one form, or have it with too large gaps.
  init?(_ names: NameList) {
    guard names.count > 0, let form = SerialForm(of: NameKey(names, 0)) else { return nil }
    let serials = (0..<names.count).map { form.serial(of: NameKey(names, $0)) ?? -1 }
    let known = serials.lazy.filter { $0 >= 0 }
    guard let least = known.min(), let greatest = known.max(),
      known.count * 4 >= names.count * 3, greatest - least < names.count * 8
    else { return nil }
    var numbers = [UInt32](repeating: 0, count: greatest - least + 1)
    for (number, serial) in serials.enumerated() where serial >= 0 {
      numbers[serial - least] = UInt32(number) + 1
    }
    self.form = form
    count = numbers.count
    let isInOrder = numbers.enumerated().allSatisfy { $1 == UInt32($0) + 1 }
    self.numbers = isInOrder ? [] : numbers
    first = least
  }

  /// The names of a run, which have their numbers in the order of their serials.
  init(_ run: SerialRun) {
    form = run.form
    first = run.first
    count = run.count
    numbers = []
  }

  /// The number of a name, or `nil` where it has none here.
  @inline(__always)
  func number(of key: NameKey) -> UInt32? {
    guard let serial = form.serial(of: key) else { return nil }
    let index = serial &- first
    guard index >= 0, index < count else { return nil }
    if numbers.isEmpty { return UInt32(truncatingIfNeeded: index) }
    return unsafe numbers.withUnsafeBufferPointer { numbers in
      let after = unsafe numbers[index]
      return after == 0 ? nil : after &- 1
    }
  }
}
